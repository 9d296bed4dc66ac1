import type { Column, FactList, Figure, FigureUnit } from '../shared/result.ts';

/** Every fact of a pension result, in the order JSON, CSV and tables print them. A public contract. */
export const pensionFactUnits = {
  city: 'text',
  employment: 'text',
  startMonth: 'month',
  claimMonth: 'month',
  claimAge: 'age',
  statutoryAge: 'age',
  contributionMonths: 'months',
  minimumContributionMonths: 'months',
  firstMonthlyContribution: 'CNY/month',
  totalContributions: 'CNY',
  totalOwnContributions: 'CNY',
  totalEmployerContributions: 'CNY',
  individualAccountBalance: 'CNY',
  averageWageIndex: 'index',
  indexFactor: 'index',
  benefitBase: 'CNY/month',
  payoutMonths: 'tenths',
  basePension: 'CNY/month',
  individualAccountPension: 'CNY/month',
  seniorityAllowance: 'CNY/month',
  fixedSupplement: 'CNY/month',
  monthlyPension: 'CNY/month',
  monthlyPensionToday: 'CNY/month',
  monthlyPensionHkd: 'HKD/month',
  monthlyPensionOtherReading: 'CNY/month',
  replacementRate: 'ratio',
  replacementRateAverageWage: 'ratio',
  breakEvenSimpleMonths: 'months',
  breakEvenOwnMonths: 'months',
  breakEvenTotalMonths: 'months',
  breakEvenRealMonths: 'months',
  internalRateOfReturnTo85: 'ratio',
  internalRateOfReturnAtLifeExpectancy: 'ratio',
  lifeExpectancyAtClaimMonths: 'months',
  breakEvenSurvivalMonths: 'months',
  breakEvenAgainstInvestmentMonths: 'months',
  moneysWorth: 'ratio',
  probabilityOfBreakEven: 'ratio',
  recordedMonths: 'months',
  benefitCity: 'text',
} as const satisfies Record<string, FigureUnit>;

/** The id of a fact of the contract. */
export type PensionFactId = keyof typeof pensionFactUnits;
/** All facts by id; `null` is not known. */
export type PensionFacts = Record<PensionFactId, Figure>;

/** Facts in Hong Kong dollars beyond the contract, each flow at the rate of its month; added when asked for. */
export const hongKongDollarFactUnits = {
  firstMonthlyContributionHkd: 'HKD/month',
  totalOwnContributionsHkd: 'HKD',
  firstPensionHkd: 'HKD/month',
} as const satisfies Record<string, FigureUnit>;

/** The id of a fact in Hong Kong dollars. */
export type HongKongDollarFactId = keyof typeof hongKongDollarFactUnits;

/** The facts of a pension as a list that one can ask about, by id. */
export const pensionFactList: FactList = {
  main: 'monthlyPension',
  always: Object.keys(pensionFactUnits),
  inHongKongDollars: Object.keys(hongKongDollarFactUnits),
};

/** All facts not known: what a result starts from, so that every kind has the same keys in the same order. */
export function noFacts(): PensionFacts {
  return Object.fromEntries(Object.keys(pensionFactUnits).map((id) => [id, null])) as PensionFacts;
}

/** The table `years`: one row a calendar year, from the first contribution to the 85th birthday or the break-even. */
export const yearColumns = [
  { id: 'year', unit: 'year' },
  { id: 'age', unit: 'year' },
  { id: 'monthsPaid', unit: 'months' },
  { id: 'contributionBase', unit: 'CNY/month' },
  { id: 'contribution', unit: 'CNY' },
  { id: 'employerContribution', unit: 'CNY' },
  { id: 'accountCredit', unit: 'CNY' },
  { id: 'interest', unit: 'CNY' },
  { id: 'accountBalance', unit: 'CNY' },
  { id: 'index', unit: 'index' },
  { id: 'pensionPaid', unit: 'CNY' },
  { id: 'cumulativeNet', unit: 'CNY' },
  { id: 'cumulativeNetToday', unit: 'CNY' },
] as const satisfies readonly Column[];

/** The same flows in Hong Kong dollars, each at the rate of its month; added when asked for. */
export const hongKongDollarColumns = [
  { id: 'contributionHkd', unit: 'HKD' },
  { id: 'pensionPaidHkd', unit: 'HKD' },
  { id: 'cumulativeNetHkd', unit: 'HKD' },
] as const satisfies readonly Column[];

/** The table `outlooks`: the same person under the three outlooks. */
export const outlookColumns = [
  { id: 'outlook', unit: 'text' },
  { id: 'monthlyPension', unit: 'CNY/month' },
  { id: 'monthlyPensionToday', unit: 'CNY/month' },
  { id: 'benefitBase', unit: 'CNY/month' },
  { id: 'totalOwnContributions', unit: 'CNY' },
  { id: 'breakEvenOwnMonths', unit: 'months' },
] as const satisfies readonly Column[];

/** The ids of the columns of each table. */
export type YearColumnId = (typeof yearColumns)[number]['id'];
export type HongKongDollarColumnId = (typeof hongKongDollarColumns)[number]['id'];
export type OutlookColumnId = (typeof outlookColumns)[number]['id'];
