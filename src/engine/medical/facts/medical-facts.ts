import type { FactList, Figure, FigureUnit } from '../../shared/result.ts';
import type { Cover } from '../medical-scenario.ts';

/**
 * Every fact of a medical result, in the order JSON, CSV and tables print them. A public contract. Amounts are in the
 * currency of the cover: of public care in Hong Kong what stands here in CNY is in HKD.
 */
export const medicalFactUnits = {
  city: 'text',
  scheme: 'text',
  year: 'year',
  age: 'age',
  premiumBase: 'CNY/month',
  monthlyPremium: 'CNY/month',
  employerMonthlyPremium: 'CNY/month',
  annualPremium: 'CNY',
  employerAnnualPremium: 'CNY',
  personalAccountCredit: 'CNY/month',
  outpatientAnnualLimit: 'CNY',
  outpatientHospitalLimit: 'CNY',
  eligibleSpending: 'CNY',
  fundPays: 'CNY',
  personPays: 'CNY',
  limitReachedInMonth: 'month',
  yearCost: 'CNY',
  netBenefit: 'CNY',
  breakEvenSpending: 'CNY',
  waitingMonths: 'months',
  waitingMonthsAtMost: 'months',
  lifetimeCoverFrom: 'month',
  lifetimeCoverMonthsRequired: 'months',
  lifetimeCoverLocalMonthsRequired: 'months',
  lifetimeCoverMonthsMissing: 'months',
  lifetimeCoverMonthsShort: 'months',
  missingMonthPrice: 'CNY/month',
  missingMonthsPrice: 'CNY',
  hongKongYearlyCap: 'HKD',
  voucherAmount: 'HKD',
} as const satisfies Record<string, FigureUnit>;

/** The id of a fact of the contract. */
export type MedicalFactId = keyof typeof medicalFactUnits;
/** All facts by id; `null` is not known or does not exist. */
export type MedicalFacts = Record<MedicalFactId, Figure>;

/** Units by id of the fact. */
export type MedicalUnits = Readonly<Record<MedicalFactId, FigureUnit>>;

/** The unit of each fact, in the currency of the cover. */
export function unitsOf(cover: Cover): MedicalUnits {
  if (cover !== 'hong-kong-public') return medicalFactUnits;
  const inDollars = Object.entries(medicalFactUnits).map(([id, unit]) => [id, unit.replace('CNY', 'HKD')]);
  return Object.fromEntries(inDollars) as MedicalUnits;
}

/** The facts that are amounts; each has a twin in the other currency when asked for. */
export const moneyFactIds = (Object.keys(medicalFactUnits) as readonly MedicalFactId[]).filter((id) =>
  /^(CNY|HKD)/.test(medicalFactUnits[id]),
);

/** The id of an amount in the other currency, beyond the contract: `annualPremiumConverted`. */
export type ConvertedFactId = `${MedicalFactId}Converted`;

/** The twin of an amount in the other currency. */
export function convertedId(id: MedicalFactId): ConvertedFactId {
  return `${id}Converted`;
}

/** The facts of medical cover as a list that one can ask about, by id. */
export const medicalFactList: FactList = {
  main: 'annualPremium',
  always: Object.keys(medicalFactUnits),
  inHongKongDollars: moneyFactIds.map(convertedId),
};

/** All facts not known: what a result starts from, so that every kind has the same keys in the same order. */
export function noFacts(): MedicalFacts {
  return Object.fromEntries(Object.keys(medicalFactUnits).map((id) => [id, null])) as MedicalFacts;
}
