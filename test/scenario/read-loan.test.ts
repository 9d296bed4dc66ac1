import { describe, expect, it } from 'vitest';
import { money } from '../../src/quantities/money.ts';
import { monthOf } from '../../src/quantities/months.ts';
import { rateOf } from '../../src/quantities/rate.ts';
import { readLoan } from '../../src/scenario/read-loan.ts';
import { briefProblem } from '../helpers/brief-problem.ts';
import { reading } from '../helpers/reading.ts';

const { read, valid: scenario, wrongWith } = reading(readLoan, 'home.yaml');

/** What is wrong with a field by itself: it stands on the first line of a loan at a fixed rate, with nothing missing. */
async function wrongAlone(
  line: string,
  rest = 'principal: 1000000\nrate: 3%\nyears: 30\n',
): Promise<readonly string[]> {
  const name = /^\w+/.exec(line)?.[0] ?? '';
  return wrongWith(`${line}\n${rest.replace(new RegExp(`^${name}: .*\n`, 'm'), '')}`);
}

const plain: Parameters<typeof read> = [undefined, ['principal', '1000000'], ['rate', '3.1%'], ['months', '360']];

describe('a loan that says only amount, rate and months', () => {
  it('is in renminbi, in equal instalments, fixed, drawn today, without fees', async () => {
    expect(await scenario(...plain)).toEqual({
      asOf: '2026-11-23',
      currency: 'CNY',
      principal: money(100_000_000),
      months: 360,
      method: 'equal-instalment',
      ratePlan: { kind: 'fixed', rate: rateOf(31, 1000) },
      fees: 0,
      graceMonths: 0,
      dayCount: 'twelfth',
      prepayments: [],
      strict: false,
      overrides: {},
      chosenBy: { principal: 'flag', rate: 'flag', months: 'flag' },
    });
  });
});

describe('a loan that says everything', () => {
  const text = `plan: loan
title: everything
currency: hkd
principal: 4000000.50
months: 300
years: 25
method: equal-principal
ratePlan: hibor
hiborSpread: 1.3%
primeSpread: -1.75%
assumedHibor: 3%
assumedPrime: 5%
drawdown: 2026-12-15
firstPayment: 2027-01-15
fees: 5000
grace: 12
dayCount: actual-365
prepay:
  - 2028-06:100000:shorten
  - { month: 24, amount: 50000.05, effect: reduce, fee: 500, penaltyMonths: 36 }
prepayFee: 1%
penaltyMonths: 24
assumptions: { fx: 1.1 }
asOf: 2026-11-30
asKnownOn: 2026-11-01
strict: true
rules: { national/pension/youngest-age: 216 }
`;

  it('is read field by field', async () => {
    expect(await scenario(text)).toEqual({
      asOf: '2026-11-30',
      asKnownOn: '2026-11-01',
      currency: 'HKD',
      principal: 400_000_050,
      months: 300,
      method: 'equal-principal',
      ratePlan: {
        kind: 'hibor',
        spread: rateOf(13, 1000),
        primeSpread: rateOf(-7, 400),
        assumedHibor: rateOf(3, 100),
        assumedPrime: rateOf(1, 20),
      },
      drawdown: '2026-12-15',
      firstPayment: '2027-01-15',
      fees: 500_000,
      graceMonths: 12,
      dayCount: 'actual-365',
      prepayments: [
        {
          month: monthOf(2028, 6),
          amount: 10_000_000,
          effect: 'shorten',
          fee: { kind: 'share', share: rateOf(1, 100) },
          penaltyMonths: 24,
        },
        {
          // The 24th payment: January 2027 and 23 months.
          month: monthOf(2028, 12),
          amount: 5_000_005,
          effect: 'reduce',
          fee: { kind: 'amount', amount: 50_000 },
          penaltyMonths: 36,
        },
      ],
      fx: rateOf(11, 10),
      strict: true,
      title: 'everything',
      overrides: { 'national/pension/youngest-age': 216 },
      chosenBy: expect.objectContaining({
        months: 'scenario',
        graceMonths: 'scenario',
        prepayments: 'scenario',
        fx: 'scenario',
        fees: 'scenario',
      }),
    });
  });
});

describe('who chose', () => {
  it('the months is who chose the years, the rate plan who gave steps', async () => {
    const { chosenBy } = await scenario('steps: [{ from: 1, rate: 3% }]\n', ['principal', '100'], ['years', '3']);
    expect(chosenBy).toEqual({
      steps: 'scenario',
      ratePlan: 'scenario',
      principal: 'flag',
      years: 'flag',
      months: 'flag',
    });
  });

  it('principal and rate of the loan is not who chose those of the housing fund', async () => {
    const { chosenBy } = await scenario(
      'principal: 100\nrate: 3%\nmonths: 3\n',
      ['housingFund.principal', '50'],
      ['housingFund.rate', '2.6%'],
    );
    expect(chosenBy).toEqual({ principal: 'scenario', rate: 'scenario', months: 'scenario', housingFund: 'flag' });
  });
});

describe('what is missing', () => {
  it('is told at once: amount, term and rate', async () => {
    expect(await wrongWith(undefined)).toEqual(['MISSING → principal', 'MISSING → term', 'MISSING → rate']);
    expect(await wrongWith('title: mine\n')).toEqual([
      '1:1 MISSING → principal',
      '1:1 MISSING → term',
      '1:1 MISSING → rate',
    ]);
  });

  it.each([
    ['fixed', 'rate'],
    ['stepped', 'steps'],
  ])('of a rate plan: %s needs %s', async (ratePlan, what) => {
    expect(await wrongWith(`ratePlan: ${ratePlan}\nprincipal: 100\nmonths: 12\n`)).toEqual([`1:1 MISSING → ${what}`]);
  });

  it.each([
    ['hibor', 'hiborSpread'],
    ['prime', 'primeSpread'],
  ])('of a rate plan in Hong Kong: %s needs %s', async (ratePlan, what) => {
    const text = `ratePlan: ${ratePlan}\nprincipal: 100\nmonths: 12\ncurrency: hkd\n`;
    expect(await wrongWith(text)).toEqual([`1:1 MISSING → ${what}`]);
  });

  it('is not told of a field that is there and wrong', async () => {
    expect(await wrongWith('principal: 0\nrate: 3\nmonths: 0\n')).toEqual([
      '1:12 OUT_OF_RANGE → 1.00',
      '2:7 BARE_RATE → 3%',
      '3:9 OUT_OF_RANGE → 1',
    ]);
    expect(await wrongWith('ratePlan: hibr\nprincipal: 100\nyears: 41\n')).toEqual([
      '1:11 UNKNOWN_CHOICE → hibor',
      '3:8 OUT_OF_RANGE → 40',
    ]);
  });
});

describe('a field outside its bounds', () => {
  it.each([
    ['plan: loan', []],
    ['plan: loans', ['1:7 UNKNOWN_CHOICE → loan']],
    ['currency: cny', []],
    ['currency: hkd', []],
    ['currency: CNY', ['1:11 UNKNOWN_CHOICE → cny']],
    ['currency: usd', ['1:11 UNKNOWN_CHOICE']],
    ['principal: 0.99', ['1:12 OUT_OF_RANGE → 1.00']],
    ['principal: 1', []],
    ['principal: 1.01', []],
    ['principal: 999999999.99', []],
    ['principal: 1000000000', []],
    ['principal: 1000000000.01', ['1:12 OUT_OF_RANGE → 1000000000.00']],
    ['principal: "1,000,000"', ['1:12 NOT_AN_AMOUNT → 1000000']],
    ['principal: HK$1000', ['1:12 NOT_AN_AMOUNT → 1000']],
    ['principal: HKD 1000', ['1:12 NOT_AN_AMOUNT → 1000']],
    ['principal: 1000元', ['1:12 NOT_AN_AMOUNT → 1000']],
    ['principal: much', ['1:12 NOT_AN_AMOUNT']],
    ['rate: -0.01%', ['1:7 OUT_OF_RANGE → 0%']],
    ['rate: 0%', []],
    ['rate: 0.01%', []],
    ['rate: 59.99%', []],
    ['rate: 60%', []],
    ['rate: 60.01%', ['1:7 OUT_OF_RANGE → 60%']],
    ['rate: 0.03', ['1:7 BARE_RATE → 3%']],
    ['rate: low', ['1:7 NOT_A_RATE']],
    ['method: equal-instalment', []],
    ['method: equal-principal', []],
    ['method: interest-only', []],
    ['method: equal-instalments', ['1:9 UNKNOWN_CHOICE → equal-instalment']],
    ['ratePlan: fixed', []],
    ['ratePlan: floating', ['1:11 UNKNOWN_CHOICE']],
    ['drawdown: 1949-12-31', ['1:11 OUT_OF_RANGE → 1950-01-01']],
    ['drawdown: 1950-01-01', []],
    ['drawdown: 1950-01-02', []],
    ['drawdown: 2150-12-30', []],
    ['drawdown: 2150-12-31', []],
    ['drawdown: 2151-01-01', ['1:11 OUT_OF_RANGE → 2150-12-31']],
    ['drawdown: 2026-02-30', ['1:11 NOT_A_DAY → 2026-02-28']],
    ['firstPayment: soon', ['1:15 NOT_A_DAY']],
    ['fees: -0.01', ['1:7 OUT_OF_RANGE → 0.00']],
    ['fees: 0', []],
    ['fees: 0.01', []],
    ['fees: 1%', ['1:7 NOT_AN_AMOUNT']],
    ['fees: 1000000000.01', ['1:7 OUT_OF_RANGE → 1000000000.00']],
    ['grace: -1', ['1:8 OUT_OF_RANGE → 0']],
    ['grace: 0', []],
    ['grace: 1', []],
    ['grace: 480', ['1:8 OUT_OF_RANGE → 479']],
    ['dayCount: twelfth', []],
    ['dayCount: twelth', ['1:11 UNKNOWN_CHOICE → twelfth']],
    ['asOf: 2026-11', ['1:7 NOT_A_DAY → 2026-11-01']],
    ['asKnownOn: 2151-01-01', ['1:12 OUT_OF_RANGE → 2150-12-31']],
    ['strict: yes', ['1:9 UNKNOWN_CHOICE']],
    ['assumptions: { fx: 0.49 }', ['1:20 OUT_OF_RANGE → 0.5']],
    ['assumptions: { fx: 0.5 }', []],
    ['assumptions: { fx: 0.51 }', []],
    ['assumptions: { fx: 1.99 }', []],
    ['assumptions: { fx: 2 }', []],
    ['assumptions: { fx: 2.01 }', ['1:20 OUT_OF_RANGE → 2']],
    ['assumptions: { fxx: 1 }', ['1:16 UNKNOWN_KEY → fx']],
    ['fx: 1.1', ['1:1 UNKNOWN_KEY → assumptions.fx']],
    ['principle: 5', ['1:1 UNKNOWN_KEY → principal']],
    ['title: { a: b }', ['1:8 WRONG_SHAPE']],
    ['rules: { a/b: 1 }', ['1:10 UNKNOWN_RULE']],
  ])('is told: %s', async (line, problems) => {
    expect(await wrongAlone(line)).toEqual(problems);
  });

  it.each([
    ['spread: -501', ['1:9 OUT_OF_RANGE → -500']],
    ['spread: -500', []],
    ['spread: -499', []],
    ['spread: 999', []],
    ['spread: 1000', []],
    ['spread: 1001', ['1:9 OUT_OF_RANGE → 1000']],
    ['spread: -0.45%', ['1:9 NOT_A_NUMBER']],
    ['lpr: 1y', []],
    ['lpr: 5y', []],
    ['lpr: 3y', ['1:6 UNKNOWN_CHOICE → 1y']],
    ['repricing: 1', ['1:12 UNKNOWN_CHOICE → 3']],
    ['repricing: 3', []],
    ['repricing: 6', []],
    ['repricing: 12', []],
    ['repricedOn: january', []],
    ['repricedOn: anniversary', []],
    ['repricedOn: july', ['1:13 UNKNOWN_CHOICE']],
    ['assumedLpr: -0.01%', ['1:13 OUT_OF_RANGE → 0%']],
    ['assumedLpr: 0%', []],
    ['assumedLpr: 0.01%', []],
    ['assumedLpr: 19.99%', []],
    ['assumedLpr: 20%', []],
    ['assumedLpr: 20.01%', ['1:13 OUT_OF_RANGE → 20%']],
  ])('of the LPR is told: %s', async (line, problems) => {
    expect(await wrongAlone(line, 'principal: 100\nyears: 3\nratePlan: lpr\n')).toEqual(problems);
  });

  it.each([
    ['hiborSpread: -2.01%', ['1:14 OUT_OF_RANGE → -2%']],
    ['hiborSpread: -2%', []],
    ['hiborSpread: -1.99%', []],
    ['hiborSpread: 9.99%', []],
    ['hiborSpread: 10%', []],
    ['hiborSpread: 10.01%', ['1:14 OUT_OF_RANGE → 10%']],
    ['hiborSpread: 1.3', ['1:14 BARE_RATE → 1.3%']],
    ['primeSpread: -5.01%', ['1:14 OUT_OF_RANGE → -5%']],
    ['primeSpread: -5%', []],
    ['primeSpread: -4.99%', []],
    ['primeSpread: 4.99%', []],
    ['primeSpread: 5%', []],
    ['primeSpread: 5.01%', ['1:14 OUT_OF_RANGE → 5%']],
    ['assumedHibor: -0.01%', ['1:15 OUT_OF_RANGE → 0%']],
    ['assumedHibor: 0%', []],
    ['assumedHibor: 20%', []],
    ['assumedHibor: 20.01%', ['1:15 OUT_OF_RANGE → 20%']],
    ['assumedPrime: -0.01%', ['1:15 OUT_OF_RANGE → 0%']],
    ['assumedPrime: 0%', []],
    ['assumedPrime: 20%', []],
    ['assumedPrime: 20.01%', ['1:15 OUT_OF_RANGE → 20%']],
  ])('of HIBOR and prime is told: %s', async (line, problems) => {
    const rest = 'principal: 100\nyears: 3\ncurrency: hkd\nratePlan: hibor\nhiborSpread: 1.3%\n';
    expect(await wrongAlone(line, rest)).toEqual(problems);
  });
});

describe('the term', () => {
  it.each([
    ['months: 0', ['1:9 OUT_OF_RANGE → 1']],
    ['months: 1', []],
    ['months: 2', []],
    ['months: 479', []],
    ['months: 480', []],
    ['months: 481', ['1:9 OUT_OF_RANGE → 480']],
    ['months: 1.5', ['1:9 NOT_A_NUMBER']],
    ['years: 0', ['1:8 OUT_OF_RANGE → 1']],
    ['years: 1', []],
    ['years: 2', []],
    ['years: 39', []],
    ['years: 40', []],
    ['years: 41', ['1:8 OUT_OF_RANGE → 40']],
  ])('%s', async (line, problems) => {
    expect(await wrongWith(`${line}\nprincipal: 100\nrate: 3%\n`)).toEqual(problems);
  });

  it('in years is twelve times as many months', async () => {
    expect((await scenario('years: 30\nprincipal: 100\nrate: 3%\n')).months).toBe(360);
  });

  it.each([
    [359, ['1:9 CONFLICT → 360']],
    [360, []],
    [361, ['1:9 CONFLICT → 360']],
  ])('of %i months agrees with 30 years or not', async (months, problems) => {
    expect(await wrongWith(`months: ${months}\nyears: 30\nprincipal: 100\nrate: 3%\n`)).toEqual(problems);
  });
});

describe('the rate plan', () => {
  const planOf = async (text: string) => (await scenario(`principal: 100\nmonths: 12\n${text}\n`)).ratePlan;

  it('is fixed, or stepped where steps are given', async () => {
    expect(await planOf('rate: 3%')).toEqual({ kind: 'fixed', rate: rateOf(3, 100) });
    expect(await planOf('ratePlan: fixed\nrate: 3%')).toEqual({ kind: 'fixed', rate: rateOf(3, 100) });
    const stepped = {
      kind: 'stepped',
      steps: [
        { fromPayment: 1, rate: rateOf(3, 100) },
        { fromPayment: 12, rate: rateOf(4, 100) },
      ],
    };
    const steps = 'steps: [{ from: 1, rate: 3% }, { from: 12, rate: 4% }]';
    expect(await planOf(steps)).toEqual(stepped);
    expect(await planOf(`ratePlan: stepped\n${steps}`)).toEqual(stepped);
  });

  it('may be the LPR: over five years, without a spread, repriced every January', async () => {
    expect(await planOf('ratePlan: lpr')).toEqual({
      kind: 'lpr',
      term: '5y',
      spreadBasisPoints: 0,
      repricing: { everyMonths: 12, on: 'january' },
    });
    const text = 'ratePlan: lpr\nlpr: 1y\nspread: -45\nrepricing: 3\nrepricedOn: anniversary\nassumedLpr: 3.1%';
    expect(await planOf(text)).toEqual({
      kind: 'lpr',
      term: '1y',
      spreadBasisPoints: -45,
      repricing: { everyMonths: 3, on: 'anniversary' },
      assumedLpr: rateOf(31, 1000),
    });
  });

  it('may be HIBOR without a cap, or prime', async () => {
    expect(await planOf('currency: hkd\nratePlan: hibor\nhiborSpread: 1.3%')).toEqual({
      kind: 'hibor',
      spread: rateOf(13, 1000),
    });
    expect(await planOf('currency: hkd\nratePlan: prime\nprimeSpread: -1.75%')).toEqual({
      kind: 'prime',
      spread: rateOf(-7, 400),
    });
    expect(await planOf('currency: hkd\nratePlan: prime\nprimeSpread: -1.75%\nassumedPrime: 5%')).toEqual({
      kind: 'prime',
      spread: rateOf(-7, 400),
      assumedPrime: rateOf(1, 20),
    });
  });

  it.each([
    ['lpr: 5y', 'lpr'],
    ['spread: 0', 'lpr'],
    ['repricing: 12', 'lpr'],
    ['repricedOn: january', 'lpr'],
    ['assumedLpr: 3%', 'lpr'],
    ['hiborSpread: 1.3%', 'hibor'],
    ['assumedHibor: 3%', 'hibor'],
    ['primeSpread: -1.75%', 'hibor or prime'],
    ['assumedPrime: 5%', 'hibor or prime'],
  ])('that is fixed does not go with %s', async (line, nearest) => {
    const [name = '', text = ''] = line.split(': ');
    const at = name.length + 3;
    const rest = 'principal: 100\nmonths: 12\n';
    expect(await wrongWith(`${line}\n${rest}rate: 3%\n`)).toEqual([`1:${at} CONFLICT → ${nearest}`]);
    // Where the plan is not named either, nothing else is asked for; where it is, the rate is.
    expect(await wrongWith(`${line}\n${rest}`)).toEqual([`1:${at} CONFLICT → ${nearest}`]);
    expect(await wrongWith(`${line}\n${rest}ratePlan: fixed\n`)).toEqual([
      '1:1 MISSING → rate',
      `1:${at} CONFLICT → ${nearest}`,
    ]);
    const outcome = await read(`${line}\n${rest}`);
    expect(outcome.ok ? [] : outcome.problems.map(({ values }) => values)).toEqual([
      { field: 'ratePlan', value: 'fixed', other: name, otherValue: text, nearest, why: 'rate-plan' },
    ]);
  });

  it('that is not fixed does not go with a rate, one without steps not with steps', async () => {
    expect(await wrongWith('rate: 3%\nratePlan: lpr\nprincipal: 100\nmonths: 12\n')).toEqual(['1:7 CONFLICT → fixed']);
    const steps = 'steps: [{ from: 1, rate: 3% }, { from: 7, rate: 4% }]\nprincipal: 100\nmonths: 12\n';
    expect(await wrongWith(`rate: 3%\n${steps}`)).toEqual(['1:7 CONFLICT → fixed']);
    const outcome = await read(`${steps}ratePlan: lpr\n`);
    expect(outcome.ok ? [] : outcome.problems.map(({ values }) => values)).toEqual([
      { field: 'ratePlan', value: 'lpr', other: 'steps', otherValue: '3%, 4%', nearest: 'stepped', why: 'rate-plan' },
    ]);
    expect(
      await wrongWith(
        'spread: 0\nhiborSpread: 1%\nratePlan: prime\nprimeSpread: 1%\ncurrency: hkd\nprincipal: 100\nmonths: 12\n',
      ),
    ).toEqual(['1:9 CONFLICT → lpr', '2:14 CONFLICT → hibor']);
  });

  it('is of one currency, the LPR of renminbi, HIBOR and prime of Hong Kong dollars', async () => {
    const rest = 'principal: 100\nmonths: 12\n';
    expect(await wrongWith(`currency: hkd\nratePlan: lpr\n${rest}`)).toEqual(['1:11 CONFLICT → cny']);
    expect(await wrongWith(`ratePlan: hibor\nhiborSpread: 1.3%\n${rest}`)).toEqual(['1:11 CONFLICT → hkd']);
    expect(await wrongWith(`currency: cny\nratePlan: prime\nprimeSpread: 0%\n${rest}`)).toEqual([
      '1:11 CONFLICT → hkd',
    ]);
    const outcome = await read(`ratePlan: prime\nprimeSpread: 0%\n${rest}`);
    expect(outcome.ok ? [] : outcome.problems.map(({ values }) => values)).toEqual([
      { field: 'currency', value: 'cny', other: 'ratePlan', otherValue: 'prime', nearest: 'hkd', why: 'currency' },
    ]);
    expect(await wrongWith(`currency: hkd\nrate: 3%\n${rest}`)).toEqual([]);
    expect(await wrongWith(`currency: hkd\nsteps: [{ from: 1, rate: 3% }]\n${rest}`)).toEqual([]);
  });
});

describe('steps of the rate', () => {
  const wrong = (steps: string, months = 480) => wrongWith(`steps: ${steps}\nprincipal: 100\nmonths: ${months}\n`);

  it.each([
    ['[]', ['1:8 MISSING → first-step']],
    ['3%', ['1:8 WRONG_SHAPE']],
    ['[3%]', ['1:9 WRONG_SHAPE']],
    ['[{ from: 2, rate: 3% }]', ['1:17 MISSING → first-step']],
    ['[{ from: 0, rate: 3% }]', ['1:17 OUT_OF_RANGE → 1']],
    ['[{ from: 1 }]', ['1:9 MISSING → step']],
    ['[{ rate: 3% }]', ['1:9 MISSING → step']],
    ['[{ from: 1, rate: 3 }]', ['1:26 BARE_RATE → 3%']],
    ['[{ from: 1, rate: 60.01% }]', ['1:26 OUT_OF_RANGE → 60%']],
    ['[{ from: 1, rate: 60% }]', []],
    ['[{ from: 1, rate: [3%] }]', ['1:26 WRONG_SHAPE']],
    ['[{ from: 1, rte: 3%, rate: 3% }]', ['1:20 UNKNOWN_KEY → rate']],
    ['[{ from: 1, rate: 3% }, { from: 1, rate: 4% }]', ['1:40 CONFLICT']],
    ['[{ from: 1, rate: 3% }, { from: 2, rate: 4% }]', []],
    ['[{ from: 1, rate: 3% }, { from: 3, rate: 4% }, { from: 2, rate: 4% }]', ['1:63 CONFLICT']],
    ['[{ from: 1, rate: 3% }, { from: 480, rate: 4% }]', []],
    ['[{ from: 1, rate: 3% }, { from: 481, rate: 4% }]', ['1:40 OUT_OF_RANGE → 480']],
  ])('%s', async (steps, problems) => {
    expect(await wrong(steps)).toEqual(problems);
  });

  it.each([
    [11, []],
    [12, []],
    [13, ['1:40 OUT_OF_RANGE → 12']],
  ])('begin before the loan ends: from payment %i of 12', async (from, problems) => {
    expect(await wrong(`[{ from: 1, rate: 3% }, { from: ${from}, rate: 4% }]`, 12)).toEqual(problems);
  });

  it('are judged as steps alone while the term is wrong or missing', async () => {
    const steps = 'steps: [{ from: 1, rate: 3% }, { from: 13, rate: 4% }]\nprincipal: 100\n';
    expect(await wrongWith(steps)).toEqual(['1:1 MISSING → term']);
    expect(await wrongWith(`${steps}months: 0\n`)).toEqual(['3:9 OUT_OF_RANGE → 1']);
  });
});

describe('fees, grace and first payment', () => {
  it.each([
    ['99.99', []],
    ['99.98', []],
    ['100', ['1:7 OUT_OF_RANGE → 99.99']],
  ])('fees of %s are less than 100 or not', async (fees, problems) => {
    expect(await wrongWith(`fees: ${fees}\nprincipal: 100\nmonths: 12\nrate: 3%\n`)).toEqual(problems);
  });

  it.each([
    [10, []],
    [11, []],
    [12, ['1:8 OUT_OF_RANGE → 11']],
  ])('%i grace months are fewer than 12 or not', async (grace, problems) => {
    expect(await wrongWith(`grace: ${grace}\nprincipal: 100\nyears: 1\nrate: 3%\n`)).toEqual(problems);
  });

  it.each([
    ['2026-11-22', ['1:15 OUT_OF_RANGE → 2026-11-24']],
    ['2026-11-23', ['1:15 OUT_OF_RANGE → 2026-11-24']],
    ['2026-11-24', []],
    ['2027-11-22', []],
    ['2027-11-23', []],
    ['2027-11-24', ['1:15 OUT_OF_RANGE → 2027-11-23']],
  ])('the first payment on %s is within a year of drawdown or not', async (firstPayment, problems) => {
    const text = `firstPayment: ${firstPayment}\nprincipal: 100\nmonths: 12\nrate: 3%\n`;
    expect(await wrongWith(text)).toEqual(problems);
    expect(await wrongWith(`${text}drawdown: 2026-11-23\nasOf: 2020-01-01\n`)).toEqual(problems);
    expect(await wrongWith(`${text}asOf: 2026-11-23\n`)).toEqual(problems);
  });

  it('only Hong Kong dollars are reckoned by days', async () => {
    const rest = 'principal: 100\nmonths: 12\nrate: 3%\n';
    expect(await wrongWith(`dayCount: actual-365\n${rest}`)).toEqual(['1:11 CONFLICT → twelfth']);
    expect(await wrongWith(`dayCount: actual-365\ncurrency: hkd\n${rest}`)).toEqual([]);
    expect(await wrongWith(`dayCount: twelfth\ncurrency: hkd\n${rest}`)).toEqual([]);
  });
});

describe('the housing fund', () => {
  const rest = 'principal: 100\nmonths: 12\nrate: 3%\n';
  const wrong = (fund: string, more = '') => wrongWith(`housingFund: ${fund}\n${rest}${more}`);

  it('has a principal and a rate of its own', async () => {
    const { housingFund } = await scenario(`housingFund: { principal: 500000, rate: 2.6% }\n${rest}`);
    expect(housingFund).toEqual({ principal: 50_000_000, rate: rateOf(26, 1000) });
  });

  it.each([
    ['500000', ['1:14 WRONG_SHAPE']],
    ['{ principal: 500000 }', ['1:14 MISSING → housingFund']],
    ['{ rate: 2.6% }', ['1:14 MISSING → housingFund']],
    ['{ principal: 500000, rate: 2.6% , limit: 1 }', ['1:48 UNKNOWN_KEY']],
    ['{ principal: 0.99, rate: 60.01% }', ['1:27 OUT_OF_RANGE → 1.00', '1:39 OUT_OF_RANGE → 60%']],
    ['{ principal: 1, rate: 0% }', []],
    ['{ principal: 1000000000, rate: 60% }', []],
  ])('%s', async (fund, problems) => {
    expect(await wrong(fund)).toEqual(problems);
  });

  it('is of the mainland', async () => {
    const outcome = await read(`currency: hkd\nhousingFund: { principal: 500000, rate: 2.6% }\n${rest}`);
    expect(outcome.ok ? [] : outcome.problems.map(briefProblem)).toEqual(['1:11 CONFLICT → cny']);
    expect(outcome.ok ? [] : outcome.problems.map(({ values }) => values)).toMatchObject([
      { other: 'housingFund.principal', otherValue: '500000.00' },
    ]);
  });

  it('may be set part by part', async () => {
    expect(await wrongWith(rest, ['housingFund.principal', '500000'])).toEqual([
      '--housingFund.principal MISSING → housingFund',
    ]);
    expect(await wrongWith(rest, ['housingFund', '500000'])).toEqual(['--housingFund WRONG_SHAPE']);
  });
});

describe('a scenario that is no map', () => {
  it('is refused', async () => {
    expect(await wrongWith('- 1\n')).toEqual(['1:1 NOT_A_MAP']);
  });
});

describe('the fee of prepayments', () => {
  const prepaid = 'principal: 1000000\nrate: 3%\nyears: 30\nprepay: [{ month: 24, amount: 5, effect: reduce }]\n';

  it.each([
    ['prepayFee: 0%', []],
    ['prepayFee: 0.01%', []],
    ['prepayFee: 100%', []],
    ['prepayFee: 99.99%', []],
    ['prepayFee: 100.01%', ['1:12 OUT_OF_RANGE → 100%']],
    ['prepayFee: one%', ['1:12 NOT_A_RATE']],
    ['prepayFee: 0', []],
    ['prepayFee: 0.01', []],
    ['prepayFee: -0.01', ['1:12 OUT_OF_RANGE → 0.00']],
    ['prepayFee: 1000000000', []],
    ['prepayFee: 1000000000.01', ['1:12 OUT_OF_RANGE → 1000000000.00']],
    ['prepayFee: RMB 500', ['1:12 NOT_AN_AMOUNT → 500']],
    ['penaltyMonths: 0', ['1:16 OUT_OF_RANGE → 1']],
    ['penaltyMonths: 1', []],
    ['penaltyMonths: 2', []],
    ['penaltyMonths: 479', []],
    ['penaltyMonths: 480', []],
    ['penaltyMonths: 481', ['1:16 OUT_OF_RANGE → 480']],
  ] as const)('is told where it is outside its bounds: %s', async (line, expected) => {
    expect(await wrongAlone(line, prepaid)).toEqual(expected);
  });

  it.each(['prepayFee: 1%', 'penaltyMonths: 36'])('without any is told: %s', async (line) => {
    expect(await wrongAlone(line)).toEqual(['1:1 MISSING → prepay']);
  });
});
