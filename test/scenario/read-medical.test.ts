import { describe, expect, it } from 'vitest';
import { money } from '../../src/quantities/money.ts';
import { monthOf } from '../../src/quantities/months.ts';
import { rateOf } from '../../src/quantities/rate.ts';
import { readMedical } from '../../src/scenario/read-medical.ts';
import { reading } from '../helpers/reading.ts';

const { read, valid: scenario, wrongWith } = reading(readMedical, 'care.yaml');

describe('a scenario that says only an age', () => {
  it('is of a man in Shenzhen in the residents’ scheme, this year, without care', async () => {
    expect(await scenario(undefined, ['age', '45'])).toEqual({
      asOf: '2026-11-23',
      city: 'shenzhen',
      scheme: 'resident',
      sex: 'man',
      birth: monthOf(1981, 1),
      retired: false,
      year: 2026,
      visits: [],
      profiles: [],
      outlook: 'central',
      project: false,
      strict: false,
      overrides: {},
      chosenBy: { age: 'flag', birth: 'flag' },
    });
  });
});

describe('a scenario that says everything', () => {
  const text = `plan: medical
title: everything
city: guangzhou
scheme: employee
employment: employee
age: 45y3m
birth: 1979-10
sex: woman
retired: false
retire: 55
line: women-55
wage: 8000
base: 8000.00
year: 2025
years: 40
insuredMonths: 240
localMonths: 120
continuousMonths: 36
gap: 3
missedYears: 2
repairedYears: 1
visits: [outpatient:community:300]
profiles: [{ from: 65, visits: [] }]
claim: { premium: 40..49.99, ratio: 75%, limit: 2000..2999.99 }
vouchersUsed: 2000
outlook: low
assumptions: { wageGrowth: 3%, careInflation: 20%, inflation: -5%, fx: 1.1 }
project: true
asOf: 2026-01-31
asKnownOn: 2026-01-01
strict: true
rules: { national/pension/youngest-age: 216 }
`;

  it('is read field by field', async () => {
    expect(await scenario(text)).toEqual({
      city: 'guangzhou',
      scheme: 'employee',
      employment: 'employee',
      birth: monthOf(1979, 10),
      sex: 'woman',
      retired: false,
      retire: 660,
      line: 'women-55',
      wage: money(800_000),
      year: 2025,
      years: 40,
      insuredMonths: 240,
      localMonths: 120,
      continuousMonths: 36,
      gap: 3,
      missedYears: 2,
      repairedYears: 1,
      visits: [
        {
          system: 'mainland',
          care: 'outpatient',
          place: 'community',
          access: 'bound',
          month: 12,
          eligible: money(30_000),
        },
      ],
      profiles: [{ from: 780, visits: [] }],
      claim: {
        premium: [money(4_000), money(4_999)],
        ratio: rateOf(3, 4),
        limit: [money(200_000), money(299_999)],
      },
      vouchersUsed: money(200_000),
      outlook: 'low',
      wageGrowth: rateOf(3, 100),
      careInflation: rateOf(1, 5),
      inflation: rateOf(-1, 20),
      fx: rateOf(11, 10),
      project: true,
      asOf: '2026-01-31',
      asKnownOn: '2026-01-01',
      strict: true,
      overrides: { 'national/pension/youngest-age': 216 },
      chosenBy: expect.objectContaining({
        visits: 'scenario',
        profiles: 'scenario',
        claim: 'scenario',
        birth: 'scenario',
        wage: 'scenario',
        careInflation: 'scenario',
      }),
    });
  });
});

describe('the age', () => {
  it('is needed, or the month of birth', async () => {
    expect(await wrongWith('city: shenzhen\n')).toEqual(['1:1 MISSING → age']);
    expect(await wrongWith(undefined)).toEqual(['MISSING → age']);
    expect(await wrongWith('birth: 1981-01\n')).toEqual([]);
  });

  it('is that of January of the year of care', async () => {
    // 45 years and 3 months before 2026-01
    expect((await scenario('age: 45y3m\n')).birth).toBe(monthOf(1980, 10));
    expect((await scenario('age: 45y3m\nyear: 2030\n')).birth).toBe(monthOf(1984, 10));
    expect((await scenario('age: 45y3m\nasOf: 2024-06-30\n')).birth).toBe(monthOf(1978, 10));
    expect((await scenario('age: 0\n')).birth).toBe(monthOf(2026, 1));
  });

  it.each([
    ['45y2m', ['1:6 CONFLICT → 45y3m']],
    ['45y3m', []],
    ['45y4m', ['1:6 CONFLICT → 45y3m']],
    ['45', ['1:6 CONFLICT → 45y3m']],
  ])('%s agrees with the month of birth or not', async (age, problems) => {
    expect(await wrongWith(`age: ${age}\nbirth: 1980-10\n`)).toEqual(problems);
  });

  it.each([
    ['1915-12', ['1:8 OUT_OF_RANGE → 1916-01']],
    ['1916-01', []],
    ['1916-02', []],
    ['2025-12', []],
    ['2026-01', []],
    ['2026-02', ['1:8 OUT_OF_RANGE → 2026-01']],
  ])('of somebody born in %s lies between 0 and 110, or not', async (birth, problems) => {
    expect(await wrongWith(`birth: ${birth}\n`)).toEqual(problems);
  });

  it('that is out of range is told once, also beside an age', async () => {
    expect(await wrongWith('birth: 1900-01\nage: 45\n')).toEqual(['1:8 OUT_OF_RANGE → 1916-01']);
    expect(await wrongWith('birth: 2026-02\nage: 45\n')).toEqual(['1:8 OUT_OF_RANGE → 2026-01']);
  });

  it('given by flag wins over the file’s, and chose the month of birth', async () => {
    const { birth, chosenBy } = await scenario('age: 45\n', ['age', '50']);
    expect([birth, chosenBy['birth']]).toEqual([monthOf(1976, 1), 'flag']);
  });
});

describe('a field outside its bounds', () => {
  it.each([
    ['age: 110', []],
    ['age: 110y1m', ['1:6 OUT_OF_RANGE → 110y0m']],
    ['age: 109y11m', []],
    ['age: old', ['1:6 NOT_AN_AGE']],
    ['birth: 1899-12', ['1:8 OUT_OF_RANGE → 1900-01']],
    ['birth: 2101-01', ['1:8 OUT_OF_RANGE → 2100-12']],
    ['birth: 1981', ['1:8 NOT_A_MONTH']],
  ])('is told: %s', async (line, problems) => {
    expect(await wrongWith(`${line}\n`)).toEqual(problems);
  });

  it.each([
    ['plan: pension', ['2:7 OTHER_PLAN']],
    ['plan: medicine', ['2:7 UNKNOWN_CHOICE']],
    ['city: shenzen', ['2:7 UNKNOWN_CITY → shenzhen']],
    ['scheme: residnet', ['2:9 UNKNOWN_CHOICE → resident']],
    ['employment: employed', ['2:13 UNKNOWN_CHOICE → employee']],
    ['sex: men', ['2:6 UNKNOWN_CHOICE → man']],
    ['retired: yes', ['2:10 UNKNOWN_CHOICE']],
    ['retire: 39y11m', ['2:9 OUT_OF_RANGE → 40y0m']],
    ['retire: 40', []],
    ['retire: 40y1m', []],
    ['retire: 74y11m', []],
    ['retire: 75', []],
    ['retire: 75y1m', ['2:9 OUT_OF_RANGE → 75y0m']],
    ['line: men-63', ['2:7 UNKNOWN_CHOICE → men-60']],
    ['year: 2013', ['2:7 OUT_OF_RANGE → 2014']],
    ['year: 2014', []],
    ['year: 2015', []],
    ['year: 2099', []],
    ['year: 2100', []],
    ['year: 2101', ['2:7 OUT_OF_RANGE → 2100']],
    ['years: 0', ['2:8 OUT_OF_RANGE → 1']],
    ['years: 1', []],
    ['years: 2', []],
    ['years: 79', []],
    ['years: 80', []],
    ['years: 81', ['2:8 OUT_OF_RANGE → 80']],
    ['gap: -1', ['2:6 OUT_OF_RANGE → 0']],
    ['gap: 0', []],
    ['gap: 1', []],
    ['gap: 719', []],
    ['gap: 720', []],
    ['gap: 721', ['2:6 OUT_OF_RANGE → 720']],
    ['gap: 1.5', ['2:6 NOT_A_NUMBER']],
    ['missedYears: -1', ['2:14 OUT_OF_RANGE → 0']],
    ['missedYears: 0', []],
    ['missedYears: 1', []],
    ['missedYears: 59', []],
    ['missedYears: 60', []],
    ['missedYears: 61', ['2:14 OUT_OF_RANGE → 60']],
    ['repairedYears: -1', ['2:16 OUT_OF_RANGE → 0']],
    ['repairedYears: 0', []],
    ['repairedYears: 60', []],
    ['repairedYears: 61', ['2:16 OUT_OF_RANGE → 60']],
    ['vouchersUsed: -0.01', ['2:15 OUT_OF_RANGE → 0.00']],
    ['vouchersUsed: 0', []],
    ['vouchersUsed: 0.01', []],
    ['vouchersUsed: 99999.99', []],
    ['vouchersUsed: 100000', []],
    ['vouchersUsed: 100000.01', ['2:15 OUT_OF_RANGE → 100000.00']],
    ['vouchersUsed: HK$2,000', ['2:15 NOT_AN_AMOUNT → 2000']],
    ['outlook: hihg', ['2:10 UNKNOWN_CHOICE → high']],
    ['project: 1', ['2:10 UNKNOWN_CHOICE']],
    ['asOf: 2013-12-31', ['2:7 OUT_OF_RANGE → 2014-01-01']],
    ['asOf: 2014-01-01', []],
    ['asOf: 2014-01-02', []],
    ['asOf: 2100-12-30', []],
    ['asOf: 2100-12-31', []],
    ['asOf: 2101-01-01', ['2:7 OUT_OF_RANGE → 2100-12-31']],
    ['asKnownOn: 2026-02-30', ['2:12 NOT_A_DAY → 2026-02-28']],
    ['strict: maybe', ['2:9 UNKNOWN_CHOICE']],
    ['assumptions: { wageGrowth: 15.01% }', ['2:28 OUT_OF_RANGE → 15%']],
    ['assumptions: { careInflation: -5.01% }', ['2:31 OUT_OF_RANGE → -5%']],
    ['assumptions: { careInflation: -5% }', []],
    ['assumptions: { careInflation: -4.99% }', []],
    ['assumptions: { careInflation: 19.99% }', []],
    ['assumptions: { careInflation: 20% }', []],
    ['assumptions: { careInflation: 20.01% }', ['2:31 OUT_OF_RANGE → 20%']],
    ['assumptions: { careInflation: 0.06 }', ['2:31 BARE_RATE → 6%']],
    ['assumptions: { inflation: -5.01% }', ['2:27 OUT_OF_RANGE → -5%']],
    ['assumptions: { fx: 2.01 }', ['2:20 OUT_OF_RANGE → 2']],
    ['assumptions: 2%', ['2:14 WRONG_SHAPE']],
    ['careInflation: 2%', ['2:1 UNKNOWN_KEY → assumptions.careInflation']],
    ['insuredMonth: 240', ['2:1 UNKNOWN_KEY → insuredMonths']],
    ['rules: { moon/cheese: 1 }', ['2:10 UNKNOWN_RULE']],
  ])('is told, and one at them is not: %s', async (line, problems) => {
    expect(await wrongWith(`age: 45\n${line}\n`)).toEqual(problems);
  });

  it('may be several at once', async () => {
    expect(
      await wrongWith('age: old\ncity: shenzen\nyear: 1\nretired: yes\nvisits: 1\nprofiles: 2\n', ['gap', 'x']),
    ).toEqual([
      '--gap NOT_A_NUMBER',
      '1:6 NOT_AN_AGE',
      '2:7 UNKNOWN_CITY → shenzhen',
      '3:7 OUT_OF_RANGE → 2014',
      '4:10 UNKNOWN_CHOICE',
      '5:9 NOT_A_VISIT',
      '6:11 WRONG_SHAPE',
    ]);
  });
});

describe('the year of care', () => {
  it('is that of the day looked at, unless it is said', async () => {
    expect((await scenario('age: 45\n')).year).toBe(2026);
    expect((await scenario('age: 45\nasOf: 2024-12-31\n')).year).toBe(2024);
    expect((await scenario('age: 45\nasOf: 2024-12-31\nyear: 2030\n')).year).toBe(2030);
  });
});

describe('the scheme', () => {
  it.each([
    ['shenzhen', 'employee', ['2:9 CONFLICT → employee-tier-1 or employee-tier-2']],
    ['shenzhen', 'employee-tier-1', []],
    ['shenzhen', 'employee-tier-2', []],
    ['foshan', 'employee', []],
    ['foshan', 'employee-tier-1', ['2:9 CONFLICT → employee']],
    ['foshan', 'employee-tier-2', ['2:9 CONFLICT → employee']],
    ['foshan', 'flexible', []],
    ['foshan', 'resident', []],
    ['foshan', 'hong-kong-public', []],
  ])('in %s may be %s or not', async (city, scheme, problems) => {
    expect(await wrongWith(`age: 45\nscheme: ${scheme}\ncity: ${city}\n`)).toEqual(problems);
  });

  it('is compared with Shenzhen where no city is said', async () => {
    const outcome = await read('age: 45\nscheme: employee\n');
    expect(outcome.ok ? [] : outcome.problems).toMatchObject([
      { values: { field: 'scheme', value: 'employee', other: 'city', otherValue: 'shenzhen' } },
    ]);
  });

  it('is not compared with a city that is none', async () => {
    expect(await wrongWith('age: 45\nscheme: employee\ncity: moon\n')).toEqual(['3:7 UNKNOWN_CITY']);
  });
});

describe('what is declared', () => {
  it('may be called wage or base', async () => {
    const { wage, chosenBy } = await scenario('age: 45\nscheme: flexible\n', ['base', '8000.50']);
    expect([wage, chosenBy['wage']]).toEqual([money(800_050), 'flag']);
    expect((await scenario('age: 45\nscheme: flexible\nwage: 8000\n')).wage).toBe(money(800_000));
    expect(await scenario('age: 45\nscheme: flexible\n')).not.toHaveProperty('wage');
  });

  it.each([
    ['7999.99', ['4:7 CONFLICT → 8000']],
    ['8000.00', []],
    ['8000.01', ['4:7 CONFLICT → 8000']],
  ])('as a wage of 8000 and as a base of %s agrees or not', async (base, problems) => {
    expect(await wrongWith(`age: 45\nscheme: flexible\nwage: 8000\nbase: ${base}\n`)).toEqual(problems);
  });

  it.each([
    ['0.99', ['3:7 OUT_OF_RANGE → 1.00']],
    ['1', []],
    ['1.01', []],
    ['999999.99', []],
    ['1000000', []],
    ['1000000.01', ['3:7 OUT_OF_RANGE → 1000000.00']],
    ['RMB 8,000', ['3:7 NOT_AN_AMOUNT → 8000']],
  ])('may be %s or not', async (amount, problems) => {
    expect(await wrongWith(`age: 45\nscheme: flexible\nwage: ${amount}\n`)).toEqual(problems);
    expect(await wrongWith(`age: 45\nscheme: flexible\nbase: ${amount}\n`)).toEqual(problems);
  });

  it('has no place in the residents’ scheme or in Hong Kong, and it is said why', async () => {
    const outcome = await read('age: 45\nwage: 8000\nbase: 8000\n');
    expect(outcome.ok ? [] : outcome.problems.map(({ code, values }) => [code, values])).toEqual([
      [
        'SCENARIO_CONFLICT',
        { field: 'wage', value: '8000', other: 'scheme', otherValue: 'resident', why: 'residents-base' },
      ],
      [
        'SCENARIO_CONFLICT',
        { field: 'base', value: '8000', other: 'scheme', otherValue: 'resident', why: 'residents-base' },
      ],
    ]);
    const abroad = await read('age: 45\nscheme: hong-kong-public\nwage: 8000\n');
    expect(abroad.ok ? [] : abroad.problems).toMatchObject([{ values: { why: 'no-premium' } }]);
  });
});

describe('somebody retired', () => {
  it.each([
    ['39y11m', ['3:10 CONFLICT']],
    ['40', []],
    ['40y1m', []],
  ])('is %s or not', async (age, problems) => {
    expect(await wrongWith(`age: ${age}\nscheme: flexible\nretired: true\n`)).toEqual(problems);
  });

  it('is told what does not fit by what was said of the age', async () => {
    const outcome = await read('birth: 1990-01\nscheme: flexible\nretired: true\n');
    expect(outcome.ok ? [] : outcome.problems).toMatchObject([{ values: { other: 'birth', why: 'too-young' } }]);
  });

  it('is so by a flag without a value', async () => {
    const { retired, chosenBy } = await scenario('age: 68\nscheme: employee-tier-1\n', ['retired', 'true']);
    expect([retired, chosenBy['retired']]).toEqual([true, 'flag']);
  });

  it.each(['resident', 'hong-kong-public'])('has no cover for life as %s', async (scheme) => {
    const outcome = await read(`age: 68\nretired: true\nscheme: ${scheme}\n`);
    expect(outcome.ok ? [] : outcome.problems).toMatchObject([
      { code: 'SCENARIO_CONFLICT', values: { field: 'retired', otherValue: scheme, why: 'no-cover-for-life' } },
    ]);
    expect(await wrongWith(`age: 68\nretired: false\nscheme: ${scheme}\n`)).toEqual([]);
  });
});

describe('the line of retirement', () => {
  it('tells the sex where that is not said', async () => {
    const { sex, chosenBy } = await scenario('age: 45\nline: women-50\n');
    expect([sex, chosenBy['sex']]).toEqual(['woman', 'scenario']);
    expect((await scenario('age: 45\nline: men-60\n')).sex).toBe('man');
  });

  it.each([
    ['man', 'women-55', ['3:7 CONFLICT → men-60']],
    ['woman', 'men-60', ['3:7 CONFLICT → women-55']],
    ['woman', 'women-50', []],
  ])('of a %s may be %s or not', async (sex, line, problems) => {
    expect(await wrongWith(`age: 45\nsex: ${sex}\nline: ${line}\n`)).toEqual(problems);
  });
});

describe('months of insurance', () => {
  it.each([
    // 45 years 3 months less 16 years: 351 months
    ['350', []],
    ['351', []],
    ['352', ['2:16 OUT_OF_RANGE → 351']],
  ])('since the sixteenth birthday may be %s or not', async (count, problems) => {
    expect(await wrongWith(`age: 45y3m\ninsuredMonths: ${count}\n`)).toEqual(problems);
    expect(await wrongWith(`birth: 1980-10\ninsuredMonths: ${count}\n`)).toEqual(problems);
  });

  it('are none before it', async () => {
    expect(await wrongWith('age: 10\ninsuredMonths: 1\n')).toEqual(['2:16 OUT_OF_RANGE → 0']);
    expect(await wrongWith('age: 16\ninsuredMonths: 0\n')).toEqual([]);
    expect(await wrongWith('age: 16y1m\ninsuredMonths: 1\n')).toEqual([]);
  });

  it.each([
    ['-1', ['2:16 OUT_OF_RANGE → 0']],
    ['719', []],
    ['720', []],
    ['721', ['2:16 OUT_OF_RANGE → 720']],
  ])('may be %s at all, or not', async (count, problems) => {
    expect(await wrongWith(`age: 90\ninsuredMonths: ${count}\n`)).toEqual(problems);
  });

  it.each(['localMonths', 'continuousMonths'])('contain %s', async (name) => {
    const withMonths = (count: number) => wrongWith(`age: 45\ninsuredMonths: 240\n${name}: ${count}\n`);
    expect(await withMonths(239)).toEqual([]);
    expect(await withMonths(240)).toEqual([]);
    expect(await withMonths(241)).toEqual([`3:${name.length + 3} OUT_OF_RANGE → 240`]);
  });

  it('are needed for those in the city, not for those without a break', async () => {
    expect(await wrongWith('age: 45\nlocalMonths: 12\n')).toEqual(['1:1 MISSING → insuredMonths']);
    expect(await wrongWith('age: 45\ncontinuousMonths: 12\n')).toEqual([]);
  });
});

describe('a claim', () => {
  const claim = async (text: string) => (await scenario(`age: 45\nclaim: ${text}\n`)).claim;

  it('has spans with both ends; one amount is both', async () => {
    expect(await claim('{ premium: 40..49.99 }')).toEqual({ premium: [4_000, 4_999] });
    expect(await claim('{ premium: " 40 .. 49.99 ", limit: 2000 }')).toEqual({
      premium: [4_000, 4_999],
      limit: [200_000, 200_000],
    });
    expect(await claim('{ ratio: 75% }')).toEqual({ ratio: rateOf(3, 4) });
  });

  it('that says nothing is none', async () => {
    expect(await scenario('age: 45\nclaim: {}\n')).not.toHaveProperty('claim');
  });

  it('may be set part by part, and is then chosen by a flag', async () => {
    const { claim: made, chosenBy } = await scenario('age: 45\nclaim: { ratio: 75% }\n', [
      'claim.premium',
      '40..49.99',
    ]);
    expect(made).toEqual({ ratio: rateOf(3, 4), premium: [4_000, 4_999] });
    expect(chosenBy['claim']).toBe('flag');
    const apart = await scenario('age: 45\n', ['claim.limit', '2000']);
    expect([apart.claim, apart.chosenBy['claim']]).toEqual([{ limit: [200_000, 200_000] }, 'flag']);
  });

  it.each([
    ['{ premium: 49.98..49.99 }', []],
    ['{ premium: 49.99..49.99 }', []],
    ['{ premium: 50..49.99 }', ['2:19 OUT_OF_RANGE → 50.00']],
    ['{ premium: forty..50 }', ['2:19 NOT_AN_AMOUNT']],
    ['{ premium: 40..fifty }', ['2:19 NOT_AN_AMOUNT']],
    ['{ premium: 40..45..50 }', ['2:19 NOT_AN_AMOUNT']],
    ['{ premium: -0.01..40 }', ['2:19 OUT_OF_RANGE → 0.00']],
    ['{ premium: 0..1000000 }', []],
    ['{ premium: 0..1000000.01 }', ['2:19 OUT_OF_RANGE → 1000000.00']],
    ['{ limit: 0..10000000 }', []],
    ['{ limit: 0..10000000.01 }', ['2:17 OUT_OF_RANGE → 10000000.00']],
    ['{ ratio: 0.75 }', ['2:17 BARE_RATE → 75%']],
    ['{ ratio: -0.01% }', ['2:17 OUT_OF_RANGE → 0%']],
    ['{ ratio: 0% }', []],
    ['{ ratio: 100% }', []],
    ['{ ratio: 100.01% }', ['2:17 OUT_OF_RANGE → 100%']],
    ['{ premuim: 40 }', ['2:10 UNKNOWN_KEY → premium']],
    ['{ premium: [40, 50] }', ['2:19 WRONG_SHAPE']],
    ['40..50', ['2:8 WRONG_SHAPE']],
    ['[40]', ['2:8 WRONG_SHAPE']],
  ])('%s', async (text, problems) => {
    expect(await wrongWith(`age: 45\nclaim: ${text}\n`)).toEqual(problems);
  });

  it('that is no map stays wrong where a part of it is set', async () => {
    expect(await wrongWith('age: 45\nclaim: 40\n', ['claim.ratio', '75%'])).toEqual(['2:8 WRONG_SHAPE']);
  });

  it('has the flag for its place where the flag gave it', async () => {
    expect(await wrongWith('age: 45\nclaim: { ratio: 75% }\n', ['claim.premium', 'x'])).toEqual([
      '--claim.premium NOT_AN_AMOUNT',
    ]);
  });
});

it('a file that is no map is told like everywhere', async () => {
  expect(await wrongWith('- 1\n')).toEqual(['1:1 NOT_A_MAP']);
});
