import type { PensionScenario } from '../../src/engine/pension/pension-scenario.ts';
import { projectPensionUnder } from '../../src/engine/pension/project-pension.ts';
import type { Figure, Result, Wanted } from '../../src/engine/shared/result.ts';
import { openRuleBook, type RuleBook, type RuleBookOptions } from '../../src/engine/shared/rule-book.ts';
import type { IsoDate } from '../../src/quantities/calendar.ts';
import type { PensionLaw } from '../../src/rules/pension-law.ts';
import type { DatedValue, Rule } from '../../src/rules/rule.ts';
import { amount, month, pensionScenario, percent } from './pension-scenario.ts';

/** One value of a toy rule, in force from a day. */
export function dated<T>(from: IsoDate, value: T, more: Partial<DatedValue<T>> = {}): DatedValue<T> {
  const source = { instrument: 'toy instrument', publisher: 'toy publisher' };
  return { from, value, source, evidence: 'verified', ...more };
}

/** A toy rule: the same value since 2000, or the values given. */
export function toyRule<T>(id: string, values: T | readonly DatedValue<T>[], more: Partial<Rule<T>> = {}): Rule<T> {
  const listed = Array.isArray(values) && (values.length === 0 || typeof values[0] === 'object');
  return {
    id: `toy/${id}`,
    zh: id,
    en: id,
    unit: '1',
    review: 'when the law changes',
    lastConfirmedOn: '2026-12-31',
    values: listed ? (values as readonly DatedValue<T>[]) : [dated('2000-01-01', values as T)],
    ...more,
  };
}

/** 215 months at 40, five fewer each year: 140 at 55, 125 at 58, 100 at 63, 65 at 70. */
const payoutTable = Array.from({ length: 31 }, (_, age) => 215 - 5 * age);

/** A law of round numbers: men retire at 63, women at 58 or 55, ten years are enough, nothing is published for later. */
const toyLaw: PensionLaw = {
  contributionBaseLimits: toyRule('limits', { floor: 1_000, ceiling: 10_000 }),
  flexibleContributionRate: toyRule('flexible-rate', '0.2'),
  employeeContributionRate: toyRule('employee-rate', '0.08'),
  employerContributionRate: toyRule('employer-rate', '0.16'),
  accountCreditRate: toyRule('account-credit-rate', '0.08'),
  creditingRate: toyRule('crediting-rate', [dated('2000-01-01', '0.05', { until: '2000-12-31' })]),
  averageWage: toyRule('average-wage', 2_000),
  benefitBase: toyRule('benefit-base', 3_000),
  basePensionAccrual: toyRule('accrual', '0.01'),
  indexFactorThreshold: toyRule('index-factor-threshold', '0.6'),
  payoutMonths: toyRule('payout-months', [dated('2000-01-01', payoutTable)]),
  payoutMonthsAtPartYears: toyRule('payout-months-at-part-years', 1),
  payoutMonthsBeyondTable: toyRule('payout-months-beyond-table', 70),
  seniorityAllowance: toyRule('seniority-allowance', 4),
  fixedSupplement: toyRule('fixed-supplement', 100),
  statutoryRetirementAge: toyRule('statutory-age', {
    'men-60': { originalAgeMonths: 720, stepMonths: 4, capMonths: 36 },
    'women-55': { originalAgeMonths: 660, stepMonths: 4, capMonths: 36 },
    'women-50': { originalAgeMonths: 600, stepMonths: 2, capMonths: 60 },
  }),
  earlyRetirement: toyRule('early', 36),
  deferredRetirement: toyRule('deferred', 36),
  minimumContributionMonths: toyRule('minimum', 120),
  payingOnToMinimum: toyRule('paying-on', 120),
  benefitPlaceMonths: toyRule('benefit-place-months', 120),
  benefitPlaceOfResidents: toyRule('benefit-place-of-residents', 'longest'),
  funeralGrantMonths: toyRule('funeral-grant-months', 2),
  survivorGrantMonths: toyRule('survivor-grant-months', {
    shortBelow: 60,
    short: 3,
    middleBelow: 120,
    middle: 6,
    fullTo: 180,
    full: 9,
    atMost: 24,
    atLeastDrawing: 9,
  }),
  urbanIncome: toyRule('urban-income', 12_000),
  accountInheritance: toyRule('account-inheritance', 'the balance'),
  pensionRise: toyRule('rise', [dated('2000-01-01', '0.05', { until: '2000-12-31' })]),
  flexibleWorkersGate: toyRule('gate', 'residence-permit, employment-registration'),
  selfEmployedGate: toyRule('self-employed-gate', 'business-registration'),
  youngestAge: toyRule('youngest-age', 192),
};

/** The toy law with single rules replaced. */
export function toyLawWith(changes: Partial<PensionLaw> = {}): PensionLaw {
  return { ...toyLaw, ...changes };
}

/** The toy law without a rule: the rule has no values. */
export function toyLawWithout(...names: readonly (keyof PensionLaw)[]): PensionLaw {
  const emptied = names.map((name) => [name, { ...toyLaw[name], values: [] }]);
  return { ...toyLaw, ...Object.fromEntries(emptied) };
}

/**
 * A flexible worker born in January 1974, 63 in January 2037, who pays on 2,000 yuan for ten years from January 2027.
 * Nothing grows, nothing earns interest, a yuan is two Hong Kong dollars.
 */
export function toyScenario(changes: Partial<PensionScenario> = {}, ...without: PensionField[]): PensionScenario {
  const scenario = pensionScenario({
    asOf: '2026-12-31',
    birth: month('1974-01'),
    start: month('2027-01'),
    years: 10,
    base: amount('2000'),
    ...toyRates,
    ...changes,
  });
  return Object.fromEntries(Object.entries(scenario).filter(([id]) => !without.includes(id as never))) as never;
}

type PensionField = keyof PensionScenario;

const zero = percent('0%');
const toyRates = {
  wageGrowth: zero,
  creditingRate: zero,
  indexation: zero,
  inflation: zero,
  fx: { numerator: 2, denominator: 1 },
};

/** The toy scenario under the toy law; `without` are fields it does not say. */
export function project(
  changes: Partial<PensionScenario> = {},
  law: PensionLaw = toyLaw,
  wanted: Partial<Wanted> = {},
  ...without: PensionField[]
): Result {
  return projectPensionUnder(law, toyScenario(changes, ...without), {
    trace: false,
    hongKongDollars: false,
    ...wanted,
  });
}

/** A rule book opened on the last day of 2026, changed as asked. */
export function toyBook(changes: Partial<RuleBookOptions> = {}): RuleBook {
  return openRuleBook({ asOf: '2026-12-31', overrides: {}, ...changes });
}

/** The codes of the caveats of a result. */
export function codesOf({ caveats }: Pick<Result, 'caveats'>): readonly string[] {
  return caveats.map(({ code }) => code);
}

/** The values of a result's caveat, or `undefined` where it does not say so. */
export function caveatOf({ caveats }: Pick<Result, 'caveats'>, code: string) {
  return caveats.find((caveat) => caveat.code === code)?.values;
}

/** The row of a year in the table `years`, by column; amounts in fen. */
export function yearIn({ tables }: Pick<Result, 'tables'>, year: number): Readonly<Record<string, Figure>> {
  const { columns = [], rows = [] } = tables['years'] ?? {};
  const row = rows.find(([first]) => first === year) ?? [];
  return Object.fromEntries(columns.map(({ id }, place) => [id, row[place] ?? null]));
}

/** A column of a result's table. */
export function columnOf({ tables }: Pick<Result, 'tables'>, table: string, id: string): readonly Figure[] {
  const { columns = [], rows = [] } = tables[table] ?? {};
  const place = columns.findIndex((column) => column.id === id);
  return rows.map((row) => row[place] ?? null);
}
