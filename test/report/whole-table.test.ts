import { describe, expect, it } from 'vitest';
import type { ReportTable } from '../../src/report/report.ts';
import { plainPaint } from '../../src/report/screen/plain-paint.ts';
import { wholeTable } from '../../src/report/screen/whole-table.ts';
import { displayWidth } from '../../src/report/screen/wrap.ts';

const column = (id: string, unit: 'CNY' | 'text' | 'year' = 'CNY') => ({ id, label: id, unit });

function draw(more: Partial<ReportTable>): string {
  const table = { id: 'toy', title: 'Toy', columns: [], rows: [], keys: ['year'], short: [], turningPoints: new Map() };
  return wholeTable({ ...table, ...more }, plainPaint);
}

const wide = ['one', 'two', 'three', 'four', 'five', 'six'].map((id) => column(id));

describe('a whole table', () => {
  it('that fits the screen is one part', () => {
    const text = draw({
      columns: [column('year', 'year'), column('paid')],
      rows: [
        [2030, 95_500],
        [2031, null],
      ],
    });
    expect(text).toBe('Toy\n  year    paid\n  2030  955.00\n  2031       –');
  });

  it('that is wider is drawn in parts, each with the columns that name its rows', () => {
    const rows = [[2030, ...wide.map(() => 123_456_789_012)]];
    const text = draw({ columns: [column('year', 'year'), ...wide], rows });
    expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    expect(text.match(/2030/g)).toHaveLength(2);
    expect(text.split('\n').filter((line) => /year/.test(line))).toEqual([
      expect.stringMatching(/one.*two.*three.*four/),
      expect.stringMatching(/five.*six/),
    ]);
  });

  it('gives a column of long texts a part of its own, wrapped', () => {
    const rules = Array.from({ length: 6 }, (_, at) => `city/pension/rule-number-${at}`).join(' ');
    const text = draw({
      columns: [column('year', 'year'), column('rules', 'text')],
      rows: [
        [2030, rules],
        [2031, null],
      ],
    });
    expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    expect(text).toContain('  year · rules\n  2030  city/pension/rule-number-0 city/pension/rule-number-1');
    expect(text).not.toContain('2031  –');
  });

  it('says once what is the same in every row, and leaves out texts that say nothing', () => {
    const text = draw({
      columns: [column('year', 'year'), column('paid'), column('note', 'text'), column('missing', 'text')],
      rows: [
        [2030, 95_500, 'as assumed', null],
        [2031, null, 'as assumed', null],
      ],
    });
    expect(text).toBe('Toy\n  year    paid\n  2030  955.00\n  2031       –\n\n  note: as assumed');
  });

  it('parts its rows by a column, and leaves out what says nothing in a group', () => {
    const text = draw({
      columns: [column('year', 'year'), column('exit', 'text'), column('account'), column('pension')],
      rows: [
        [2030, 'leave', 100, null],
        [2030, 'wait', null, 200],
        [2031, 'leave', 300, null],
      ],
      groups: { by: 'exit', heading: { leave: 'Leave', wait: 'Wait' } },
    });
    expect(text).toBe(
      'Toy\nLeave\n  year  account\n  2030     1.00\n  2031     3.00\n\nWait\n  year  pension\n  2030     2.00',
    );
  });
});
