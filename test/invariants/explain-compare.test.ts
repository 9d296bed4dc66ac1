import { describe, expect, it } from 'vitest';
import { type ExplainedInput, explain } from '../../src/analysis/explain.ts';
import { compareFactUnits } from '../../src/engine/compare-mpf/compare-figures.ts';
import type { CompareScenario } from '../../src/engine/compare-mpf/compare-scenario.ts';
import { projectCompare } from '../../src/engine/compare-mpf/project-compare.ts';
import type { Result } from '../../src/engine/shared/result.ts';
import { type Currency, money } from '../../src/quantities/money.ts';
import { months } from '../../src/quantities/months.ts';
import { rate } from '../../src/quantities/rate.ts';
import { explanationJson } from '../../src/report/formats/explanation-json.ts';
import { explanationTree } from '../../src/report/formats/explanation-tree.ts';
import { compare as words } from '../../src/report/language/en/compare.ts';
import { reportCompareExplanation } from '../../src/report/report-compare-explanation.ts';
import { displayWidth } from '../../src/report/screen/wrap.ts';
import { cityIds } from '../../src/rules/cities/city-names.ts';
import { tableScenario } from '../engine/compare-mpf/table-scenario.ts';
import { month } from '../helpers/pension-scenario.ts';

const dollars = (amount: number) => money<'HKD'>(amount * 100);
const traced = (changes: Partial<CompareScenario> = {}): Result =>
  projectCompare(tableScenario({ birth: month('1981-05'), mpfBalance: dollars(400_000), ...changes }), {
    trace: true,
    hongKongDollars: true,
  });
const told: Partial<CompareScenario> = {
  ...{ mpfReturn: rate('0.05'), mpfFee: rate('0.014'), taxRate: rate('0.1'), voluntary: dollars(1_500) },
  ...{ monthly: money<'CNY'>(95_500), basePolicy: 'follow', years: 20, asKnownOn: '2026-11-01' },
  ...{ spending: money<Currency>(1_200_000), couple: true, spouseIncome: dollars(3_000), assets: dollars(50_000) },
  ...{ relevantIncomeGrowth: rate('0.02'), fxPath: rate('-0.01'), simulate: 10, employedFrom: '2020-01-01' },
};
const departure: Partial<CompareScenario> = { withdraw: 'permanent-departure', withdrawAt: months(55 * 12) };

const results: readonly (readonly [string, Result])[] = [
  ...cityIds.map((city) => [`projected in ${city}`, traced({ city })] as const),
  ['projected with everything told', traced(told)],
  ['projected with an annuity', traced({ birth: month('1983-12'), drawdown: { kind: 'annuity' } })],
  ['projected at a good return', traced({ mpfReturn: rate('0.07'), living: 'elsewhere' })],
  ['projected with a small balance', traced({ monthlyIncome: dollars(0), mpfBalance: dollars(0) })],
  ['projected on leaving for good', traced({ ...departure, living: 'elsewhere', government: 'left-out' })],
  [
    'projected on early retirement',
    traced({ withdraw: 'early-retirement', drawdown: { kind: 'share', yearly: rate('0.04') } }),
  ],
  ['projected for a casual employee', traced({ job: 'casual', casualDays: 20, fxPath: 'ppp' })],
  [
    'projected in the default strategy',
    traced({ mpfFunds: 'default-strategy', mpfReturn: rate('0.05'), age65PlusReturn: rate('0.03') }),
  ],
  ['projected in a fund type', traced({ mpfFunds: 'bond', job: 'self-employed', paysYearly: true })],
  ['not eligible', traced({ birth: month('1962-01') })],
  ['undetermined without a printed annuity', traced({ drawdown: { kind: 'annuity' }, withdrawAt: months(66 * 12) })],
  ['undetermined without the first rules', traced({ birth: month('1960-05'), asOf: '1990-01-01' })],
];
const factIds = Object.keys(compareFactUnits);

/** The ends of a walk, and the figures on it that have none. */
function endsOf(input: ExplainedInput): readonly string[] {
  if (input.kind !== 'figure') return [];
  if (input.value === null || input.chosenBy !== undefined) return [];
  const below = input.inputs.flatMap(endsOf);
  return input.inputs.length === 0 && input.rules.length === 0 ? [input.figure, ...below] : below;
}

/** Figures that come up once more inside themselves. */
function circlesOf(input: ExplainedInput, on: readonly string[]): readonly string[] {
  if (input.kind === 'assumption') return [];
  if (on.includes(input.figure)) return [input.figure];
  return input.kind === 'figure' ? input.inputs.flatMap((one) => circlesOf(one, [...on, input.figure])) : [];
}

/** By the life table only columns of tables are made, and the annuity that cannot be bought is no fact. */
const offFacts = ['demography/hong-kong-life-table'];
const ofNoAnnuity = ['guaranteed-share', 'least-age', 'monthly-payments', 'premium-limits'].map(
  (id) => `hong-kong/annuity/${id}`,
);

describe.each(results)('the trace of a comparison %s', (name, result) => {
  const trace = result.trace ?? [];
  const assumed = new Set(result.assumptions.map(({ id }) => id));
  const used = new Set(result.basis.map(({ rule }) => rule));

  it('is of the kind its name says', () => {
    expect(name.startsWith(result.kind.replace('-', ' '))).toBe(true);
  });

  it('has a step for every fact that is known, and for no other', () => {
    const known = factIds.filter((id) => (result.facts[id] ?? null) !== null);
    expect(trace.map(({ figure }) => figure).sort()).toEqual([...known].sort());
  });

  it('rests on facts that are known, on assumptions, and on rules that were used', () => {
    for (const { figure, inputs, rules } of trace) {
      const lost = Object.keys(inputs).filter((id) => (result.facts[id] ?? null) === null && !assumed.has(id));
      expect({ figure, lost }).toEqual({ figure, lost: [] });
      expect({ figure, unused: rules.filter((rule) => !used.has(rule)) }).toEqual({ figure, unused: [] });
      expect(Object.keys(inputs).length + rules.length).toBeGreaterThan(0);
    }
  });

  it('walks every fact to rules and assumptions, never in a circle', () => {
    for (const id of factIds) {
      const tree = explain(result, id);
      expect([id, endsOf(tree)]).toEqual([id, []]);
      expect([id, circlesOf(tree, [])]).toEqual([id, []]);
    }
  });

  it('names every rule used, but those that make no fact', () => {
    const traced = new Set(trace.flatMap(({ rules }) => rules));
    const apart = [...offFacts, ...(result.facts['mpfMonthlyIncome'] === null ? ofNoAnnuity : [])];
    const left = [...used].filter((rule) => !traced.has(rule) && !apart.includes(rule));
    expect(result.kind === 'projected' ? left : []).toEqual([]);
  });

  it('has words for every assumption and every caveat', () => {
    for (const id of assumed) expect(words.assumptions).toHaveProperty([id]);
    for (const { code } of result.caveats) expect(words.caveats).toHaveProperty([code]);
  });

  it.each(factIds)('explains %s, in at most 80 columns and in JSON', async (id) => {
    const explanation = reportCompareExplanation(result, [explain(result, id)]);
    const tree = await explanationTree(explanation, false);
    expect(tree).not.toMatch(/undefined|NaN|\[object/);
    expect(Math.max(...tree.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    const [figure] = JSON.parse(explanationJson(explanation)).explained;
    expect(figure.figure).toBe(id);
    expect('absence' in figure).toBe(figure.value === null);
  });
});

describe('a fact that is not there', () => {
  const absence = (result: Result, id: string) => explain(result, id).absence?.kind;
  const result = (name: string) => results.find(([one]) => one === name)?.[1] as Result;

  it('says why: nobody told, the law does not admit, no rule is known, or there is none', () => {
    expect(absence(result('projected in a fund type'), 'mpfFeesPaid')).toBe('withheld');
    expect(absence(result('projected with a small balance'), 'hkmcMonthly')).toBe('withheld');
    expect(absence(result('projected in shenzhen'), 'flipFx')).toBe('withheld');
    expect(absence(result('projected in shenzhen'), 'taxSaved')).toBe('does-not-exist');
    expect(absence(result('not eligible'), 'mainlandMonthlyPension')).toBe('not-eligible');
    expect(absence(result('undetermined without the first rules'), 'mpfBalance')).toBe('undetermined');
  });

  it('is one that no other result lacks without a word', () => {
    const lacking = factIds.filter((id) => results.every(([, one]) => (one.facts[id] ?? null) === null));
    expect(lacking).toEqual([]);
  });
});
