import { describe, expect, it } from 'vitest';
import { meansTestTable } from '../../src/engine/compare-mpf/allowances/means-test-table.ts';
import type { CompareScenario } from '../../src/engine/compare-mpf/compare-scenario.ts';
import { projectCompare } from '../../src/engine/compare-mpf/project-compare.ts';
import { withTables } from '../../src/engine/shared/more-table.ts';
import type { Result } from '../../src/engine/shared/result.ts';
import { type Currency, money } from '../../src/quantities/money.ts';
import { months } from '../../src/quantities/months.ts';
import { rate } from '../../src/quantities/rate.ts';
import { compareTables } from '../../src/report/compare-tables.ts';
import { table } from '../../src/report/formats/table.ts';
import { compare as words } from '../../src/report/language/en/compare.ts';
import { reportCompare } from '../../src/report/report-compare.ts';
import { displayWidth } from '../../src/report/screen/wrap.ts';
import { tableScenario } from '../engine/compare-mpf/table-scenario.ts';
import { month } from '../helpers/pension-scenario.ts';

const dollars = (amount: number) => money<'HKD'>(amount * 100);
const scenarioOf = (changes: Partial<CompareScenario>) =>
  tableScenario({ birth: month('1981-05'), mpfBalance: dollars(400_000), ...changes });
const projected = (changes: Partial<CompareScenario> = {}): Result =>
  projectCompare(scenarioOf(changes), { trace: false, hongKongDollars: true });
const reported = (changes: Partial<CompareScenario> = {}) => reportCompare(projected(changes));
const linesOf = (changes: Partial<CompareScenario> = {}) =>
  new Map(reported(changes).lines.map(({ label, text }) => [label, text]));
const placeOf = (code: string, changes: Partial<CompareScenario> = {}) =>
  reported(changes).caveats.find((caveat) => caveat.code === code)?.place;
const screen = (changes: Partial<CompareScenario> = {}, tables: readonly string[] = []) =>
  table(reported(changes), { colour: false, tables, explain: false, currency: 'cny' });

const spending: Partial<CompareScenario> = { spending: money<Currency>(1_200_000) };
const { mpf, mainland, government, covers, turns } = words.lines;

describe('the title of a comparison', () => {
  it('names the city of the mainland side, or none where nothing is known', () => {
    expect(reported({ city: 'zhuhai' }).title).toMatch(/ · Zhuhai 珠海$/);
    expect(reported({ birth: month('1960-05'), asOf: '1990-01-01' }).title).toBe(words.plan);
  });
});

describe('the lines of a comparison', () => {
  it('are told in one order, those without anything to say left out', () => {
    expect([...linesOf(spending).keys()]).toEqual([mpf, mainland, government, covers, turns]);
    expect([...linesOf().keys()]).toEqual([mpf, mainland, government, turns]);
    expect([...linesOf({ government: 'left-out' }).keys()]).toEqual([mpf, mainland, turns]);
    expect([...linesOf({ birth: month('1962-01') }).keys()]).toEqual([mpf, government]);
    expect([...linesOf({ birth: month('1960-05'), asOf: '1990-01-01' }).keys()]).toEqual([]);
  });

  it('name fees only where one is told, and tell amounts of each side in its own currency', () => {
    expect(linesOf().get(mpf)).not.toContain('fees');
    expect(linesOf({ mpfFee: rate('0.014'), mpfReturn: rate('0.05') }).get(mpf)).toMatch(/HKD [\d,.]+ of fees/);
    expect(linesOf().get(mpf)).not.toContain('RMB');
    expect(linesOf().get(mainland)).toMatch(/^RMB [\d,.]+ paid; .* RMB [\d,.]+ a month \(HKD /);
  });

  it('say what the means test takes where it takes anything', () => {
    const { facts } = projected();
    const loss = -Number(facts['crossEffectsTo85']);
    expect(loss).toBeGreaterThan(0);
    const text = (loss / 100).toLocaleString('en', { minimumFractionDigits: 2 });
    expect(linesOf().get(government)).toContain(`HKD ${text} less`);
    // With so much beside, nobody is paid more than the allowance without a test, with a pension or not.
    const rich = linesOf({ assets: dollars(10_000_000) }).get(government) ?? '';
    expect(rich).toMatch(/^HKD /);
    expect(rich).not.toMatch(/less|more/);
  });

  it('cover the spending at the ages still to come', () => {
    expect(linesOf(spending).get(covers)).toContain('65/75/85');
    const older = linesOf({ ...spending, birth: month('1955-01') }).get(covers) ?? '';
    expect(older).toContain('75/85');
    expect(older).not.toContain('65');
  });

  it('name who is ahead, as the table has it', () => {
    const ahead = (changes: Partial<CompareScenario>) => {
      const { tables } = projected(changes);
      const place = tables['strategies']?.columns.findIndex(({ id }) => id === 'net85Hkd') ?? -1;
      const net = (id: string) => Number(tables['strategies']?.rows.find((row) => row[0] === id)?.[place]);
      return net('both') >= net('same-money');
    };
    const good: Partial<CompareScenario> = { mpfReturn: rate('0.12'), living: 'elsewhere' };
    expect([ahead({}), ahead(good)]).toEqual([true, false]);
    expect(linesOf().get(turns)).toContain('both is ahead');
    expect(linesOf(good).get(turns)).toContain('all in MPF is ahead');
  });
});

describe('a note of a comparison', () => {
  const departure: Partial<CompareScenario> = { withdraw: 'permanent-departure', withdrawAt: months(55 * 12) };

  it('that changes the question stands under the headline', () => {
    expect(placeOf('DEPARTURE_CONFLICTS', departure)).toBe('headline');
    expect(placeOf('ANNUITY_NOT_SOLD', { ...departure, drawdown: { kind: 'annuity' } })).toBe('headline');
    expect(placeOf('YEARS_CUT_AT_MINIMUM', { years: 40 }) ?? placeOf('YEARS_CUT_AT_RETIREMENT', { years: 40 })).toBe(
      'headline',
    );
  });

  it('that bears on the answer stands on the first screen, any other with what explains it', () => {
    expect(placeOf('MPF_RETURN_ASSUMED')).toBe('screen');
    expect(placeOf('SAME_MONEY')).toBe('screen');
    expect(placeOf('NO_INCOME', { monthlyIncome: dollars(0) })).toBe('screen');
    expect(placeOf('FEE_NOT_TOLD')).toBe('explain');
    expect(placeOf('YUAN_ASSUMED')).toBe('explain');
  });

  it('of a table that was asked for is read with it', () => {
    const scenario = scenarioOf({});
    const result = withTables(projected(), [meansTestTable(scenario)], {});
    const { caveats } = reportCompare(result);
    expect(caveats.find(({ code }) => code === 'MEANS_TEST_TAKEN')?.place).toBe('screen');
    expect(placeOf('MEANS_TEST_TAKEN')).toBeUndefined();
  });
});

describe('the answer of a comparison', () => {
  it('is a reason with its rule where the mainland does not admit, and MPF stands', () => {
    const { kind, reasons, headline, lines } = reported({ birth: month('1962-01') });
    expect(kind).toBe('not-eligible');
    expect(reasons.map(({ rule }) => rule)).toEqual(['national/pension/statutory-retirement-age']);
    expect(headline).toContain(reasons[0]?.text ?? 'no reason');
    expect(lines.length).toBeGreaterThan(0);
  });

  it('names what is missing where a rule is', () => {
    const { kind, missing, headline } = reported({ birth: month('1960-05'), asOf: '1990-01-01' });
    expect(kind).toBe('undetermined');
    expect(missing.map(({ rule }) => rule)).toContain('hong-kong/mpf/withdrawal-ages');
    expect(headline).toContain('hong-kong/mpf/withdrawal-ages');
  });
});

describe('the tables of a comparison', () => {
  const tables = new Map(compareTables(projected()).map((one) => [one.id, one]));

  it('are in words, and the first screen shows the four ways', () => {
    const strategies = tables.get('strategies');
    expect(strategies?.rows.map(([name]) => name)).toEqual(Object.values(words.strategies));
    expect([strategies?.keys, strategies?.turningPoints.size]).toEqual([['strategy'], 4]);
    expect(strategies?.short).toContain('net85Hkd');
    expect(tables.get('decomposition')).toMatchObject({ keys: ['part'], short: [], turningPoints: new Map() });
  });

  it('of the means test is grouped by strategy and named by month and age', () => {
    const result = withTables(projected(), [meansTestTable(scenarioOf({}))], {});
    const found = compareTables(result).find(({ id }) => id === 'meansTest');
    expect([found?.keys, found?.groups?.by]).toEqual([['month', 'age'], 'strategy']);
    const named = new Set(found?.rows.map(([name]) => String(name)));
    expect([...named].map((name) => found?.groups?.heading[name])).toEqual([...named]);
    expect(named.size).toBe(4);
  });

  it.each([
    ['a plain one', {}],
    ['one with spending', spending],
    ['one of the poor', { monthlyIncome: dollars(0), mpfBalance: dollars(0) }],
    [
      'one of the rich',
      { monthlyIncome: dollars(200_000), mpfBalance: dollars(20_000_000), voluntary: dollars(50_000) },
    ],
    ['one who left', { withdraw: 'permanent-departure', withdrawAt: months(46 * 12), living: 'elsewhere' }],
    ['one that is too late', { birth: month('1962-01') }],
    ['one that lacks its rules', { birth: month('1960-05'), asOf: '1990-01-01' }],
  ] satisfies readonly (readonly [string, Partial<CompareScenario>])[])(
    'fit 80 columns, on the first screen and asked for: %s',
    async (_, changes) => {
      for (const asked of [[], ['strategies', 'decomposition', 'facts']]) {
        const text = await screen(changes, asked);
        expect(text.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
        expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object|\b[A-Z]+(_[A-Z0-9]+)+\b/);
      }
    },
  );
});
