import type { AprTerms } from '../engine/loan/price/apr-scenario.ts';
import type { Result } from '../engine/shared/result.ts';
import { apr as words } from './language/en/apr.ts';

const saidBy: readonly (readonly [assumption: string, kind: AprTerms['kind']])[] = [
  ['flows', 'flows'],
  // A card balance may have a payment too, so that it comes first.
  ['minimumShare', 'card-balance'],
  ['payment', 'payments'],
  ['flatRate', 'flat-rate'],
  ['instalmentFee', 'card-instalment'],
];

/** The title of a report on a true price: plan, and how the debt is worded. */
export function aprTitle({ assumptions }: Result): string {
  const said = saidBy.find(([id]) => assumptions.some((one) => one.id === id));
  return [words.plan, ...(said === undefined ? [] : [words.kinds[said[1]]])].join(' · ');
}
