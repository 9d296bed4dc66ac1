import type { RepaymentMethod } from '../engine/loan/loan.ts';
import type { RatePlan } from '../engine/loan/loan-scenario.ts';
import type { Result } from '../engine/shared/result.ts';
import { loan as words } from './language/en/loan.ts';

/** The title of a loan report: plan, rate, method. */
export function loanTitle({ assumptions, tables }: Result): string {
  if ((tables['offers']?.rows.length ?? 0) > 0) return words.compared;
  const taken = (id: string): string => assumptions.find((one) => one.id === id)?.value ?? '';
  const rate = words.plans[taken('ratePlan') as RatePlan['kind']];
  return [words.plan, rate, words.methods[taken('method') as RepaymentMethod]].join(' · ');
}
