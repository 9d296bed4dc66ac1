import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CareUse } from '../../src/engine/medical/medical-scenario.ts';
import { readMedical } from '../../src/scenario/read-medical.ts';
import { briefProblem } from '../helpers/brief-problem.ts';

/** Reads what stands below `age: 45`, beginning on the second line, and what flags say. */
function read(text: string, ...flags: readonly string[]) {
  return readMedical({
    today: '2026-11-23',
    settings: flags.map((value) => ({ path: 'visits', text: value, flag: '--visit' })),
    file: { name: 'care.yaml', text: `age: 45\n${text}\n` },
  });
}

async function visits(...given: Parameters<typeof read>): Promise<readonly CareUse[]> {
  const outcome = await read(...given);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value.visits;
}

async function wrongWith(...given: Parameters<typeof read>): Promise<readonly string[]> {
  const outcome = await read(...given);
  return outcome.ok ? [] : outcome.problems.map(briefProblem);
}

/** Reads one visit as an item of the list, `visits: [` before it: it stands at 3:5. */
const one = (text: string) => visits(`visits:\n  - ${text}`);
const wrong = (text: string) => wrongWith(`visits:\n  - ${text}`);

describe('a visit on the mainland', () => {
  it.each(['outpatient', 'chronic-1', 'chronic-2', 'hypertension', 'diabetes', 'inpatient'])(
    'may be %s',
    async (care) => {
      expect(await one(`${care}:tertiary:500.05`)).toEqual([
        { system: 'mainland', care, place: 'tertiary', access: 'unreferred', month: 12, eligible: 50_005 },
      ]);
    },
  );

  it.each([
    ['community', 'bound'],
    ['primary', 'unreferred'],
    ['secondary', 'unreferred'],
    ['tertiary', 'unreferred'],
    ['family-doctor', 'bound'],
  ])('at %s is %s unless it is said', async (place, access) => {
    expect(await one(`outpatient:${place}:300`)).toMatchObject([{ place, access }]);
    expect(await one(`outpatient:${place}:300:referred`)).toMatchObject([{ place, access: 'referred' }]);
    expect(await one(`{ kind: outpatient, facility: ${place}, amount: 300 }`)).toMatchObject([{ place, access }]);
  });

  it.each(['bound', 'referred', 'unreferred'])('may be %s', async (access) => {
    expect(await one(`outpatient:community:300x2:${access}`)).toMatchObject([{ access }, { access }]);
    expect(await one(`{ kind: outpatient, facility: community, amount: 300, access: ${access} }`)).toMatchObject([
      { access },
    ]);
  });

  it('as a map is the same as as text', async () => {
    const map = '{ kind: outpatient, facility: community, amount: 300, times: 12, access: bound }';
    expect(await one(map)).toEqual(await one('outpatient:community:300x12:bound'));
  });

  it.each([
    ['outpatient:community:0', ['3:5 OUT_OF_RANGE → 0.01']],
    ['outpatient:community:0.01', []],
    ['outpatient:community:0.02', []],
    ['outpatient:community:9999999.99', []],
    ['outpatient:community:10000000', []],
    ['outpatient:community:10000000.01', ['3:5 OUT_OF_RANGE → 10000000.00']],
    ['outpatient:community:0.005', ['3:5 NOT_AN_AMOUNT']],
    ['"outpatient:community:1,200"', ['3:5 NOT_AN_AMOUNT → 1200']],
    ['outpatient:community:300x0', ['3:5 OUT_OF_RANGE → 1']],
    ['outpatient:community:300x1', []],
    ['outpatient:community:300x2', []],
    ['outpatient:community:300x365', []],
    ['outpatient:community:300x366', []],
    ['outpatient:community:300x367', ['3:5 OUT_OF_RANGE → 366']],
    ['outpatient:community:300xtwice', ['3:5 NOT_A_NUMBER']],
    ['outpatient:comunity:300', ['3:5 UNKNOWN_CHOICE → community']],
    ['outpatient::300', ['3:5 UNKNOWN_CHOICE']],
    ['outpatient:community:300:bond', ['3:5 UNKNOWN_CHOICE → bound']],
    ['outpatint:community:300', ['3:5 UNKNOWN_CHOICE → outpatient']],
    ['toothache:community:300', ['3:5 UNKNOWN_CHOICE']],
  ])('%s', async (text, problems) => {
    expect(await wrong(text)).toEqual(problems);
  });

  it('has everything wrong with it told at once, also where its kind is misspelt', async () => {
    expect(await wrong('outpatint:comunity:zerox400:bond')).toEqual([
      '3:5 UNKNOWN_CHOICE → outpatient',
      '3:5 UNKNOWN_CHOICE → community',
      '3:5 NOT_AN_AMOUNT',
      '3:5 UNKNOWN_CHOICE → bound',
      '3:5 OUT_OF_RANGE → 366',
    ]);
    // Of a kind that nobody can guess only what every visit has is judged.
    expect(await wrong('toothache:comunity:zerox400:bond')).toEqual(['3:5 UNKNOWN_CHOICE', '3:5 OUT_OF_RANGE → 366']);
  });
});

describe('a text that has not the form of a visit', () => {
  it.each([
    'outpatient',
    'outpatient:300',
    'outpatient:community:',
    'outpatient:community:x3',
    'outpatient:community:300x',
    'outpatient:community:300x3:',
    'outpatient:community:300x3:bound:again',
    ':community:300',
    '""',
  ])('is told as such: %s', async (text) => {
    expect(await wrong(JSON.stringify(text.replaceAll('"', '')))).toEqual(['3:5 NOT_A_VISIT']);
  });

  it('is quoted, with how one of its kind is written where that is known to differ', async () => {
    const outcome = await read('visits:\n  - outpatient:300\n  - drug-item:16w');
    expect(outcome.ok ? [] : outcome.problems.map(({ values }) => values)).toEqual([
      { value: 'outpatient:300' },
      { value: 'drug-item:16w', like: 'drug-item:specialist:16w' },
    ]);
  });
});

describe('a use of care in Hong Kong', () => {
  it.each([
    'emergency',
    'family-clinic',
    'specialist-first',
    'specialist',
    'inpatient-day',
    'convalescent-day',
    'day-procedure',
    'imaging',
    'mri',
  ])('may be %s, counted', async (care) => {
    expect(await one(`${care}::3`)).toEqual([{ system: 'hong-kong', care, month: 12, count: 3 }]);
    expect(await one(`{ kind: ${care}, amount: 3 }`)).toEqual([{ system: 'hong-kong', care, month: 12, count: 3 }]);
    expect(await wrong(`${care}::0`)).toEqual(['3:5 OUT_OF_RANGE → 1']);
    expect(await wrong(`${care}::1`)).toEqual([]);
    expect(await wrong(`${care}::2`)).toEqual([]);
    expect(await wrong(`${care}::365`)).toEqual([]);
    expect(await wrong(`${care}::366`)).toEqual([]);
    expect(await wrong(`${care}::367`)).toEqual(['3:5 OUT_OF_RANGE → 366']);
    expect(await wrong(`${care}::1.5`)).toEqual(['3:5 NOT_A_NUMBER']);
  });

  it.each([1, 2, 3, 4, 5])('may be an emergency of triage %i', async (triage) => {
    const use = { system: 'hong-kong', care: 'emergency', triage, month: 12, count: 1 };
    expect(await one(`emergency:triage-${triage}:1`)).toEqual([use]);
    expect(await one(`{ kind: emergency, facility: triage-${triage}, amount: 1 }`)).toEqual([use]);
  });

  it('may be a supply of weeks of one drug item', async () => {
    const use = { system: 'hong-kong', care: 'specialist-drug-item', count: 1, weeks: 16 };
    expect(await one('drug-item:specialist:16wx3')).toEqual([
      { ...use, month: 4 },
      { ...use, month: 8 },
      { ...use, month: 12 },
    ]);
    expect(await one('drug-item:family-clinic:4w')).toEqual([
      { system: 'hong-kong', care: 'family-clinic-drug-item', count: 1, weeks: 4, month: 12 },
    ]);
  });

  it('may be several items of a map that says the weeks apart', async () => {
    expect(await one('{ kind: drug-item, facility: specialist, amount: 2, weeks: 16 }')).toMatchObject([
      { count: 2, weeks: 16 },
    ]);
    expect(await one('{ kind: drug-item, facility: specialist, weeks: 16 }')).toMatchObject([{ count: 1, weeks: 16 }]);
    expect(await one('{ kind: drug-item, facility: specialist, amount: 16w }')).toMatchObject([
      { count: 1, weeks: 16 },
    ]);
  });

  it('may be what a person finances himself', async () => {
    expect(await one('self-financed::5000.50')).toEqual([
      { system: 'hong-kong', care: 'self-financed', month: 12, count: 1, amount: 500_050 },
    ]);
  });

  it.each([
    ['specialist:tertiary:1', ['3:5 NOT_A_VISIT']],
    ['specialist::1:bound', ['3:5 NOT_A_VISIT']],
    ['specialist:tertiary:1:bound', ['3:5 NOT_A_VISIT']],
    ['emergency::1:bound', ['3:5 NOT_A_VISIT']],
    ['emergency:triage-0:1', ['3:5 UNKNOWN_CHOICE → triage-1']],
    ['emergency:triage-6:1', ['3:5 UNKNOWN_CHOICE → triage-1']],
    ['drug-item::16w', ['3:5 UNKNOWN_CHOICE']],
    ['drug-item:tertiary:16w', ['3:5 UNKNOWN_CHOICE']],
    ['drug-item:specialist:16', ['3:5 NOT_A_NUMBER → 16w']],
    ['drug-item:specialist:monthly', ['3:5 NOT_A_NUMBER']],
    ['drug-item:specialist:0w', ['3:5 OUT_OF_RANGE → 1w']],
    ['drug-item:specialist:1w', []],
    ['drug-item:specialist:2w', []],
    ['drug-item:specialist:51w', []],
    ['drug-item:specialist:52w', []],
    ['drug-item:specialist:53w', ['3:5 OUT_OF_RANGE → 52w']],
    ['self-financed::0', ['3:5 OUT_OF_RANGE → 0.01']],
    ['self-financed::0.01', []],
    ['self-financed::10000000', []],
    ['self-financed::10000000.01', ['3:5 OUT_OF_RANGE → 10000000.00']],
    ['"self-financed::HK$5,000"', ['3:5 NOT_AN_AMOUNT → 5000']],
    ['self-finance::5000', ['3:5 UNKNOWN_CHOICE → self-financed']],
  ])('%s', async (text, problems) => {
    expect(await wrong(text)).toEqual(problems);
  });
});

describe('a visit as a map', () => {
  it.each([
    ['{ facility: community, amount: 300 }', ['3:5 MISSING → visit']],
    ['{ kind: outpatient }', ['3:5 MISSING → visit', '3:5 MISSING → visit']],
    ['{ kind: outpatient, facility: community }', ['3:5 MISSING → visit']],
    ['{ kind: specialist }', ['3:5 MISSING → visit']],
    ['{ kind: drug-item, amount: 16w }', ['3:5 MISSING → visit']],
    ['{ kind: drug-item, facility: specialist }', ['3:5 MISSING → visit']],
    [
      '{ kind: outpatint, facility: comunity, amount: x }',
      ['3:13 UNKNOWN_CHOICE → outpatient', '3:34 UNKNOWN_CHOICE → community', '3:52 NOT_AN_AMOUNT'],
    ],
    ['{ kind: outpatient, facility: community, amount: 300, tmies: 2 }', ['3:59 UNKNOWN_KEY → times']],
    ['{ kind: outpatient, facility: community, amount: 300, weeks: 2 }', ['3:59 UNKNOWN_KEY']],
    ['{ kind: specialist, amount: 1, access: bound }', ['3:36 UNKNOWN_KEY']],
    ['{ kind: specialist, amount: 1, facility: tertiary }', ['3:36 UNKNOWN_KEY']],
    ['{ kind: specialist, amount: 1, weeks: 2 }', ['3:36 UNKNOWN_KEY']],
    ['{ kind: [outpatient], facility: community, amount: 300 }', ['3:13 WRONG_SHAPE']],
    ['{ kind: outpatient, facility: community, amount: }', ['3:46 WRONG_SHAPE']],
    ['{ kind: outpatient, facility: community, amount: 300, month: 0 }', ['3:66 OUT_OF_RANGE → 1']],
    ['{ kind: outpatient, facility: community, amount: 300, month: 1 }', []],
    ['{ kind: outpatient, facility: community, amount: 300, month: 2 }', []],
    ['{ kind: outpatient, facility: community, amount: 300, month: 11 }', []],
    ['{ kind: outpatient, facility: community, amount: 300, month: 12 }', []],
    ['{ kind: outpatient, facility: community, amount: 300, month: 13 }', ['3:66 OUT_OF_RANGE → 12']],
    ['{ kind: outpatient, facility: community, amount: 300, times: 0 }', ['3:66 OUT_OF_RANGE → 1']],
    ['{ kind: outpatient, facility: community, amount: 300, times: 367 }', ['3:66 OUT_OF_RANGE → 366']],
    ['{ kind: drug-item, facility: specialist, weeks: 0 }', ['3:53 OUT_OF_RANGE → 1']],
    ['{ kind: drug-item, facility: specialist, weeks: 52 }', []],
    ['{ kind: drug-item, facility: specialist, weeks: 53 }', ['3:53 OUT_OF_RANGE → 52']],
    ['{ kind: drug-item, facility: specialist, weeks: 16, amount: 16w }', ['3:65 NOT_A_NUMBER']],
    ['[outpatient]', ['3:5 WRONG_SHAPE']],
    ['~', ['3:5 WRONG_SHAPE']],
  ])('%s', async (text, problems) => {
    expect(await wrong(text)).toEqual(problems);
  });

  it('may lie in a month, all its times in that one', async () => {
    const map = '{ kind: outpatient, facility: community, amount: 300, times: 3, month: 2 }';
    expect((await one(map)).map(({ month }) => month)).toEqual([2, 2, 2]);
  });
});

describe('the months of xN', () => {
  it.each([
    [1, [12]],
    [2, [6, 12]],
    [3, [4, 8, 12]],
    // 12 ÷ 5 = 2.4, 4.8, 7.2, 9.6, 12
    [5, [3, 5, 8, 10, 12]],
    [12, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    // 12 ÷ 13 = 0.92…, so the first two lie in January and February
    [13, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 12]],
  ])('x%i are spread over the year', async (times, months) => {
    expect((await one(`outpatient:community:300x${times}`)).map(({ month }) => month)).toEqual(months);
  });

  it('ascend, end in December, and lie at most one apart in number', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 366 }), async (times) => {
        const months = (await one(`specialist::1x${times}`)).map(({ month }) => month);
        expect(months).toHaveLength(times);
        expect(months).toEqual([...months].sort((first, second) => first - second));
        expect(months.at(-1)).toBe(12);
        const counts = Array.from({ length: 12 }, (_, place) => months.filter((month) => month === place + 1).length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the visits of a year', () => {
  const list = 'visits:\n  - outpatient:community:300x2\n  - inpatient:tertiary:30000\n  - specialist::1';

  it('stand as given, each xN in its place', async () => {
    expect((await visits(list)).map(({ care, month }) => [care, month])).toEqual([
      ['outpatient', 6],
      ['outpatient', 12],
      ['inpatient', 12],
      ['specialist', 12],
    ]);
  });

  it('may be one text with commas', async () => {
    const text = 'visits: outpatient:community:300x2, inpatient:tertiary:30000; specialist::1';
    expect(await visits(text)).toEqual(await visits(list));
    expect(await visits('', 'outpatient:community:300x2,inpatient:tertiary:30000,specialist::1')).toEqual(
      await visits(list),
    );
  });

  it('of a flag win over the list', async () => {
    const outcome = await read(list, 'specialist::1x4');
    expect(outcome.ok && outcome.value.visits.map(({ care }) => care)).toEqual(Array(4).fill('specialist'));
    expect(outcome.ok && outcome.value.chosenBy['visits']).toBe('flag');
  });

  it('may be none', async () => {
    expect(await visits('visits: []')).toEqual([]);
    expect(await visits('visits: ""')).toEqual([]);
    expect(await visits(list, '')).toEqual([]);
    expect(await visits('')).toEqual([]);
  });

  it('are a list', async () => {
    expect(await wrongWith('visits: { a: 1 }')).toEqual(['2:9 WRONG_SHAPE']);
    expect(await wrongWith('visits:')).toEqual(['2:1 WRONG_SHAPE']);
  });

  it('have each its own line, or the flag, for the place of what is wrong', async () => {
    expect(await wrongWith('visits:\n  - a:b:1\n  - specialist::1\n  - specialist::0')).toEqual([
      '3:5 UNKNOWN_CHOICE',
      '5:5 OUT_OF_RANGE → 1',
    ]);
    expect(await wrongWith(list, 'specialist::0,outpatient:community:1,200')).toEqual([
      '--visit OUT_OF_RANGE → 1',
      '--visit NOT_AN_AMOUNT → 1200',
    ]);
  });

  it.each([
    [168, 1_998, []],
    [169, 1_999, []],
    [170, 2_000, []],
    [171, 2_001, ['8:5 OUT_OF_RANGE → 2000']],
  ])('with x%i at the end are %i: at most 2000', async (last, count, problems) => {
    // 5 × 366 = 1830
    const text = `visits:\n${'  - specialist::1x366\n'.repeat(5)}  - specialist::1x${last}`;
    expect(await wrongWith(text)).toEqual(problems);
    if (problems.length === 0) expect(await visits(text)).toHaveLength(count);
  });

  it('are too many where they pass that, told once', async () => {
    const outcome = await read(`visits:\n${'  - specialist::1x366\n'.repeat(8)}`);
    expect(outcome.ok ? [] : outcome.problems).toMatchObject([
      { code: 'SCENARIO_OUT_OF_RANGE', place: { spot: { line: 8 } }, values: { value: '2196', why: 'uses' } },
    ]);
    expect(await wrongWith('', Array(8).fill('specialist::1x366').join(','))).toEqual(['--visit OUT_OF_RANGE → 2000']);
  });
});

describe('profiles by age', () => {
  const profiles = async (text: string) => {
    const outcome = await read(`profiles:\n${text}`);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    return outcome.value.profiles;
  };
  const wrongProfiles = (text: string) => wrongWith(`profiles:\n${text}`);

  it('have each an age and a year of care', async () => {
    const text = '  - { from: 45, visits: [] }\n  - { from: 65y1m, visits: ["specialist::1x2", "specialist::1"] }\n';
    const use = { system: 'hong-kong', care: 'specialist', count: 1 };
    expect(await profiles(text)).toEqual([
      { from: 540, visits: [] },
      {
        from: 781,
        visits: [
          { ...use, month: 6 },
          { ...use, month: 12 },
          { ...use, month: 12 },
        ],
      },
    ]);
  });

  it('may write their visits as one text, and be none', async () => {
    expect(await profiles('  - { from: 65, visits: "specialist::1,imaging::1" }')).toMatchObject([
      { visits: [{ care: 'specialist' }, { care: 'imaging' }] },
    ]);
    const outcome = await read('profiles: []');
    expect(outcome.ok && outcome.value.profiles).toEqual([]);
  });

  it.each([
    ['64y11m', ['4:13 CONFLICT']],
    ['65y0m', ['4:13 CONFLICT']],
    ['65y1m', []],
  ])('stand youngest first: after 65 comes %s or not', async (age, problems) => {
    expect(await wrongProfiles(`  - { from: 65, visits: [] }\n  - { from: ${age}, visits: [] }`)).toEqual(problems);
  });

  it.each([
    ['{ from: 109y11m, visits: [] }', []],
    ['{ from: 110, visits: [] }', []],
    ['{ from: 110y1m, visits: [] }', ['3:13 OUT_OF_RANGE → 110y0m']],
    ['{ from: 0, visits: [] }', []],
    ['{ from: old, visits: [] }', ['3:13 NOT_AN_AGE']],
    ['{ from: [65], visits: [] }', ['3:13 WRONG_SHAPE']],
    ['{ visits: [] }', ['3:5 MISSING → profile']],
    ['{ from: 65 }', ['3:5 MISSING → profile']],
    ['{ from: 65, visits: [], to: 70 }', ['3:29 UNKNOWN_KEY']],
    ['{ from: 65, visit: [] }', ['3:5 MISSING → profile', '3:17 UNKNOWN_KEY → visits']],
    [
      '{ from: 65, visits: [specialist::0, { kind: imaging, amount: 0 }] }',
      ['3:26 OUT_OF_RANGE → 1', '3:66 OUT_OF_RANGE → 1'],
    ],
    ['{ from: 65, visits: }', ['3:17 WRONG_SHAPE']],
    ['65', ['3:5 WRONG_SHAPE']],
  ])('%s', async (text, problems) => {
    expect(await wrongProfiles(`  - ${text}`)).toEqual(problems);
  });

  it('are a list', async () => {
    expect(await wrongWith('profiles: 65')).toEqual(['2:11 WRONG_SHAPE']);
    expect(await wrongWith('profiles: { from: 65 }')).toEqual(['2:11 WRONG_SHAPE']);
  });
});
