import { describe, expect, it } from 'vitest';
import { choicesTable } from '../../../../src/engine/pension/choices/choices-table.ts';
import type { PensionScenario } from '../../../../src/engine/pension/pension-scenario.ts';
import type { Figure } from '../../../../src/engine/shared/result.ts';
import type { PensionLaw } from '../../../../src/rules/pension-law.ts';
import { amount, month } from '../../../helpers/pension-scenario.ts';
import { toyLawWith, toyLawWithout, toyScenario } from '../../../helpers/toy-law.ts';

type Row = Readonly<Record<string, Figure>>;

function rowsOf(
  changes: Partial<PensionScenario> = {},
  law: PensionLaw = toyLawWith(),
  ...without: (keyof PensionScenario)[]
): Row[] {
  const { columns, rows } = choicesTable(toyScenario(changes, ...without), law).table;
  return rows.map((row) => Object.fromEntries(columns.map(({ id }, place) => [id, row[place] ?? null])));
}

const options = (rows: readonly Row[], choice: string) =>
  rows.filter((row) => row['choice'] === choice).map(({ option }) => option);

describe('the claim age', () => {
  it('goes from the earliest to the latest, a year apart', () => {
    expect(options(rowsOf(), 'claim-age')).toEqual(['60y0m', '61y0m', '62y0m', '63y0m', '64y0m', '65y0m', '66y0m']);
  });

  it('says in one word why it is not possible', () => {
    // Ten years from January 2027 end at 63: before that the minimum is not paid; after it nobody agrees.
    const rows = rowsOf();
    expect(rows[0]).toMatchObject({ notPossible: 'retire-before-minimum', monthlyPension: null, nearBest: null });
    expect(rows[4]).toMatchObject({ option: '64y0m', notPossible: 'deferral-needs-employer' });
    expect(rows[3]).toMatchObject({ option: '63y0m', notPossible: null, asked: 'asked', monthlyPension: 63_200 });
  });

  it('has the age asked for among them', () => {
    const asked = { employment: 'employee', retire: 762 as never } as const;
    const rows = rowsOf(asked);
    expect(options(rows, 'claim-age')).toContain('63y6m');
    expect(rows.find(({ option }) => option === '63y6m')).toMatchObject({ asked: 'asked', claimAge: '63y6m' });
  });

  it('marks none where no claim follows from what was asked', () => {
    const rows = rowsOf({ retire: 'latest' }).filter(({ choice }) => choice === 'claim-age');
    expect(rows.every(({ asked }) => asked === null)).toBe(true);
    expect(rows).toHaveLength(7);
  });

  it('is open both ways to an employee with enough years', () => {
    const rows = rowsOf({ employment: 'employee', start: month('2022-01'), years: 30 });
    const found = rows.filter(({ choice }) => choice === 'claim-age');
    expect(found.every(({ notPossible }) => notPossible === null)).toBe(true);
    const pensions = found.map(({ monthlyPension }) => Number(monthlyPension));
    expect(pensions).toEqual([...pensions].sort((first, second) => first - second));
  });
});

describe('the base', () => {
  it('goes from the floor of 1,000 to the ceiling of 10,000 in six steps, the one asked for among them', () => {
    const rows = rowsOf();
    expect(options(rows, 'base')).toEqual([
      '1000.00',
      '2000.00',
      '2500.00',
      '4000.00',
      '5500.00',
      '7000.00',
      '8500.00',
      '10000.00',
    ]);
    expect(rows.find(({ option }) => option === '2000.00')).toMatchObject({
      asked: 'asked',
      firstMonthlyContribution: 40_000,
    });
  });

  it('replaces what was said of the payment, and keeps a fixed base fixed', () => {
    const rows = rowsOf({ monthly: amount('400'), basePolicy: 'fixed' }, toyLawWith(), 'base');
    expect(rows.find(({ option }) => option === '4000.00')).toMatchObject({ firstMonthlyContribution: 80_000 });
  });

  it('is not varied where nothing more is paid', () => {
    const period = {
      from: month('2010-01'),
      to: month('2026-01'),
      place: 'shenzhen',
      employment: 'flexible',
      base: amount('2000'),
    } as const;
    const rows = rowsOf({ record: { periods: [period], mpf: [] }, birth: month('1962-01') }, toyLawWith(), 'years');
    expect(options(rows, 'base')).toEqual([]);
    expect(rows.find(({ asked }) => asked === 'asked')).toMatchObject({ firstMonthlyContribution: null });
  });
});

describe('the start', () => {
  it('is now or later, as long as the statutory month is not past', () => {
    expect(options(rowsOf(), 'start')).toEqual(['2027-01', '2028-01', '2029-01', '2030-01', '2032-01', '2037-01']);
  });

  it('keeps the years asked for: five years later they end five years later', () => {
    expect(rowsOf().find(({ option }) => option === '2032-01')).toMatchObject({
      claimMonth: '2042-01',
      claimAge: '68y0m',
    });
  });
});

describe('what is near the best', () => {
  it('is every return within 1 % of the best of its kind', () => {
    const rows = rowsOf();
    for (const kind of ['claim-age', 'base', 'start']) {
      const found = rows.filter(({ choice, internalRateOfReturnTo85: rate }) => choice === kind && rate !== null);
      const best = Math.max(...found.map(({ internalRateOfReturnTo85: rate }) => Number(rate)));
      const marked = found.filter(({ nearBest }) => nearBest === 'near-best');
      expect(marked.length).toBeGreaterThan(0);
      for (const row of found)
        expect(row['nearBest'] === 'near-best').toBe(
          Number(row['internalRateOfReturnTo85']) >= best - Math.abs(best) / 100,
        );
    }
  });

  it('is nothing where no return exists', () => {
    const unknown = {
      from: month('2022-01'),
      to: month('2027-01'),
      place: 'shenzhen',
      employment: 'flexible',
      accountBalance: amount('9000'),
      indexSum: 600_000,
    } as const;
    const rows = rowsOf({ record: { periods: [unknown], mpf: [] }, years: 5 });
    expect(rows.every(({ nearBest }) => nearBest === null)).toBe(true);
    expect(rows.find(({ asked }) => asked === 'asked')).toMatchObject({ totalOwnContributions: null });
  });
});

describe('what is not known', () => {
  it('leaves nothing to choose without the rules on ages', () => {
    const { table, caveats } = choicesTable(toyScenario(), toyLawWithout('statutoryRetirementAge'));
    expect([table.rows, caveats]).toEqual([[], []]);
  });

  it('leaves the base out without limits, and the rest without figures', () => {
    const rows = rowsOf({}, toyLawWithout('contributionBaseLimits'));
    expect(options(rows, 'base')).toEqual([]);
    expect(rows.find(({ option }) => option === '63y0m')).toMatchObject({ notPossible: 'undetermined' });
  });
});
