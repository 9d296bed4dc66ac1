import { describe, expect, it } from 'vitest';
import { type RulesQuestion, reportRules, rulesIn } from '../../src/report/report-rules.ts';
import { displayWidth } from '../../src/report/screen/wrap.ts';
import type { Known } from '../../src/rules/known.ts';
import { dated, toyLifeTable, toyRule, toySeries } from '../helpers/toy-known.ts';

const day = '2026-11-23';
const show = (known: Known, onlyThatDay = false): RulesQuestion => ({ kind: 'show', known, day, onlyThatDay });
const list: RulesQuestion = { kind: 'list', prefix: '' };
const due: RulesQuestion = { kind: 'due', asOf: day };

describe('text of a rule that would command the terminal or a spreadsheet', () => {
  const evil = '\u001b[31m=1+1\u009b2J\u202e';
  const hostile = toyRule(
    [
      dated('2020-01-01', {
        value: { [evil]: [evil] },
        source: { instrument: evil, number: evil, publisher: evil, url: `https://example.org/${evil}` },
      }),
    ],
    { id: `=toy/${evil}`, zh: evil, en: evil },
  );
  const others = [toySeries({ id: `=${evil}`, zh: evil, en: evil, values: [evil, '=1', '-1'] }), toyLifeTable()];

  it.each(['table', 'json', 'csv'] as const)('reaches %s plain', async (format) => {
    for (const question of [list, due, show(hostile), ...others.map((known) => show(known))]) {
      const text = await rulesIn(format, reportRules(question, [hostile, ...others]), false);
      expect(text.replaceAll(/[\r\n]/g, '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    }
  });

  it('is no formula in CSV', async () => {
    const csv = await rulesIn('csv', reportRules(list, [hostile, ...others]), false);
    expect(csv).toContain(",'=toy/");
    const values = await rulesIn('csv', reportRules(show(others[0] as Known), others), false);
    expect(values).toContain(",'=1,");
    expect(values).toContain(",'-1,");
  });
});

describe('a page for a person', () => {
  it('is painted on a screen', async () => {
    const page = reportRules(list, [toySeries()]);
    expect(await rulesIn('table', page, true)).toContain('\u001b[1m');
    expect(await rulesIn('table', page, false)).not.toContain('\u001b');
  });

  it('keeps to 80 columns where a name, a value or an address is long', async () => {
    const long = '很长的名称'.repeat(30);
    const rule = toyRule(
      [
        dated('2020-01-01', {
          value: long,
          source: { instrument: long, publisher: long, url: `https://${'x'.repeat(200)}` },
        }),
      ],
      {
        zh: long,
        en: 'long '.repeat(40),
      },
    );
    for (const question of [list, due, show(rule)]) {
      const text = await rulesIn('table', reportRules(question, [rule]), false);
      expect(text.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
    }
  });

  it('says when nothing is due, and what comes next', async () => {
    const calm = await rulesIn(
      'table',
      reportRules({ kind: 'due', asOf: '2026-06-30' }, [toyRule([dated('2025-07-01')])]),
      false,
    );
    expect(calm).toContain('Nothing to look up');
    expect(calm).toContain('next: toy/rule on 2026-07-01');
    const never = reportRules({ kind: 'due', asOf: '2026-06-30' }, []);
    expect(await rulesIn('table', never, false)).toMatch(/^Nothing to look up +as of 2026-06-30\n$/);
  });

  it('of a review in its first month says so', async () => {
    const text = await rulesIn(
      'table',
      reportRules({ kind: 'due', asOf: '2026-07-31' }, [toyRule([dated('2025-07-01')])]),
      false,
    );
    expect(text).toContain('due this month');
  });

  it('of a rule without values has none', async () => {
    const empty = toyRule([]);
    expect(await rulesIn('table', reportRules(show(empty), [empty]), false)).toContain('Last confirmed');
    expect(await rulesIn('table', reportRules(list, [empty]), false)).toContain('toy/rule');
  });
});

describe('the values shown', () => {
  it('are those of both readings, and of a day one of each', () => {
    const other = {
      name: 'other',
      from: '2021-01-01',
      values: [dated('2020-01-01'), dated('2021-01-01', { value: 7 })],
    } as const;
    const rule = toyRule([dated('2020-06-01'), dated('2021-01-01')], { defaultReading: 'own', otherReading: other });
    const valuesOf = (question: RulesQuestion) => reportRules(question, [rule]).data['values'];
    expect(valuesOf(show(rule))).toMatchObject([
      { from: '2020-06-01' },
      { from: '2021-01-01', reading: 'own', standing: 'provisional', value: '100', raw: 100 },
      { from: '2021-01-01', reading: 'other', standing: 'provisional', value: '7' },
    ]);
    expect(valuesOf(show(rule, true))).toMatchObject([{ reading: 'own' }, { reading: 'other' }]);
    expect(valuesOf({ kind: 'show', known: rule, day: '2020-07-01', onlyThatDay: true })).toMatchObject([
      { from: '2020-06-01', standing: 'in-force' },
    ]);
  });

  it('of a series are the last twelve, or all of a shorter one', () => {
    const values = (known: Known) => reportRules(show(known), [known]).data['values'];
    expect(values(toySeries())).toHaveLength(3);
    const fourteen = toySeries({ values: Array.from({ length: 14 }, (_, place) => String(place)) });
    expect(values(fourteen)).toMatchObject([
      { month: '2020-04', value: '2' },
      ...Array(10).fill({}),
      { month: '2021-03', value: '13' },
    ]);
  });

  it('of a life table are exact, of the ages it has and the period of the day', () => {
    const shown = (on: '2004-12-31' | '2005-01-01' | '1999-12-31') =>
      reportRules({ kind: 'show', known: toyLifeTable(), day: on, onlyThatDay: false }, []).data;
    expect(shown('2004-12-31')).toMatchObject({
      period: { from: 2000 },
      chances: [{ age: 0, man: 0.002, woman: 0.001 }],
    });
    expect(shown('2005-01-01')).toMatchObject({ period: { from: 2005 }, chances: [{ age: 0, man: 0.0015 }] });
    expect(shown('1999-12-31')).toMatchObject({ chances: [], ages: { first: 0, last: 1 } });
    expect(shown('1999-12-31')).not.toHaveProperty('period');
  });
});
