import type { Currency } from '../../../quantities/money.ts';
import { rate, rateOf } from '../../../quantities/rate.ts';
import type { HongKongLoanLaw } from '../../../rules/hong-kong-loan-law.ts';
import type { MainlandLoanLaw } from '../../../rules/mainland-loan-law.ts';
import type { LoanPrimeRates } from '../../../rules/market-law.ts';
import type { Rule } from '../../../rules/rule.ts';
import { usedOn } from '../used-on.ts';
import { type LimitSource, monthsOf, ratioIn } from './limit.ts';

/** What limits are read from. */
export interface LimitLaw {
  readonly mainland: MainlandLoanLaw;
  readonly hongKong: HongKongLoanLaw;
  readonly loanPrimeRate: Rule<LoanPrimeRates>;
}

/** What of the loan itself a limit is held against: its yearly cost, by either method or as an APR, or its months. */
export type Measure = 'annualised-cost' | 'apr' | 'months';

/** One legal test or ceiling; `currency` is that of the place, and a loan in another is not held against it. */
export interface Limit {
  readonly limit: string;
  readonly lenders: string;
  readonly bound: 'AT_MOST' | 'AT_LEAST';
  readonly currency: Currency;
  readonly measure?: Measure;
  readonly source: LimitSource;
}

/** Every limit, those of the mainland first; the price of a loan before what a borrower must have. */
export function limitsOf({ mainland, hongKong, loanPrimeRate }: LimitLaw) {
  const onMainland = { currency: 'CNY', bound: 'AT_MOST' } as const;
  const inHongKong = { currency: 'HKD', bound: 'AT_MOST' } as const;
  const { privateLendingLines: lines, downPaymentRatios: down, affordabilityRatios: afford } = mainland;
  const { loanToValueRatios: ltv, debtServicingRatios: dsr } = hongKong;
  const privately = { ...onMainland, lenders: 'PRIVATE_LENDERS', measure: 'annualised-cost' } as const;
  const homes = { ...onMainland, lenders: 'MAINLAND_HOME_LENDERS' } as const;
  const bank = { ...inHongKong, lenders: 'HONG_KONG_BANKS' } as const;
  const moneyLender = { ...inHongKong, lenders: 'MONEY_LENDERS', measure: 'apr' } as const;
  return [
    { limit: 'COURT_CAP', ...privately, source: timesLpr(mainland.privateLendingMultiple, loanPrimeRate) },
    { limit: 'ENFORCEABLE_LINE', ...privately, source: ratioIn(lines, ({ enforceable }) => enforceable) },
    { limit: 'VOID_LINE', ...privately, source: ratioIn(lines, ({ voidAbove }) => voidAbove) },
    {
      ...{ ...onMainland, limit: 'PLATFORM_LINE', lenders: 'PLATFORM_LENDERS', measure: 'annualised-cost' },
      source: ratioIn(mainland.platformRateLine, (line) => line),
    },
    { limit: 'LONGEST_TERM', ...homes, measure: 'months', source: monthsOf(mainland.longestTermMonths) },
    { limit: 'DOWN_FIRST', ...homes, bound: 'AT_LEAST', source: ratioIn(down, ({ firstHome }) => firstHome) },
    { limit: 'DOWN_SECOND', ...homes, bound: 'AT_LEAST', source: ratioIn(down, ({ secondHome }) => secondHome) },
    { limit: 'HOUSING_TO_INCOME', ...homes, source: ratioIn(afford, ({ housing }) => housing) },
    { limit: 'DEBT_TO_INCOME', ...homes, source: ratioIn(afford, ({ allDebt }) => allDebt) },
    { limit: 'HIGHEST_RATE', ...moneyLender, source: ratioIn(hongKong.moneyLenderCap, (cap) => cap) },
    { limit: 'EXTORTIONATE_RATE', ...moneyLender, source: ratioIn(hongKong.extortionateRate, (most) => most) },
    { limit: 'LONGEST_TERM', ...bank, measure: 'months', source: monthsOf(hongKong.longestTermMonths) },
    { limit: 'LTV_OWN', ...bank, source: ratioIn(ltv, ({ ownerOccupied }) => ownerOccupied) },
    { limit: 'LTV_OTHER', ...bank, source: ratioIn(ltv, ({ other }) => other) },
    { limit: 'LTV_NET_WORTH', ...bank, source: ratioIn(hongKong.netWorthLoanToValueRatio, (most) => most) },
    { limit: 'DSR_OWN', ...bank, source: ratioIn(dsr, ({ ownerOccupied }) => ownerOccupied) },
    { limit: 'DSR_OTHER', ...bank, source: ratioIn(dsr, ({ other }) => other) },
    { limit: 'DSR_STRESSED', ...bank, source: ratioIn(hongKong.stressedDebtServicingRatio, (most) => most) },
  ] as const satisfies readonly Limit[];
}

type Listed = ReturnType<typeof limitsOf>[number];

/** The codes of the limits, of whom they bind and how. A code without words does not compile. */
export type LimitCode = Listed['limit'] | Listed['lenders'] | Listed['bound'];

/**
 * 民间借贷利率司法保护上限: so many times the one-year loan prime rate, both of the day on which the contract is made, or of
 * the valuation day where that is still to come. A contract older than the cap is bound by the day of the claim, which
 * nobody says: nothing is told of it.
 */
function timesLpr(multiple: Rule<number>, loanPrimeRate: Rule<LoanPrimeRates>): LimitSource {
  return {
    rules: [multiple.id, loanPrimeRate.id],
    read: ({ drawdown, ...desk }) => {
      const onThatDay = drawdown !== undefined && drawdown < desk.asOf ? { ...desk, asOf: drawdown } : desk;
      const [factor, lpr] = [usedOn(multiple, onThatDay), usedOn(loanPrimeRate, onThatDay)];
      if (factor === undefined || lpr === undefined) return undefined;
      const { numerator, denominator } = rate(lpr.value.oneYear);
      return { ratio: rateOf(numerator * factor.value, denominator), uses: [factor.use, lpr.use] };
    },
  };
}
