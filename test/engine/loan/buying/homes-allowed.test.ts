import { describe, expect, it } from 'vitest';
import { buyingTable } from '../../../../src/engine/loan/buying/buying-table.ts';
import type { IsoDate } from '../../../../src/quantities/calendar.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { type HomeChanges, homeScenario } from '../../../helpers/home-scenario.ts';
import { rowsOf } from '../../../helpers/medical-scenario.ts';

const rows = (question: string, changes: HomeChanges = {}) =>
  rowsOf(buyingTable(homeScenario(changes)).table).filter((row) => row['question'] === question);
const allowed = (changes: HomeChanges = {}) => rows('HOMES_ALLOWED', changes);
const brief = (changes: HomeChanges = {}) =>
  allowed(changes).map(({ area, homes, size, answer }) =>
    [area, size, homes, answer].filter((cell) => cell !== null).join(' '),
  );
const within = (changes: HomeChanges = {}) => {
  const [row] = rows('HOME_WITHIN', changes);
  return [row?.['answer'], row?.['note']];
};
const at = (drawdown: IsoDate) => ({ drawdown });
const asking = 'ASK_THE_BUREAU TELL_HOMES_ALLOWED';

describe('how many homes a resident of Hong Kong may have in Shenzhen', () => {
  it.each([
    ['2022-12-31', ['ASK'], `NO_TEXT ${asking}`],
    ['2023-01-01', ['AREA_CITY 1 HOMES_AT_MOST'], null],
    ['2025-09-05', ['AREA_CITY 1 HOMES_AT_MOST'], null],
    ['2025-09-06', ['AREA_CORE ASK'], `READINGS_ONE_OR_TWO PAYMENTS_ASKED ${asking}`],
    ['2025-09-07', ['AREA_CORE ASK'], `READINGS_ONE_OR_TWO PAYMENTS_ASKED ${asking}`],
  ] as const)('on %s: %j', (day, expected, note) => {
    expect(brief({ loan: at(day) })).toEqual(expected);
    expect(allowed({ loan: at(day) })[0]?.['note']).toBe(note);
  });

  it.each([
    ['luohu', 'AREA_OUTER ASK', `READINGS_ONE_OR_TWO ${asking}`],
    ["Bao'an", 'AREA_OUTER ASK', `READINGS_ONE_OR_TWO ${asking}`],
    ['Xin’an', 'AREA_CORE ASK', `READINGS_ONE_OR_TWO PAYMENTS_ASKED ${asking}`],
    ['yantian', 'AREA_OPEN HOMES_UNLIMITED', 'OPEN_TO_ALL'],
    ['Dapeng', 'AREA_OPEN HOMES_UNLIMITED', 'OPEN_TO_ALL'],
  ])('in %s is %s', (district, expected, note) => {
    expect(brief({ home: { district } })).toEqual([expected]);
    expect(allowed({ home: { district } })[0]?.['note']).toBe(note);
  });

  it('names the text that leaves it open', () => {
    expect(allowed()[0]).toMatchObject({
      ...{ districts: 'futian, nanshan, xinan', from: '2025-09-06', evidence: 'verified' },
      rule: 'shenzhen/loan/purchase-limits; shenzhen/loan/purchase-districts',
    });
  });

  it.each([[undefined], ['nashan']])('lists every area for the district %s', (district) => {
    const { district: _, ...home } = homeScenario().home as NonNullable<ReturnType<typeof homeScenario>['home']>;
    const scenario = { ...homeScenario(), home: { ...home, ...(district !== undefined && { district }) } };
    const { table, caveats } = buyingTable(scenario);
    const found = rowsOf(table).filter(({ question }) => question === 'HOMES_ALLOWED');
    expect(found.map(({ area, answer, districts }) => [area, answer, districts])).toEqual([
      ['AREA_CORE', 'ASK', 'futian, nanshan, xinan'],
      ['AREA_OUTER', 'ASK', 'luohu, baoan, longgang, longhua, pingshan, guangming'],
      ['AREA_OPEN', 'HOMES_UNLIMITED', 'yantian, dapeng'],
    ]);
    expect(found.map(({ note }) => String(note).split(' ')[0])).toEqual(found.map(() => 'GIVE_DISTRICT'));
    const known = 'futian, nanshan, xinan, luohu, baoan, longgang, longhua, pingshan, guangming, yantian, dapeng';
    const unknown = { code: 'DISTRICT_UNKNOWN', values: { district, known } };
    expect(caveats.slice(1)).toEqual(district === undefined ? [] : [unknown]);
  });

  it('is open by what was known on a day: the limits of 2024 alone', () => {
    const loan = { asOf: '2025-10-01', asKnownOn: '2025-09-04' } as const;
    expect(brief({ loan })).toEqual(['AREA_CORE ASK', 'AREA_OUTER ASK']);
    expect(allowed({ loan })[1]).toMatchObject({ districts: null, note: `GIVE_DISTRICT READINGS_OPEN ${asking}` });
  });
});

describe('how many homes a resident of Hong Kong may have in Guangzhou', () => {
  const home = { place: 'guangzhou', district: 'tianhe' } as const;

  it.each([
    ['2019-12-15', ['ASK']],
    ['2019-12-16', ['AREA_CITY 1 HOMES_AT_MOST']],
    ['2024-07-02', ['AREA_CITY 1 HOMES_AT_MOST']],
    ['2024-07-03', ['ASK']],
    ['2024-07-09', ['ASK']],
    ['2024-07-10', ['AREA_CORE ≤ 120 m² 1 HOMES_AT_MOST']],
    ['2024-09-29', ['AREA_CORE ≤ 120 m² 1 HOMES_AT_MOST']],
    ['2024-09-30', ['AREA_CITY ASK']],
  ] as const)('on %s: %j', (day, expected) => {
    expect(brief({ home, loan: at(day) })).toEqual(expected);
  });

  it('was not read of since the limits ended for all', () => {
    expect(allowed({ home })[0]?.['note']).toBe(`READING_ENDED_FOR_ALL ${asking}`);
    expect(within({ home, borrower: { homes: 0 } })).toEqual(['ASK', null]);
  });

  const then = at('2024-08-01');
  it.each([
    ['119', ['AREA_CORE ≤ 120 m² 1 HOMES_AT_MOST']],
    ['120', ['AREA_CORE ≤ 120 m² 1 HOMES_AT_MOST']],
    ['120.01', ['AREA_CORE > 120 m² HOMES_UNLIMITED']],
  ])('in August 2024 with %s square metres: %j', (size, expected) => {
    expect(brief({ home: { ...home, size: rate(size) }, loan: then })).toEqual(expected);
  });

  it('elsewhere in the city was any number, of any size', () => {
    expect(brief({ home: { ...home, district: 'panyu' }, loan: then })).toEqual(['AREA_OUTER HOMES_UNLIMITED']);
  });

  it('without size or district lists what it may be', () => {
    const { size: _, ...unsized } = { ...homeScenario().home, ...home, use: 'own', market: 'new' } as const;
    const scenario = { ...homeScenario({ loan: then }), home: unsized };
    const found = rowsOf(buyingTable(scenario).table);
    expect(found.slice(0, 3).map(({ question, size, note }) => [question, size, note])).toEqual([
      ['HOMES_ALLOWED', '≤ 120 m²', 'GIVE_SIZE'],
      ['HOMES_ALLOWED', '> 120 m²', 'GIVE_SIZE'],
      ['HOME_WITHIN', null, 'DEPENDS_ON_THE_HOME'],
    ]);
  });

  it('a limit of an area and size counts homes there only: who has one is asked', () => {
    expect(within({ home, loan: then, borrower: { homes: 0 } })).toEqual(['YES', null]);
    expect(within({ home, loan: then, borrower: { homes: 1 } })).toEqual(['ASK', 'COUNTS_THERE_ONLY']);
  });
});

describe('other cities', () => {
  it.each(['zhuhai', 'foshan', 'huizhou'] as const)('%s has no limit, known since 2026-11-23', (place) => {
    expect(brief({ home: { place }, loan: at('2026-11-22') })).toEqual(['ASK']);
    expect(brief({ home: { place } })).toEqual(['AREA_CITY HOMES_UNLIMITED']);
    expect(within({ home: { place } })).toEqual(['YES', null]);
  });

  it.each(['dongguan', 'zhongshan', 'jiangmen', 'zhaoqing'] as const)('of %s no text was found: ask', (place) => {
    expect(brief({ home: { place } })).toEqual(['ASK']);
    expect(allowed({ home: { place } })[0]).toMatchObject({ note: `NO_TEXT ${asking}`, rule: null });
  });

  it('no district is unknown where none is named', () => {
    expect(buyingTable(homeScenario({ home: { place: 'zhuhai' } })).caveats.map(({ code }) => code)).toEqual([
      'PURCHASE_DAY',
    ]);
  });
});

describe('limits of one’s own', () => {
  const limits = 'shenzhen/loan/hong-kong-buyer-limits';

  it('stand on any day', () => {
    const overrides = { [limits]: [{ area: 'city', buyer: 'hong-kong', homes: 3 }] };
    expect(brief({ loan: { overrides } })).toEqual(['AREA_CITY 3 HOMES_AT_MOST']);
  });

  it.each([
    [[]],
    [[{ area: 'city', buyer: 'hong-kong', homes: 1, sizeAbove: 120 }]],
    [[{ area: 'outer', buyer: 'hong-kong', homes: 1 }]],
  ])('that leave the home out are asked about: %j', (list) => {
    expect(brief({ loan: { overrides: { [limits]: list } } })).toEqual(['ASK']);
  });
});

describe('whether this home is within', () => {
  it.each([
    [0, 'YES'],
    [1, 'NO'],
    [2, 'NO'],
  ])('one in the whole city, with %i already: %s', (homes, answer) => {
    expect(within({ loan: at('2025-09-05'), borrower: { homes } })).toEqual([answer, null]);
  });

  it('asks for the homes the family has', () => {
    expect(within({ loan: at('2025-09-05') })).toEqual(['ASK', 'GIVE_HOMES']);
  });

  it('is what the city’s office told the person', () => {
    const told = (homesAllowed: number | 'unlimited', homes: number) => ({ borrower: { homesAllowed, homes } });
    expect(within(told(2, 1))).toEqual(['YES', 'AS_YOU_SAID']);
    expect(within(told(2, 2))).toEqual(['NO', 'AS_YOU_SAID']);
    expect(within(told(0, 0))).toEqual(['NO', 'AS_YOU_SAID']);
    expect(within(told('unlimited', 9))).toEqual(['YES', 'AS_YOU_SAID']);
    expect(brief(told(2, 1))).toEqual(['2 HOMES_AT_MOST']);
    expect(allowed(told('unlimited', 1))[0]).toMatchObject({
      answer: 'HOMES_UNLIMITED',
      note: 'AS_YOU_SAID',
      rule: null,
    });
  });

  it('is as said also where a text says otherwise, which is told', () => {
    const changes = { loan: at('2025-09-05'), borrower: { homesAllowed: 2, homes: 1 } };
    expect(allowed(changes)[0]?.['note']).toBe('AS_YOU_SAID TEXT_SAYS_OTHERWISE');
    expect(within(changes)).toEqual(['YES', 'AS_YOU_SAID']);
  });

  it('is open where the readings are', () => {
    expect(within({ borrower: { homes: 0 } })).toEqual(['ASK', null]);
  });
});
