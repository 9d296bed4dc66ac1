import type { MeansTestCaveatCode } from '../../src/engine/compare-mpf/allowances/means-test-table.ts';
import type { ChanceCaveatCode } from '../../src/engine/compare-mpf/chance/chances-table.ts';
import type { CompareCaveatCode } from '../../src/engine/compare-mpf/compare-caveats.ts';
import type { DifferencesCaveatCode } from '../../src/engine/compare-mpf/differences/differences-table.ts';
import type { FundCaveatCode } from '../../src/engine/compare-mpf/funds/funds-caveats.ts';
import type { GovernmentCaveatCode } from '../../src/engine/compare-mpf/government/government-caveats.ts';
import type { LongServiceCaveatCode } from '../../src/engine/compare-mpf/long-service/long-service-caveats.ts';
import type { TaxCaveatCode } from '../../src/engine/compare-mpf/taxes/tax-caveats.ts';
import type { WithdrawalCaveatCode } from '../../src/engine/compare-mpf/withdrawal/withdrawal-caveats.ts';

/** Every caveat that a comparison or one of its tables can carry. */
export type ComparedCaveatCode =
  | CompareCaveatCode
  | ChanceCaveatCode
  | MeansTestCaveatCode
  | WithdrawalCaveatCode
  | FundCaveatCode
  | LongServiceCaveatCode
  | GovernmentCaveatCode
  | TaxCaveatCode
  | DifferencesCaveatCode;

const born = '--birth 1981-05 --as-of 2026-11-23';
const works = `${born} --monthly-income 25000`;
const old = '--birth 1960-05 --mpf-balance 100000';
const leaves = '--withdraw permanent-departure --withdraw-at 55';

/** For each caveat the flags of a comparison that really carries it. A code without a case does not compile. */
export const compareCaveatCases: Readonly<Record<ComparedCaveatCode, string>> = {
  MPF_RETURN_ASSUMED: works,
  FEE_NOT_TOLD: works,
  INCOME_BELOW_MINIMUM: `${born} --monthly-income 5000`,
  INCOME_ABOVE_MAXIMUM: `${born} --monthly-income 50000`,
  NO_INCOME: born,
  WORK_HAS_ENDED: `${works} --work-until 40`,
  DEPARTURE_CONFLICTS: `${works} ${leaves} --work-until 60 --living hong-kong`,
  DEPARTURE_TERMS: `${works} ${leaves}`,
  EARLY_RETIREMENT_TERMS: `${works} --withdraw early-retirement`,
  ANNUITY_NOT_SOLD: `${born} --mpf-balance 1000 --drawdown annuity`,
  ANNUITY_AGE_UNKNOWN: `${works} --withdraw-at 66`,
  ANNUITY_AS_PRINTED: `${works} --mpf-balance 400000`,
  ALLOWANCES_LOST: `${works} --mpf-balance 400000`,
  ALLOWANCE_TERMS: works,
  ALLOWANCES_NOT_PAID: `${works} --living elsewhere`,
  MAINLAND_ALONE: works,
  SAME_MONEY: works,
  YUAN_ASSUMED: works,
  NO_TURN: works,
  RULES_RECALLED: '--birth 1981-05 --as-of 2024-01-01 --monthly-income 25000',
  RULES_OVERRIDDEN: `${works} --set rules.hong-kong/mpf/mandatory-rate=6%`,
  OVERRIDES_UNUSED: `${works} --set rules.zhuhai/pension/contribution-base-limits.floor=5000 --set rules.zhuhai/pension/contribution-base-limits.ceiling=9000`,
  CHANCES_DRAWN: `${works} --simulate 2 --workers 1`,
  CHANCES_NOT_DRAWN: `${works} --table chances`,
  MEANS_TEST_TAKEN: `${works} --table meansTest`,
  MEANS_TEST_NOT_KNOWN: `${old} --as-of 1990-01-01 --table meansTest`,
  MEANS_TEST_NONE: `${works} --living elsewhere --table meansTest`,
  WITHDRAWAL_LAW_STAYS: `${works} --table withdrawal`,
  WITHDRAWAL_DEPARTURE_CONFLICT: `${works} ${leaves} --work-until 60 --living hong-kong --table withdrawal`,
  WITHDRAWAL_ALLOWANCES_NOT_KNOWN: `${works} ${leaves} --table withdrawal`,
  WITHDRAWAL_SMALL_BALANCE_EDGE: `${works} --table withdrawal`,
  WITHDRAWAL_NOT_KNOWN: `${old} --as-of 1990-01-01 --table withdrawal`,
  FUNDS_NO_SERIES: `${works} --table funds`,
  FUNDS_WORST_AND_BEST: `${works} --table funds`,
  FUNDS_RETURNS_NOT_ALIKE: `${works} --table funds`,
  FUNDS_AGE_65_PLUS_NOT_FOUND: `${works} --table funds`,
  FUNDS_EXPENSE_RATIO_UP_TO: `${works} --table funds`,
  FUNDS_PLATFORM_FEE_OPEN: `${works} --table funds`,
  FUNDS_CAP_FELL: `${works} --table funds`,
  FUNDS_GLIDE_PATH_WORKED_OUT: `${works} --table funds`,
  FUNDS_NOT_KNOWN: `${old} --as-of 1990-01-01 --table funds`,
  LONG_SERVICE_NO_START: `${works} --table longService`,
  LONG_SERVICE_NO_EMPLOYER: `${works} --job self-employed --table longService`,
  LONG_SERVICE_DAY_RATED: `${works} --job casual --casual-days 22 --table longService`,
  LONG_SERVICE_NO_WAGE: `${born} --table longService`,
  LONG_SERVICE_ENDS_BEFORE: `${works} --employed-from 2046-05-01 --table longService`,
  LONG_SERVICE_TAKEN: `${works} --employed-from 2015-01-01 --table longService`,
  LONG_SERVICE_REASONS: `${works} --employed-from 2015-01-01 --table longService`,
  LONG_SERVICE_WORKED_OUT: `${works} --employed-from 2015-01-01 --table longService`,
  LONG_SERVICE_CUT_BY_CAP: `${works} --employed-from 2000-12-01 --table longService`,
  LONG_SERVICE_TOO_SHORT: `${works} --employed-from 2026-01-01 --work-until 46 --table longService`,
  LONG_SERVICE_NOT_KNOWN: `${works} --employed-from 1999-01-01 --table longService`,
  GOVERNMENT_CONDITIONS_NOT_ASKED: `${works} --table government`,
  GOVERNMENT_CSSA_RATES_NOT_FOUND: `${works} --table government`,
  GOVERNMENT_AFTER_DEPARTURE: `${works} ${leaves} --table government`,
  GOVERNMENT_LEFT_OUT: `${works} --government left-out --table government`,
  GOVERNMENT_OLD_AMOUNTS: `--birth 1981-05 --as-of 2030-01-01 --table government`,
  GOVERNMENT_NOT_KNOWN: `${old} --as-of 1990-01-01 --table government`,
  TAXES_NOT_FOUND: `${works} --table taxes`,
  TAXES_RATE_NOT_GIVEN: `${works} --table taxes`,
  TAXES_AT_YOUR_RATE: `${works} --tax-rate 10% --table taxes`,
  TAXES_NOT_KNOWN: `${old} --as-of 1990-01-01 --table taxes`,
  DIFFERENCES_NO_ADVICE: `${works} --table differences`,
  DIFFERENCES_NOT_KNOWN: `${old} --as-of 1990-01-01 --table differences`,
};
