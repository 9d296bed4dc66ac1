import type { Column, FactList, Figure, FigureUnit } from '../../shared/result.ts';

/** Every fact of a checked letter, in the order JSON, CSV and tables print them. A public contract. */
export const awardFactUnits = {
  region: 'text',
  claimMonth: 'month',
  contributionMonths: 'months',
  averageWageIndex: 'index',
  benefitBase: 'CNY/month',
  individualAccountBalance: 'CNY',
  payoutMonths: 'tenths',
  indexFactor: 'index',
  basePension: 'CNY/month',
  individualAccountPension: 'CNY/month',
  seniorityAllowance: 'CNY/month',
  fixedSupplement: 'CNY/month',
  transitionalPension: 'CNY/month',
  monthlyPension: 'CNY/month',
} as const satisfies Record<string, FigureUnit>;

/** The facts of a letter as a list that one can ask about, by id. */
export const awardFactList: FactList = {
  main: 'monthlyPension',
  always: Object.keys(awardFactUnits),
  inHongKongDollars: [],
};

/** The id of a fact of the contract. */
export type AwardFactId = keyof typeof awardFactUnits;
/** All facts by id; `null` is not known or does not exist. */
export type AwardFacts = Record<AwardFactId, Figure>;

/**
 * The table `match`: one row a line of the letter. `difference` is computed less letter; `matches` is `yes` or `no` to
 * the fen; `reason` lists the candidates that reproduce the letter's figure, or says that none does.
 */
export const matchColumns = [
  { id: 'line', unit: 'text' },
  { id: 'name', unit: 'words' },
  { id: 'letter', unit: 'CNY/month' },
  { id: 'computed', unit: 'CNY/month' },
  { id: 'difference', unit: 'CNY/month' },
  { id: 'matches', unit: 'text' },
  { id: 'reason', unit: 'text' },
] as const satisfies readonly Column[];

/** The table `candidates`: every reason that reproduces a figure of the letter to the fen, and what it was tried with. */
export const candidateColumns = [
  { id: 'line', unit: 'text' },
  { id: 'reason', unit: 'text' },
  { id: 'sentence', unit: 'words' },
  { id: 'with', unit: 'text' },
  { id: 'recomputed', unit: 'CNY/month' },
] as const satisfies readonly Column[];

/** The ids of the columns of each table. */
export type MatchColumnId = (typeof matchColumns)[number]['id'];
export type CandidateColumnId = (typeof candidateColumns)[number]['id'];
