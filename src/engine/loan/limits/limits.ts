import type { Currency } from '../../../quantities/money.ts';
import { rate, rateOf } from '../../../quantities/rate.ts';
import type { CityId } from '../../../rules/cities/city-names.ts';
import type { CityPurchaseLaw } from '../../../rules/city-purchase-law.ts';
import type { HongKongLoanLaw } from '../../../rules/hong-kong-loan-law.ts';
import type { MainlandLoanLaw } from '../../../rules/mainland-loan-law.ts';
import type { LoanPrimeRates } from '../../../rules/market-law.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { Home } from '../home.ts';
import { usedOn } from '../used-on.ts';
import {
  type Holds,
  holdsAge,
  holdsAllDebt,
  holdsCost,
  holdsCover,
  holdsDown,
  holdsHousing,
  holdsLoanToValue,
  holdsServicing,
  holdsServicingUnderStress,
  holdsTerm,
} from './holding.ts';
import { insuredLimit } from './insured-limit.ts';
import { type LimitSource, monthsIn, monthsOf, ratioIn } from './limit.ts';
import { loweredLimit } from './lowered-limit.ts';
import { ownHomeLimit } from './own-home-limit.ts';

/** What limits are read from. */
export interface LimitLaw {
  readonly mainland: MainlandLoanLaw;
  readonly hongKong: HongKongLoanLaw;
  readonly loanPrimeRate: Rule<LoanPrimeRates>;
  readonly cities: Readonly<Record<CityId, Pick<CityPurchaseLaw, 'downPaymentRatios'>>>;
}

/**
 * One legal test or ceiling. `currency` is that of the place: where nobody says who lends, a loan in another is not held
 * against it. `holds`: how a loan is held against it; `of`: only of a home like that.
 */
export interface Limit {
  readonly limit: string;
  readonly lenders: string;
  readonly bound: 'AT_MOST' | 'AT_LEAST';
  readonly currency: Currency;
  readonly holds?: Holds;
  readonly of?: (home: Home | undefined) => boolean;
  readonly source: LimitSource;
}

const isFirst = (homes: number): boolean => homes === 0;
const isFurther = (homes: number): boolean => homes > 0;
const onTheMainland = (home: Home | undefined): boolean => home !== undefined && home.place !== 'hong-kong';
/** Of the debt servicing ratio, which holds wherever the home is; of either use where no home is said. */
const usedAs =
  (use: Home['use']) =>
  (home: Home | undefined): boolean =>
    home === undefined || home.use === use;
const inHongKongAs =
  (use: Home['use']) =>
  (home: Home | undefined): boolean =>
    home?.place === 'hong-kong' && home.use === use;

/**
 * Every limit, those of the mainland first; the price of a loan before what a borrower must have. Those of a city, and
 * mortgage insurance, only where the home is said that they are for.
 */
export function limitsOf({ mainland, hongKong, loanPrimeRate, cities }: LimitLaw, home?: Home) {
  const onMainland = { currency: 'CNY', bound: 'AT_MOST' } as const;
  const inHongKong = { currency: 'HKD', bound: 'AT_MOST' } as const;
  const { privateLendingLines: lines, downPaymentRatios: down, affordabilityRatios: afford } = mainland;
  const { loanToValueRatios: ltv, debtServicingRatios: dsr } = hongKong;
  const privately = { ...onMainland, lenders: 'PRIVATE_LENDERS', holds: holdsCost('annualised-cost') } as const;
  const homes = { ...onMainland, lenders: 'MAINLAND_HOME_LENDERS' } as const;
  const first = { ...homes, bound: 'AT_LEAST', holds: holdsDown(isFirst), of: onTheMainland } as const;
  const further = { ...homes, bound: 'AT_LEAST', holds: holdsDown(isFurther), of: onTheMainland } as const;
  const lowered = (source: LimitSource): LimitSource => loweredLimit(source, hongKong.otherMortgageReduction);
  const ofCity = cityRatios(cities, home);
  const bank = { ...inHongKong, lenders: 'HONG_KONG_BANKS' } as const;
  const moneyLender = { ...inHongKong, lenders: 'MONEY_LENDERS', holds: holdsCost('apr') } as const;
  return [
    { limit: 'COURT_CAP', ...privately, source: timesLpr(mainland.privateLendingMultiple, loanPrimeRate) },
    { limit: 'ENFORCEABLE_LINE', ...privately, source: ratioIn(lines, ({ enforceable }) => enforceable) },
    { limit: 'VOID_LINE', ...privately, source: ratioIn(lines, ({ voidAbove }) => voidAbove) },
    {
      ...{ ...onMainland, limit: 'PLATFORM_LINE', lenders: 'PLATFORM_LENDERS', holds: holdsCost('annualised-cost') },
      source: ratioIn(mainland.platformRateLine, (line) => line),
    },
    { limit: 'LONGEST_TERM', ...homes, holds: holdsTerm, source: monthsOf(mainland.longestTermMonths) },
    {
      ...{ limit: 'AGE_AT_END_SOME', ...homes, holds: holdsAge },
      source: monthsIn(mainland.ageAtEndMonths, ({ lowest }) => lowest),
    },
    {
      ...{ limit: 'AGE_AT_END_OTHERS', ...homes, holds: holdsAge },
      source: monthsIn(mainland.ageAtEndMonths, ({ highest }) => highest),
    },
    { limit: 'DOWN_FIRST', ...first, source: ratioIn(down, ({ firstHome }) => firstHome) },
    { limit: 'DOWN_SECOND', ...further, source: ratioIn(down, ({ secondHome }) => secondHome) },
    ...ofCity.flatMap((ratios) => [
      { limit: 'DOWN_FIRST_CITY' as const, ...first, source: ratioIn(ratios, ({ firstHome }) => firstHome) },
      { limit: 'DOWN_SECOND_CITY' as const, ...further, source: ratioIn(ratios, ({ secondHome }) => secondHome) },
    ]),
    { limit: 'HOUSING_TO_INCOME', ...homes, holds: holdsHousing, source: ratioIn(afford, ({ housing }) => housing) },
    { limit: 'DEBT_TO_INCOME', ...homes, holds: holdsAllDebt, source: ratioIn(afford, ({ allDebt }) => allDebt) },
    {
      ...{ limit: 'INCOME_COVER', ...homes, bound: 'AT_LEAST', holds: holdsCover },
      source: ratioIn(mainland.incomeToDebtLeast, String),
    },
    { limit: 'HIGHEST_RATE', ...moneyLender, source: ratioIn(hongKong.moneyLenderCap, (cap) => cap) },
    { limit: 'EXTORTIONATE_RATE', ...moneyLender, source: ratioIn(hongKong.extortionateRate, (most) => most) },
    { limit: 'LONGEST_TERM', ...bank, holds: holdsTerm, source: monthsOf(hongKong.longestTermMonths) },
    {
      ...{ limit: 'LTV_OWN', ...bank, holds: holdsLoanToValue, of: inHongKongAs('own') },
      source: lowered(ownHomeLimit(ltv, hongKong.ownerOccupiedPriceLimit)),
    },
    {
      ...{ limit: 'LTV_OTHER', ...bank, holds: holdsLoanToValue, of: inHongKongAs('let') },
      source: lowered(ratioIn(ltv, ({ other }) => other)),
    },
    ...insuredPrices(home).map((price) => ({
      ...{ limit: 'LTV_INSURED' as const, ...bank, holds: holdsLoanToValue },
      source: insuredLimit(hongKong.mortgageInsuranceTiers, price),
    })),
    { limit: 'LTV_NET_WORTH', ...bank, source: ratioIn(hongKong.netWorthLoanToValueRatio, (most) => most) },
    {
      ...{ limit: 'DSR_OWN', ...bank, holds: holdsServicing, of: usedAs('own') },
      source: lowered(ratioIn(dsr, ({ ownerOccupied }) => ownerOccupied)),
    },
    {
      ...{ limit: 'DSR_OTHER', ...bank, holds: holdsServicing, of: usedAs('let') },
      source: lowered(ratioIn(dsr, ({ other }) => other)),
    },
    {
      ...{ limit: 'DSR_STRESSED', ...bank, holds: holdsServicingUnderStress },
      source: ratioIn(hongKong.stressedDebtServicingRatio, (most) => most),
    },
  ] as const satisfies readonly Limit[];
}

function cityRatios(cities: LimitLaw['cities'], home: Home | undefined) {
  if (home === undefined || home.place === 'hong-kong') return [];
  const { downPaymentRatios } = cities[home.place];
  return downPaymentRatios === undefined ? [] : [downPaymentRatios];
}

/** Of the home of its owner, the price of which is said. */
function insuredPrices(home: Home | undefined): readonly number[] {
  return home?.price === undefined || !inHongKongAs('own')(home) ? [] : [home.price];
}

type Listed = ReturnType<typeof limitsOf>[number];

/** Which limit it is. */
export type LimitId = Listed['limit'];
/** Whom a limit binds. */
export type LenderCode = Listed['lenders'];
/** How a limit binds. */
export type BoundCode = Listed['bound'];
/** The codes of the limits, of whom they bind and how. A code without words does not compile. */
export type LimitCode = LimitId | LenderCode | BoundCode;

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
