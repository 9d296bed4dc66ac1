import { describe, expect, it } from 'vitest';
import { money } from '../../src/quantities/money.ts';
import { rateOf } from '../../src/quantities/rate.ts';
import { readLoan } from '../../src/scenario/read-loan.ts';
import type { Setting } from '../../src/scenario/scenario-input.ts';
import { briefProblem } from '../helpers/brief-problem.ts';
import { reading } from '../helpers/reading.ts';

const { valid, wrongWith } = reading(readLoan, 'home.yaml');
const first = 'title: south\ncurrency: hkd\nprincipal: 3000000\nrate: 3.25%\nyears: 25\n';

/** The first loan against files, with the settings of a command line. */
async function against(files: Readonly<Record<string, string>>, text = first, settings: readonly Setting[] = []) {
  return readLoan({
    today: '2026-11-23',
    file: { name: 'home.yaml', text },
    attached: { against: Object.entries(files).map(([name, other]) => ({ name, text: other })) },
    settings,
  });
}

async function wrongAgainst(...given: Parameters<typeof against>): Promise<readonly string[]> {
  const read = await against(...given);
  return read.ok ? [] : read.problems.map((problem) => `${nameIn(problem)} ${briefProblem(problem)}`);
}

function nameIn({ place }: Parameters<typeof briefProblem>[0]): string {
  return place.kind === 'file' ? place.file : place.kind;
}

describe('the list of offers', () => {
  const offers = (...lines: readonly string[]) => `${first}offers:\n${lines.map((line) => `  - ${line}\n`).join('')}`;

  it('has loans that take nothing from the first but its days', async () => {
    const read = await valid(
      `asKnownOn: 2026-10-01\n${offers('{ principal: 2750000, rate: 3%, months: 240, title: north }')}`,
    );
    expect(read).toMatchObject({ title: 'south', currency: 'HKD', chosenBy: { offers: 'scenario' } });
    expect(read.offers).toEqual([
      {
        asOf: '2026-11-23',
        asKnownOn: '2026-10-01',
        title: 'north',
        currency: 'CNY',
        principal: money(275_000_000),
        months: 240,
        method: 'equal-instalment',
        ratePlan: { kind: 'fixed', rate: rateOf(3, 100) },
        fees: 0,
        graceMonths: 0,
        dayCount: 'twelfth',
        prepayments: [],
        strict: false,
        overrides: {},
        chosenBy: { title: 'scenario', principal: 'scenario', rate: 'scenario', months: 'scenario' },
      },
    ]);
  });

  it('is a list of maps', async () => {
    expect(await wrongWith(`${first}offers: north\n`)).toEqual([expect.stringContaining('WRONG_SHAPE')]);
    expect(await wrongWith(offers('north'))).toEqual([expect.stringContaining('WRONG_SHAPE')]);
  });

  it('tells everything that is wrong in every offer, where it stands', async () => {
    const wrong = await wrongWith(
      offers('{ rate: 3%, years: 20 }', '{ principal: 1000, rate: 99%, asOf: 2026-01-01, years: 2 }'),
    );
    expect(wrong).toEqual([
      '7:5 MISSING → principal',
      expect.stringMatching(/^8:.*OUT_OF_RANGE/),
      expect.stringMatching(/^8:.*UNKNOWN_KEY/),
    ]);
  });

  it('may be empty', async () => {
    expect(await valid(`${first}offers: []\n`)).not.toHaveProperty('offers');
  });
});

describe('a file to hold a loan against', () => {
  const north = 'principal: 2750000\nrate: 3%\nyears: 25\n';

  it('is a loan of its own, by its title or the name of its file', async () => {
    const read = await against({ 'north.yaml': north, 'other.yaml': `title: other\n${north}` });
    expect(read).toMatchObject({
      ok: true,
      value: { chosenBy: { offers: 'flag' }, offers: [{ title: 'north.yaml', currency: 'CNY' }, { title: 'other' }] },
    });
  });

  it('comes after the offers of the list', async () => {
    const listed = `${first}offers:\n  - { title: listed, principal: 1000, rate: 3%, years: 1 }\n`;
    expect(await against({ 'north.yaml': north }, listed)).toMatchObject({
      value: { offers: [{ title: 'listed' }, { title: 'north.yaml' }] },
    });
  });

  it('takes the days of the first, and flags that are of the whole question', async () => {
    const settings = [{ path: 'asOf', text: '2026-05-01', flag: '--as-of' }];
    const days = 'asOf: 2025-11-18\nasKnownOn: 2025-11-01\n';
    expect(await against({ 'north.yaml': north }, `${days}${first}`)).toMatchObject({
      value: { offers: [{ asOf: '2025-11-18', asKnownOn: '2025-11-01' }] },
    });
    expect(await against({ 'north.yaml': `asOf: 2020-01-01\n${north}` }, `${days}${first}`, settings)).toMatchObject({
      value: { asOf: '2026-05-01', offers: [{ asOf: '2026-05-01' }] },
    });
    // A flag of the loan itself is of the first alone.
    const rate = [{ path: 'rate', text: '4%', flag: '--rate' }];
    expect(await against({ 'north.yaml': north }, first, rate)).toMatchObject({
      value: { ratePlan: { rate: rateOf(4, 100) }, offers: [{ ratePlan: { rate: rateOf(3, 100) } }] },
    });
  });

  it('does not say another day, other assumptions, or offers of its own', async () => {
    const other = `asOf: 2020-01-01\nassumptions: { fx: 1.1, fxPath: 2%, discount: 3% }\noffers: []\n${north}`;
    expect(await wrongAgainst({ 'north.yaml': other })).toEqual([
      expect.stringMatching(/^north.yaml 1:7 CONFLICT/),
      expect.stringMatching(/^north.yaml 2:20 CONFLICT/),
      expect.stringMatching(/^north.yaml 2:33 CONFLICT/),
      expect.stringMatching(/^north.yaml 2:47 CONFLICT/),
      expect.stringMatching(/^north.yaml 3:1 CONFLICT/),
    ]);
    const same = 'asOf: 2026-11-23\nassumptions: { fx: 1.10, fxPath: flat, discount: 3.0% }\n';
    expect(
      await wrongAgainst({ 'north.yaml': `${same}${north}` }, `assumptions: { fx: 1.1, discount: 3% }\n${first}`),
    ).toEqual([]);
  });

  it('is told of with the first where both are wrong', async () => {
    expect(await wrongAgainst({ 'north.yaml': 'principal: 1\n' }, 'principal: 1\n')).toEqual([
      'home.yaml 1:1 MISSING → term',
      expect.stringMatching(/home.yaml .*MISSING → rate/),
      expect.stringMatching(/north.yaml .*MISSING → term/),
      expect.stringMatching(/north.yaml .*MISSING → rate/),
    ]);
  });
});

describe('the exchange rate to come', () => {
  it('is flat, or changes by a yearly rate', async () => {
    expect(await valid(`${first}assumptions: { fxPath: flat }\n`)).not.toHaveProperty('fxChange');
    expect((await valid(`${first}assumptions: { fxPath: -2% }\n`)).fxChange).toEqual(rateOf(-2, 100));
    expect(await wrongWith(`${first}assumptions: { fxPath: ppp }\n`)).toHaveLength(1);
    expect(await wrongWith(`${first}assumptions: { fxPath: 21% }\n`)).toHaveLength(1);
  });
});
