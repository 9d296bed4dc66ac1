import { describe, expect, it } from 'vitest';
import { compareChances } from '../../../src/engine/compare-mpf/chance/chances-table.ts';
import { noChances } from '../../../src/engine/compare-mpf/chance/no-chances.ts';
import { compareFactUnits } from '../../../src/engine/compare-mpf/compare-figures.ts';
import type { CompareScenario } from '../../../src/engine/compare-mpf/compare-scenario.ts';
import { fundsTable } from '../../../src/engine/compare-mpf/funds/funds-table.ts';
import { withTables } from '../../../src/engine/shared/more-table.ts';
import type { Result } from '../../../src/engine/shared/result.ts';
import { months } from '../../../src/quantities/months.ts';
import { compare, rowOf } from '../../helpers/compared.ts';
import { drawnOf } from '../../helpers/drawn-paths.ts';
import { rowsOf } from '../../helpers/medical-scenario.ts';
import { mpfPerson } from '../../helpers/mpf-person.ts';
import { month, percent } from '../../helpers/pension-scenario.ts';
import { codesOf } from '../../helpers/toy-law.ts';

const envelope = ['plan', 'asOf', 'facts', 'units', 'tables', 'assumptions', 'caveats', 'basis'];
const reasonsOf = (result: Result) => (result.kind === 'not-eligible' ? result.reasons.map(({ code }) => code) : []);
const missingOf = (result: Result) => (result.kind === 'undetermined' ? result.missing : []);
const rulesOf = ({ basis }: Result) => basis.map(({ rule }) => rule);

describe('who is admitted on both sides', () => {
  const result = compare();

  it('has a projected comparison, with all facts and both tables', () => {
    expect(result.kind).toBe('projected');
    expect([result.plan, result.asOf, result.units]).toEqual(['compare-mpf', '2026-11-24', compareFactUnits]);
    expect(Object.keys(result).filter((key) => key !== 'kind')).toEqual(envelope);
    expect(Object.keys(result.tables)).toEqual(['strategies', 'decomposition']);
    expect(result.tables['strategies']?.rows).toHaveLength(4);
    expect(result.tables['decomposition']?.rows).toHaveLength(5);
  });

  it('is the same each time, and has a trace only when it is asked for', () => {
    expect(compare()).toEqual(result);
    expect(result).not.toHaveProperty('trace');
    const traced = compare({}, { trace: true });
    expect(traced.trace?.length).toBeGreaterThan(0);
    expect({ ...traced, trace: undefined }).toEqual({ ...result, trace: undefined });
  });

  it('rests on the rules of both sides, each value once', () => {
    expect(rulesOf(result)).toEqual(
      expect.arrayContaining([
        ...['hong-kong/mpf/mandatory-rate', 'hong-kong/elderly/old-age-allowance', 'market/hkd-per-cny'],
        ...['shenzhen/pension/benefit-base', 'national/pension/minimum-contribution-months'],
        'demography/hong-kong-life-table',
      ]),
    );
    const values = result.basis.map(({ rule, from, reading }) => `${rule} ${from} ${reading}`);
    expect(new Set(values).size).toBe(values.length);
  });

  it('names a rule that the scenario replaces', () => {
    const replaced = compare({ overrides: { 'hong-kong/mpf/mandatory-rate': '0.06' } });
    // 6 of a hundred, not 5; each month is rounded to the cent
    const [six, five] = [replaced, result].map(({ facts }) => Number(facts['mpfOwnContributions'])) as [number, number];
    expect(Math.abs(six - five * 1.2)).toBeLessThan(100);
    expect(codesOf(replaced)).toContain('RULES_OVERRIDDEN');
    expect(codesOf(result)).not.toContain('RULES_OVERRIDDEN');
  });
});

describe('who the mainland does not admit', () => {
  it.each([
    ['a woman of 58 who never paid', { sex: 'woman', birth: month('1968-03') }],
    ['a man of 68', { birth: month('1958-01') }],
  ] as const)('%s is not eligible, and what is known of MPF stands', (_, changes) => {
    const result = compare(changes);
    expect(result.kind).toBe('not-eligible');
    expect(reasonsOf(result)).toEqual(['START_AFTER_STATUTORY']);
    expect(result.facts['mpfBalance']).toBeGreaterThan(0);
    expect(result.facts['governmentTo85']).toBeGreaterThan(0);
    for (const id of ['mainlandMonthlyPension', 'voluntaryBalance', 'crossEffectsTo85', 'bestAt85', 'flipAge'])
      expect(result.facts[id]).toBeNull();
    expect(rowOf(result, 'strategies', 'mpf')['income85Hkd']).toBeGreaterThan(0);
    expect(rowOf(result, 'strategies', 'both')['income85Hkd']).toBeNull();
    expect(result.tables['decomposition']?.rows).toEqual([]);
  });
});

describe('where a rule is missing', () => {
  it('for the income of MPF, the comparison is not determined and says which', () => {
    const annuity = { kind: 'annuity' } as const;
    const late = compare({ drawdown: annuity, withdrawAt: months(66 * 12) });
    expect(late.kind).toBe('undetermined');
    expect(missingOf(late)).toEqual([{ rule: 'hong-kong/annuity/monthly-payments', month: '2046-01' }]);
    expect(late.facts['mainlandMonthlyPension']).toBe(compare().facts['mainlandMonthlyPension']);
    // MPF buys an annuity of 65, but the same money is drawn from 66y11m on
    expect(missingOf(compare({ drawdown: annuity }))).toEqual([
      { rule: 'hong-kong/annuity/monthly-payments', month: '2046-12' },
    ]);
  });

  it('for the pension, what is known of MPF stands', () => {
    const early = compare({ asOf: '2020-06-30', government: 'left-out' });
    expect(early.kind).toBe('undetermined');
    expect(missingOf(early)).toEqual([{ rule: 'guangdong/pension/flexible-contribution-rate', month: '2020-07' }]);
    expect(early.facts['mpfBalance']).toBeGreaterThan(0);
    expect(early.facts['mainlandMonthlyPension']).toBeNull();
  });

  it.each<[string, Partial<CompareScenario>, readonly string[]]>([
    [
      'before the ages of withdrawal',
      { asOf: '2015-06-30' },
      ['hong-kong/mpf/withdrawal-ages', 'hong-kong/mpf/system-return-since-inception'],
    ],
    ['before a return was published', { asOf: '2017-06-30' }, ['hong-kong/mpf/system-return-since-inception']],
    [
      'before the allowances were',
      { asKnownOn: '2020-01-01', mpfReturn: percent('4%') },
      ['hong-kong/elderly/living-allowance-limits'],
    ],
  ])('%s nothing is known', (_, changes, rules) => {
    const result = compare(changes);
    expect(result.kind).toBe('undetermined');
    expect(missingOf(result).map(({ rule }) => rule)).toEqual(rules);
    expect(new Set(Object.values(result.facts))).toEqual(new Set([null]));
    expect(Object.values(result.tables).map(({ rows, columns }) => [rows.length, columns.length])).toEqual([
      [0, compare().tables['strategies']?.columns.length],
      [0, compare().tables['decomposition']?.columns.length],
    ]);
    expect(result.assumptions).toEqual([]);
    expect(codesOf(result).filter((code) => !code.startsWith('RULES_'))).toEqual([]);
    expect(Object.keys(result).filter((key) => key !== 'kind' && key !== 'missing')).toEqual(envelope);
  });
});

describe('paths of chance', () => {
  it('change no fact of the comparison, but stand among the assumptions', () => {
    const asked = compare({ simulate: 500, seed: 7 });
    expect([asked.kind, asked.facts, asked.tables]).toEqual(['projected', compare().facts, compare().tables]);
    expect(asked.assumptions.map(({ id }) => id).slice(-5)).toEqual([
      ...['simulate', 'seed', 'volatility', 'shocks', 'returnFxCorrelation'],
    ]);
  });
});

describe('tables on request', () => {
  it('stand beside the two of the contract, with what they rest on', () => {
    const scenario = mpfPerson({ simulate: 20 });
    const drawn = compareChances.table(scenario, drawnOf({ simulate: 20 }, 20));
    const result = withTables(compare({ simulate: 20 }), [fundsTable(scenario), drawn], {});
    expect(Object.keys(result.tables)).toEqual(['strategies', 'decomposition', 'funds', 'chances']);
    expect(rowsOf(result.tables['chances'])).toHaveLength(4);
    expect(rulesOf(result)).toEqual(
      expect.arrayContaining(['hong-kong/mpf/fund-type-returns', 'market/hong-kong-price-rise']),
    );
    expect(codesOf(result)).toContain('CHANCES_DRAWN');
  });

  it('are empty and say why where no path is asked for, or none can be drawn', () => {
    const result = withTables(compare(), [noChances(mpfPerson())], {});
    expect([result.tables['chances']?.rows, codesOf(result).includes('CHANCES_NOT_DRAWN')]).toEqual([[], true]);
  });
});
