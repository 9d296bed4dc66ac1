import type { AprTerms } from '../engine/loan/price/apr-scenario.ts';
import type { Result } from '../engine/shared/result.ts';
import { apr as words } from './language/en/apr.ts';

const saidBy: readonly (readonly [assumption: string, kind: AprTerms['kind']])[] = [
  ['flows', 'flows'],
  ['payment', 'payments'],
  ['flatRate', 'flat-rate'],
  ['instalmentFee', 'card-instalment'],
];

/** The title of a report on a true price: plan, and how the debt is worded. */
export function aprTitle({ assumptions }: Result): string {
  const kinds = saidBy.filter(([id]) => assumptions.some((one) => one.id === id)).map(([, kind]) => words.kinds[kind]);
  return [words.plan, ...kinds].join(' · ');
}
