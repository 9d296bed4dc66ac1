import type { Missing } from '../../../engine/shared/result.ts';
import { monthInWords } from './time.ts';

/** Rules without a value, each with the month it lacks one for. */
export function missingInWords(missing: readonly Missing[]): string {
  return missing.map(({ rule, month }) => `${rule} for ${monthInWords(month)}`).join('; ');
}
