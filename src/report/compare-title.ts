import type { Result } from '../engine/shared/result.ts';
import { compare as words } from './language/en/compare.ts';

/** The title of a comparison: the plan, and the city of the mainland side. */
export function compareTitle({ assumptions }: Result): string {
  const city = assumptions.find(({ id }) => id === 'city')?.value;
  return [words.plan, ...(city === undefined ? [] : [words.cities[city] as string])].join(' · ');
}
