import { compareRates, type Rate } from '../../../quantities/rate.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { RuleUse } from '../../shared/result.ts';
import type { ReadinessDesk } from './readiness-desk.ts';

/** The tests of banks for a home loan. */
export type LenderTestItem =
  | 'DOWN_PAYMENT'
  | 'HOUSING_RATIO'
  | 'DEBT_RATIO'
  | 'INCOME_TO_PAYMENT'
  | 'TERM'
  | 'AGE_AT_END'
  | 'LOAN_TO_VALUE'
  | 'DEBT_SERVICING_RATIO';

/** One test of a lender with the person's own figure. */
export interface LenderTest {
  readonly item: LenderTestItem;
  readonly bound: 'AT_MOST' | 'AT_LEAST';
  readonly unit: 'share' | 'times' | 'months' | 'age';
  /** The limit; several where it hangs on what was not told or on the bank, none where the text leaves the case out. */
  readonly limits: readonly Rate[];
  /** `undefined` where too little was told. */
  readonly found: Rate | undefined;
  readonly uses: readonly RuleUse[];
}

/** A test read from a rule on the valuation day; none where the rule says nothing then. */
export function testOf<T>(
  desk: ReadinessDesk,
  rule: Rule<T>,
  drawn: (value: T) => Omit<LenderTest, 'uses'>,
): readonly LenderTest[] {
  const found = desk.read(rule);
  return found === undefined ? [] : [{ ...drawn(found.value), uses: [found.use] }];
}

/** Kept or failed by every limit it may be held against, each limit itself included; or by some of them only. */
export function verdictOf({ bound, limits }: LenderTest, found: Rate): 'MET' | 'NOT_MET' | 'DEPENDS' {
  const kept = limits.filter((limit) => compareRates(found, limit) * (bound === 'AT_MOST' ? 1 : -1) <= 0);
  if (kept.length === limits.length) return 'MET';
  return kept.length > 0 ? 'DEPENDS' : 'NOT_MET';
}
