import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exitsTable } from '../../../../src/engine/pension/exits/exits-table.ts';
import type { PensionScenario } from '../../../../src/engine/pension/pension-scenario.ts';
import type { PensionRecord, RecordedPeriod } from '../../../../src/engine/pension/record/pension-record.ts';
import type { Figure } from '../../../../src/engine/shared/result.ts';
import type { PensionLaw } from '../../../../src/rules/pension-law.ts';
import { amount, month, pensionScenario, percent } from '../../../helpers/pension-scenario.ts';
import { dated, toyLawWith, toyLawWithout, toyRule, toyScenario } from '../../../helpers/toy-law.ts';

type Row = Readonly<Record<string, Figure>>;

function rowsOf(changes: Partial<PensionScenario> = {}, law: PensionLaw = toyLawWith(), ...without: 'years'[]): Row[] {
  const { columns, rows } = exitsTable(toyScenario(changes, ...without), law).table;
  return rows.map((row) => Object.fromEntries(columns.map(({ id }, place) => [id, row[place] ?? null])));
}

function exit(rows: readonly Row[], kind: string, years: number): Row | undefined {
  return rows.find((row) => row['exit'] === kind && row['afterYears'] === years);
}

/** Five recorded years on 2,000 yuan, 2022 to 2026. */
const record = (more: Partial<RecordedPeriod> = {}): PensionRecord => ({
  periods: [
    {
      from: month('2022-01'),
      to: month('2027-01'),
      place: 'shenzhen',
      employment: 'flexible',
      base: amount('2000'),
      ...more,
    },
  ],
  mpf: [],
});

describe('ten years on 2,000 yuan, after the first of them', () => {
  const rows = rowsOf();

  it('are 4,800 paid in at 54', () => {
    expect(exit(rows, 'take-account', 1)).toMatchObject({
      month: '2028-01',
      age: '54y0m',
      monthsPaid: 12,
      paidIn: 480_000,
    });
  });

  it('take the account: 12 × 160 = 1,920; 2,880 are lost', () => {
    expect(exit(rows, 'take-account', 1)).toMatchObject({ account: 192_000, lost: 288_000, funeralGrant: null });
    expect(Number(exit(rows, 'take-account', 1)?.['returnRate'])).toBeLessThan(-0.5);
  });

  it('stop and wait: 108 months more from January 2037, 43,200 yuan, drawn from January 2046', () => {
    const row = exit(rows, 'stop-and-wait', 1);
    expect(row).toMatchObject({ stillToPay: 4_320_000, pensionFrom: '2046-01', lost: null, account: null });
    expect(row?.['monthlyPension']).not.toBeNull();
    expect(Number(row?.['returnRate'])).toBeGreaterThan(0);
  });

  it('return to Hong Kong: only the account, at the statutory age', () => {
    const row = exit(rows, 'return-and-draw-later', 1);
    expect(row).toMatchObject({ account: 192_000, lost: 288_000, monthlyPension: null, stillToPay: 0 });
    // Eight years later the same sum is a better return than at once.
    expect(Number(row?.['returnRate'])).toBeGreaterThan(Number(exit(rows, 'take-account', 1)?.['returnRate']));
  });

  it('die: the account, and grants that are together not above what was credited', () => {
    expect(exit(rows, 'die-before-drawing', 1)).toMatchObject({
      account: 192_000,
      funeralGrant: 192_000,
      survivorGrant: 0,
      lost: 96_000,
    });
  });

  it('die after five years: funeral 2 and survivors 6 months of 1,000', () => {
    // Paid 24,000; account 9,600 + 2,000 + 6,000.
    expect(exit(rows, 'die-before-drawing', 5)).toMatchObject({
      account: 960_000,
      funeralGrant: 200_000,
      survivorGrant: 600_000,
      lost: 640_000,
    });
  });

  it('has a row of each kind for every year before the claim, and one for every year after', () => {
    expect(rows.filter(({ exit: kind }) => kind === 'die-before-drawing')).toHaveLength(9);
    expect(rows.filter(({ exit: kind }) => kind === 'stop-and-wait')).toHaveLength(9);
    // From 64 to 85.
    const after = rows.filter(({ exit: kind }) => kind === 'die-while-drawing');
    expect(after.map(({ age }) => age)).toEqual(Array.from({ length: 22 }, (_, year) => `${64 + year}y0m`));
  });
});

describe('a death while drawing', () => {
  it('leaves the heirs the rest of the account and fewer months of grant', () => {
    // 12 × 632 = 7,584 drawn; account 19,200 − 12 × 192 = 16,896; funeral 2,000; survivors nine months, the least.
    expect(exit(rowsOf(), 'die-while-drawing', 1)).toMatchObject({
      monthsPaid: 120,
      paidIn: 4_800_000,
      pensionsDrawn: 758_400,
      account: 1_689_600,
      funeralGrant: 200_000,
      survivorGrant: 900_000,
      monthlyPension: 63_200,
      pensionFrom: '2037-01',
      lost: 4_800_000 - 758_400 - 1_689_600 - 200_000 - 900_000,
    });
  });

  it('has no rate where the grants are not known', () => {
    const row = exit(rowsOf({}, toyLawWithout('urbanIncome')), 'die-while-drawing', 1);
    expect(row).toMatchObject({
      funeralGrant: null,
      survivorGrant: null,
      lost: null,
      returnRate: null,
      account: 1_689_600,
    });
    const before = exit(rowsOf({}, toyLawWithout('urbanIncome')), 'die-before-drawing', 1);
    expect(before).toMatchObject({ funeralGrant: null, survivorGrant: null, lost: null, returnRate: null });
  });
});

describe('an employee', () => {
  it('takes what he paid himself, and none of his employer’s', () => {
    expect(exit(rowsOf({ employment: 'employee' }), 'take-account', 1)).toMatchObject({ paidIn: 192_000, lost: 0 });
  });
});

describe('with a record', () => {
  it('the exits begin now', () => {
    const rows = rowsOf({ record: record(), years: 5 });
    expect(exit(rows, 'take-account', 0)).toMatchObject({ month: '2027-01', monthsPaid: 60, account: 960_000 });
    expect(exit(rows, 'stop-and-wait', 0)).toMatchObject({ stillToPay: 2_400_000, pensionFrom: '2042-01' });
  });

  it('of the minimum, a return to Hong Kong keeps the pension', () => {
    const rows = rowsOf({ record: record({ from: month('2017-01') }), years: 5 });
    expect(exit(rows, 'return-and-draw-later', 0)).toMatchObject({
      monthsPaid: 120,
      pensionFrom: '2037-01',
      monthlyPension: 63_200,
      lost: null,
    });
  });

  it('early retirement stays open to who stops with the minimum paid', () => {
    const rows = rowsOf({ record: record({ from: month('2015-01') }), retire: 'earliest' }, toyLawWith(), 'years');
    expect(exit(rows, 'stop-and-wait', 1)).toMatchObject({ pensionFrom: '2034-01' });
  });

  it('a chosen age before the statutory one stays open too, and falls back to it short of the minimum', () => {
    const chosen = { retire: 61 * 12, years: 9 } as Partial<PensionScenario>;
    const enough = rowsOf({ ...chosen, record: record({ from: month('2015-01') }) });
    expect(exit(enough, 'stop-and-wait', 1)).toMatchObject({ pensionFrom: '2035-01' });
    const short = rowsOf({ ...chosen, record: record({ from: month('2020-01') }) });
    expect(exit(short, 'stop-and-wait', 1)).toMatchObject({ monthsPaid: 96, pensionFrom: '2039-01' });
  });

  it('a return after the statutory month draws from the month of the exit, with every month paid', () => {
    // Statutory in January 2037, deferred to January 2040 with an employer; eleven years after January 2027: 2038.
    const rows = rowsOf(
      { record: record({ employment: 'employee' }), employment: 'employee', retire: 'latest' },
      toyLawWith(),
      'years',
    );
    const kept = [9, 10, 11, 12].map((years) => exit(rows, 'return-and-draw-later', years)?.['pensionFrom']);
    expect(kept).toEqual(['2037-01', '2037-01', '2038-01', '2039-01']);
    expect(exit(rows, 'return-and-draw-later', 11)).toMatchObject({ monthsPaid: 192, stillToPay: 0 });
    const pensions = [10, 11, 12].map((years) => exit(rows, 'return-and-draw-later', years)?.['monthlyPension']);
    expect(pensions).toEqual([...pensions].sort((one, other) => Number(one) - Number(other)));
    expect(new Set(pensions).size).toBe(3);
  });

  it('the base of a wait is held against the floor of the start, also where nothing is paid before it', () => {
    // The floor of 1,000 grows by 5 % each July and the base of 2,000 keeps twice it. Floors from January 2037 to December
    // 2041, in whole yuan: 1,629 (6 months), 1,710, 1,796, 1,886, 1,980 (12 each), 2,079 (6). 20 % of twice them:
    // 6 × 651.60 + 12 × (684 + 718.40 + 754.40 + 792) + 6 × 831.60 = 44,284.80.
    const rows = rowsOf({ record: record(), wageGrowth: percent('5%'), years: 5 });
    expect(exit(rows, 'stop-and-wait', 0)).toMatchObject({ stillToPay: 4_428_480 });
    // A year paid before it leaves the last twelve months away: 6 × 792 + 6 × 831.60 = 9,741.60 less.
    expect(exit(rows, 'stop-and-wait', 1)).toMatchObject({ stillToPay: 4_428_480 - 974_160 });
  });

  it('amounts that are not known leave no total, no loss and no rate', () => {
    const { base: _, ...unsaid } = record({ accountBalance: amount('9000'), indexSum: 600_000 })
      .periods[0] as RecordedPeriod;
    const rows = rowsOf({ record: { periods: [unsaid], mpf: [] }, years: 5 });
    const unknown = { paidIn: null, lost: null, returnRate: null };
    expect(exit(rows, 'take-account', 0)).toMatchObject({ ...unknown, account: 900_000 });
    expect(exit(rows, 'stop-and-wait', 1)).toMatchObject({ paidIn: null, stillToPay: 1_920_000, returnRate: null });
    expect(exit(rows, 'die-before-drawing', 1)).toMatchObject({ ...unknown, funeralGrant: 200_000 });
    expect(exit(rows, 'die-while-drawing', 1)).toMatchObject({ ...unknown, funeralGrant: 200_000 });
  });

  it('a return short of the minimum waits for the account past the claim that was asked for', () => {
    // 84 months recorded, 120 in January 2030, drawn at 60 in 2034; stopped after a year the account comes at 63.
    const rows = rowsOf({ record: record({ from: month('2020-01') }), retire: 'earliest' }, toyLawWith(), 'years');
    expect(exit(rows, 'return-and-draw-later', 1)).toMatchObject({ monthsPaid: 96, account: 1_536_000 });
    expect(Number(exit(rows, 'return-and-draw-later', 1)?.['returnRate'])).toBeLessThan(0);
  });

  it('of nothing paid has no rate', () => {
    const rows = rowsOf({ record: record({ base: amount('0') }), years: 5 });
    expect(exit(rows, 'take-account', 0)).toMatchObject({ paidIn: 0, account: 0, lost: 0, returnRate: null });
  });

  it('an exit before what the office states has no account', () => {
    const later = record({ from: month('2022-01'), to: month('2027-01'), accountBalance: amount('9600') });
    const rows = rowsOf({ record: later, years: 5, start: month('2027-01') });
    expect(exit(rows, 'take-account', 0)).toMatchObject({ account: 960_000 });
  });
});

describe('a person past the statutory age who pays on', () => {
  it('cannot stop and wait, and is paid the account at once', () => {
    const rows = rowsOf({ record: record(), birth: month('1962-01'), years: 5 });
    expect(rows.filter(({ exit: kind }) => kind === 'stop-and-wait')).toEqual([]);
    expect(exit(rows, 'return-and-draw-later', 1)).toMatchObject({ account: 1_152_000, lost: 1_728_000 });
  });
});

describe('what is not known', () => {
  it('leaves the table empty where no pension is reached', () => {
    const { table, caveats } = exitsTable(toyScenario(), toyLawWithout('fixedSupplement'));
    expect(table.rows).toEqual([]);
    expect(caveats).toEqual([]);
  });

  it('leaves out a wait whose end no rule covers', () => {
    // Stopping after a year would be claimed at 72, past the table.
    const rows = rowsOf({}, toyLawWithout('payoutMonthsBeyondTable'));
    expect(exit(rows, 'stop-and-wait', 1)).toBeUndefined();
    expect(exit(rows, 'stop-and-wait', 9)).toMatchObject({ pensionFrom: '2038-01' });
  });

  it('leaves the account open where a crediting rate is missing', () => {
    const creditingRate = toyRule('crediting-rate', [dated('2030-01-01', '0.05')]);
    expect(rowsOf({}, toyLawWith({ creditingRate }))).toEqual([]);
  });
});

describe('laws of nature', () => {
  it('no refund is more than the credits with their interest, and never the pooled part', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 10000 }), fc.integer({ min: 0, max: 80 }), (base, perMille) => {
        const rate = percent(`${perMille / 10}%`);
        const rows = rowsOf({ base: amount(`${base}`), creditingRate: rate });
        for (const row of rows.filter(({ exit: kind }) => kind === 'take-account')) {
          const months = Number(row['monthsPaid']);
          // Every credit earns for less than the years gone by, compounded from the first day.
          const atMost = months * Math.round(base * 8) * (1 + perMille / 1000) ** (months / 12 + 1);
          expect(Number(row['account'])).toBeLessThanOrEqual(atMost + 1);
          expect(Number(row['account'])).toBeGreaterThanOrEqual(months * Math.round(base * 8));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('parts add up to the fen: paid in = lost + account + grants + drawn', () => {
    const { columns, rows } = exitsTable(
      pensionScenario({ monthly: amount('955'), years: 20, birth: month('1983-12') }),
    ).table;
    const at = (row: readonly Figure[], id: string) => Number(row[columns.findIndex((column) => column.id === id)]);
    const ended = rows.filter((row) => row[columns.findIndex(({ id }) => id === 'lost')] !== null);
    expect(ended.length).toBeGreaterThan(50);
    for (const row of ended) {
      const back = at(row, 'account') + at(row, 'funeralGrant') + at(row, 'survivorGrant') + at(row, 'pensionsDrawn');
      expect(at(row, 'paidIn')).toBe(at(row, 'lost') + back);
    }
  });
});
