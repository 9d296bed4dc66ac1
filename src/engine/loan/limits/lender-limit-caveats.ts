import { rateText } from '../../../quantities/rate.ts';
import { openRuleBook } from '../../shared/rule-book.ts';
import type { LoanCaveat } from '../loan-caveat.ts';
import type { LoanScenario } from '../loan-scenario.ts';
import { heldLimits } from './held-limits.ts';

/** Lenders that are no bank: what they may charge is capped. */
const capped: readonly LoanScenario['lender'][] = ['platform', 'private', 'money-lender'];

/**
 * 利率上限: the caps that a loan of a named lender is above, by one method of reckoning at least, each as `CODE=cost/cap`.
 * Nothing of a bank, and nothing where nobody says who lends.
 */
export function lenderLimitCaveats(scenario: LoanScenario): readonly LoanCaveat[] {
  if (!capped.includes(scenario.lender)) return [];
  const { held } = heldLimits(scenario, undefined, openRuleBook(scenario));
  const above = held.flatMap(({ limit, value, found, passes }) =>
    (passes === 'FAILS' || passes === 'DEPENDS') && typeof found === 'string' && value.ratio !== undefined
      ? [`${limit}=${found}/${rateText(value.ratio, 10)}`]
      : [],
  );
  return above.length === 0 ? [] : [{ code: 'ABOVE_LENDER_LIMIT', values: { above: above.join(' ') } }];
}
