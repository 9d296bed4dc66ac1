import { describe, expect, it } from 'vitest';
import { money } from '../../src/quantities/money.ts';
import { monthOf } from '../../src/quantities/months.ts';
import { rateOf } from '../../src/quantities/rate.ts';
import { readMedical } from '../../src/scenario/read-medical.ts';
import { briefProblem } from '../helpers/brief-problem.ts';

/** Reads a scenario and settings; the day is 2026-11-23. */
function read(text: string | undefined, ...settings: readonly (readonly [path: string, text: string])[]) {
  return readMedical({
    today: '2026-11-23',
    settings: settings.map(([path, value]) => ({ path, text: value, flag: `--${path}` })),
    ...(text !== undefined && { file: { name: 'care.yaml', text } }),
  });
}

async function scenario(...given: Parameters<typeof read>) {
  const outcome = await read(...given);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

async function wrongWith(...given: Parameters<typeof read>): Promise<readonly string[]> {
  const outcome = await read(...given);
  return outcome.ok ? [] : outcome.problems.map(briefProblem);
}

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
});
