import { describe, expect, it } from 'vitest';
import { monthOf } from '../../src/quantities/months.ts';
import { rateOf } from '../../src/quantities/rate.ts';
import { readLoan } from '../../src/scenario/read-loan.ts';
import { briefProblem } from '../helpers/brief-problem.ts';

/** A loan of 120 payments, the first in December 2026; `text` begins on its third line. */
function read(text: string, ...flags: readonly string[]) {
  return readLoan({
    today: '2026-11-23',
    settings: flags.map((value) => ({ path: 'prepay', text: value, flag: '--prepay' })),
    file: { name: 'home.yaml', text: `principal: 100000\nrate: 3%\n${text}` },
  });
}

const tenYears = 'months: 120\n';

async function prepayments(...[text, ...flags]: Parameters<typeof read>) {
  const outcome = await read(text + tenYears, ...flags);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value.prepayments;
}

async function wrongWith(...[text, ...flags]: Parameters<typeof read>): Promise<readonly string[]> {
  const outcome = await read(text + tenYears, ...flags);
  return outcome.ok ? [] : outcome.problems.map(briefProblem);
}

/** What is wrong with one item of the list: it stands at 4:5. */
const wrong = (item: string) => wrongWith(`prepay:\n  - ${item}\n`);

describe('a prepayment', () => {
  it('says month, amount and effect', async () => {
    expect(await prepayments('prepay: [2028-06:5000.50:shorten, 2029-06:10000:reduce]\n')).toEqual([
      { month: monthOf(2028, 6), amount: 500_050, effect: 'shorten' },
      { month: monthOf(2029, 6), amount: 1_000_000, effect: 'reduce' },
    ]);
  });

  it('may name a payment by its number, counted from the first one', async () => {
    // The first payment is in December 2026, so the 24th is in November 2028.
    expect(await prepayments('prepay: [24:5000:shorten]\n')).toMatchObject([{ month: monthOf(2028, 11) }]);
    const dated = 'drawdown: 2026-12-31\nfirstPayment: 2027-03-01\nprepay: [1:5000:shorten]\n';
    expect(await prepayments(dated)).toMatchObject([{ month: monthOf(2027, 3) }]);
    expect(await prepayments('drawdown: 2026-12-31\nprepay: [2:5000:shorten]\n')).toMatchObject([
      { month: monthOf(2027, 2) },
    ]);
    expect(await prepayments('asOf: 2025-01-31\nprepay: [2:5000:shorten]\n')).toMatchObject([
      { month: monthOf(2025, 3) },
    ]);
  });

  it('as a map is the same as as text, and may say its fee', async () => {
    const map = '{ month: 2028-06, amount: 5000, effect: shorten }';
    expect(await prepayments(`prepay: [${map}]\n`)).toEqual(await prepayments('prepay: [2028-06:5000:shorten]\n'));
    expect(
      await prepayments('prepay: [{ month: 24, amount: 5000, effect: reduce, fee: 0.5%, penaltyMonths: 36 }]\n'),
    ).toEqual([
      {
        month: monthOf(2028, 11),
        amount: 500_000,
        effect: 'reduce',
        fee: { kind: 'share', share: rateOf(1, 200) },
        penaltyMonths: 36,
      },
    ]);
  });

  it.each([
    ['24:0:shorten', ['4:5 OUT_OF_RANGE → 0.01']],
    ['24:0.01:shorten', []],
    ['24:0.02:shorten', []],
    ['24:999999999.99:shorten', []],
    ['24:1000000000:shorten', []],
    ['24:1000000000.01:shorten', ['4:5 OUT_OF_RANGE → 1000000000.00']],
    ['"24:1,200:shorten"', ['4:5 NOT_AN_AMOUNT → 1200']],
    ['24:1200:shortn', ['4:5 UNKNOWN_CHOICE → shorten']],
    ['0:1200:reduce', ['4:5 OUT_OF_RANGE → 1']],
    ['1:1200:reduce', []],
    ['2:1200:reduce', []],
    ['118:1200:reduce', []],
    ['119:1200:reduce', []],
    // The last payment closes the loan.
    ['120:1200:reduce', ['4:5 OUT_OF_RANGE → 119']],
    ['480:1200:reduce', ['4:5 OUT_OF_RANGE → 119']],
    ['481:1200:reduce', ['4:5 OUT_OF_RANGE → 480']],
    ['-1:1200:reduce', ['4:5 OUT_OF_RANGE → 1']],
    ['2026-11:1200:reduce', ['4:5 OUT_OF_RANGE → 2026-12']],
    ['2026-12:1200:reduce', []],
    ['2027-01:1200:reduce', []],
    ['2036-09:1200:reduce', []],
    ['2036-10:1200:reduce', []],
    ['2036-11:1200:reduce', ['4:5 OUT_OF_RANGE → 2036-10']],
    ['1949-12:1200:reduce', ['4:5 OUT_OF_RANGE → 1950-01']],
    ['2201-01:1200:reduce', ['4:5 OUT_OF_RANGE → 2200-12']],
    ['2028-13:1200:reduce', ['4:5 NOT_A_MONTH → 2028-12']],
    ['soon:1200:reduce', ['4:5 NOT_A_MONTH']],
    ['soon:0:never', ['4:5 NOT_A_MONTH', '4:5 OUT_OF_RANGE → 0.01', '4:5 UNKNOWN_CHOICE']],
  ])('%s', async (item, problems) => {
    expect(await wrong(item)).toEqual(problems);
  });

  it.each(['24', '24:1000', '24::shorten', ':1000:shorten', '24:1000:', '24:1000:shorten:1%', '""'])(
    'needs its form, which %s has not',
    async (text) => {
      expect(await wrong(JSON.stringify(text.replaceAll('"', '')))).toEqual(['4:5 NOT_A_PREPAYMENT']);
    },
  );

  it.each([
    ['{ month: 24, amount: 5000 }', ['4:5 MISSING → prepayment']],
    ['{ effect: reduce }', ['4:5 MISSING → prepayment', '4:5 MISSING → prepayment']],
    ['{ month: 120, amount: 5000, effect: reduce }', ['4:14 OUT_OF_RANGE → 119']],
    ['{ month: 24, amount: 0, effect: keep }', ['4:26 OUT_OF_RANGE → 0.01', '4:37 UNKNOWN_CHOICE']],
    ['{ month: 24, amount: 5, effect: reduce, fee: 101% }', ['4:50 OUT_OF_RANGE → 100%']],
    ['{ month: 24, amount: 5, effect: reduce, fee: ten }', ['4:50 NOT_AN_AMOUNT']],
    ['{ month: 24, amount: 5, effect: reduce, penaltyMonths: 0 }', ['4:60 OUT_OF_RANGE → 1']],
    ['{ month: 24, amount: 5, effect: reduce, penaltyMonths: 1 }', []],
    ['{ month: 24, amount: 5, effect: reduce, penaltyMonths: 480 }', []],
    ['{ month: 24, amount: 5, effect: reduce, penaltyMonths: 481 }', ['4:60 OUT_OF_RANGE → 480']],
    ['{ month: 24, amount: 5, efect: reduce, effect: reduce }', ['4:29 UNKNOWN_KEY → effect']],
    ['{ month: [24], amount: 5, effect: reduce }', ['4:14 WRONG_SHAPE']],
    ['[24, 5000, reduce]', ['4:5 WRONG_SHAPE']],
  ])('as a map: %s', async (item, problems) => {
    expect(await wrong(item)).toEqual(problems);
  });

  it('is told what it lacks by the key', async () => {
    const outcome = await read(`prepay: [{ amount: 5000, effect: reduce }]\n${tenYears}`);
    expect(outcome.ok ? [] : outcome.problems.map(({ values }) => values)).toEqual([
      { what: 'prepayment', key: 'month' },
    ]);
  });

  it('of a loan of one payment is never due', async () => {
    const outcome = await read('months: 1\nprepay: [1:5000:shorten]\n');
    expect(outcome.ok ? [] : outcome.problems).toMatchObject([
      { code: 'SCENARIO_CONFLICT', values: { field: 'prepay', value: '1', other: 'months', otherValue: '1' } },
    ]);
  });

  it('is judged by itself while the term or a date is wrong', async () => {
    const brief = async (text: string) => {
      const outcome = await read(text);
      return outcome.ok ? [] : outcome.problems.map(briefProblem);
    };
    expect(await brief('prepay: [480:5000:shorten]\n')).toEqual(['1:1 MISSING → term']);
    expect(await brief('months: 0\nprepay: [480:5000:shorten]\n')).toEqual(['3:9 OUT_OF_RANGE → 1']);
    expect(await brief('drawdown: x\nmonths: 12\nprepay: [480:5000:shorten]\n')).toEqual(['3:11 NOT_A_DAY']);
  });
});

describe('prepayments', () => {
  it('may be one text with commas, of a flag or in the file', async () => {
    const both = await prepayments('prepay: [24:5000:shorten, 36:6000:reduce]\n');
    expect(await prepayments('prepay: "24:5000:shorten, 36:6000:reduce"\n')).toEqual(both);
    expect(await prepayments('', '24:5000:shorten,36:6000:reduce')).toEqual(both);
    expect(await prepayments('', '24:5000:shorten;36:6000:reduce')).toEqual(both);
  });

  it('keep the comma of an amount, and part before the next one also where a word is lacking', async () => {
    expect(await wrongWith('', '24:1,200:shorten,36:6,000:reduce')).toEqual([
      '--prepay NOT_AN_AMOUNT → 1200',
      '--prepay NOT_AN_AMOUNT → 6000',
    ]);
    const outcome = await read(tenYears, '24:1200,36:6000:reduce');
    expect(outcome.ok ? [] : outcome.problems).toMatchObject([
      { code: 'SCENARIO_NOT_A_PREPAYMENT', values: { value: '24:1200' } },
    ]);
  });

  it('of a flag win over the list', async () => {
    expect(await prepayments('prepay: [24:5000:shorten]\n', '36:6000:reduce')).toMatchObject([{ effect: 'reduce' }]);
  });

  it('may be none, and are a list', async () => {
    expect(await prepayments('prepay: []\n')).toEqual([]);
    expect(await prepayments('prepay: ""\n')).toEqual([]);
    expect(await wrongWith('prepay: { month: 24 }\n')).toEqual(['3:9 WRONG_SHAPE']);
    expect(await wrongWith('prepay:\n')).toEqual(['3:1 WRONG_SHAPE']);
  });

  it('bear the fee of the scenario where they say none', async () => {
    const terms = 'prepayFee: 500\npenaltyMonths: 36\n';
    expect(await prepayments(`${terms}prepay: [24:5000:shorten]\n`)).toEqual([
      {
        month: monthOf(2028, 11),
        amount: 500_000,
        effect: 'shorten',
        fee: { kind: 'amount', amount: 50_000 },
        penaltyMonths: 36,
      },
    ]);
    expect(await prepayments(`${terms}prepay: ""\n`)).toEqual([]);
  });
});
