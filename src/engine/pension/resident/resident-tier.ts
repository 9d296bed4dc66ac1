import { plus, times, type Yuan, yuan } from '../../../quantities/money.ts';
import { monthText } from '../../../quantities/months.ts';
import { type Rate, rateOf } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import type { Figure, RuleUse } from '../../shared/result.ts';
import { leastFirm } from '../least-firm.ts';
import { residentAccount } from './resident-account.ts';
import type { ResidentBasePension } from './resident-base-pension.ts';
import { type ResidentColumnId, residentColumns } from './resident-columns.ts';
import type { ResidentTerms } from './resident-terms.ts';

/** What every tier of a person shares. */
export interface ResidentPerson {
  readonly terms: ResidentTerms;
  readonly claimAge: string;
  readonly base: ResidentBasePension;
  /** The first pension of the employee scheme, beside which this one stands; `undefined` where there is none. */
  readonly employeeScheme: Yuan | undefined;
  readonly payoutMonths: number;
  /** 记账利率 assumed for every year. */
  readonly creditingRate: Rate;
}

/** One tier: what is paid a year, and the subsidy where known, whole yuan; the rules it rests on or lacks. */
export interface ResidentTier extends ResidentPerson {
  readonly tier: number;
  readonly subsidy: number | undefined;
  readonly rules: readonly string[];
  readonly missing: readonly string[];
}

/**
 * The row of one tier. Without a known subsidy the account holds the own payments alone, so the pension is known from
 * below only.
 *
 * @rounding account ÷ payout months to the fen, half up
 * @source national/resident/payout-months
 */
export function residentTier(
  { tier, subsidy, terms, claimAge, base, employeeScheme, payoutMonths, creditingRate, rules, missing }: ResidentTier,
  uses: readonly RuleUse[],
): readonly Figure[] {
  const account = residentAccount(yuan(tier + (subsidy ?? 0)), terms.years, terms.monthsLeft, creditingRate);
  const accountPension = times(account, rateOf(1, payoutMonths), roundHalfUp);
  const withBase = (part: Yuan | undefined): Figure => (part === undefined ? null : plus(accountPension, part));
  const known = (amount: Yuan | undefined): Figure => amount ?? null;
  const lacking = [...missing, ...base.missing];
  const notes = [
    ...(terms.paysOn ? ['PAYS_ON_PAST_AGE'] : []),
    ...(subsidy === undefined ? ['SUBSIDY_UNKNOWN'] : []),
    ...(base.known === undefined ? ['BASE_PENSION_UNKNOWN'] : []),
  ];
  const row: Record<ResidentColumnId, Figure> = {
    tier: yuan(tier),
    subsidy: known(subsidy === undefined ? undefined : yuan(subsidy)),
    yearsPaid: terms.years,
    claimMonth: monthText(terms.claim),
    claimAge,
    totalPaid: yuan(tier * terms.years),
    accountAtClaim: account,
    accountPension,
    basePension: known(base.known),
    basePensionAtLeast: known(base.atLeast),
    longContribution: known(base.longContribution),
    monthlyPension: subsidy === undefined ? null : withBase(base.known),
    monthlyPensionAtLeast: withBase(base.atLeast),
    employeeScheme: known(employeeScheme),
    ...leastFirm(rules, uses),
    missing: lacking.length === 0 ? null : lacking.join(' '),
    note: notes.length === 0 ? null : notes.join(' '),
  };
  return residentColumns.map(({ id }) => row[id]);
}
