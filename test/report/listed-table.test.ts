import { describe, expect, it } from 'vitest';
import type { ReportTable } from '../../src/report/report.ts';
import { listedTable } from '../../src/report/screen/listed-table.ts';
import { displayWidth } from '../../src/report/screen/wrap.ts';

const paint = { title: (text: string) => text, quiet: (text: string) => text };
const columns = [
  { id: 'step', label: 'step', unit: 'words' },
  { id: 'when', label: 'in', unit: 'month' },
  { id: 'note', label: 'note', unit: 'words' },
  { id: 'rule', label: 'rule', unit: 'text' },
] as const;

const tableOf = (...rows: ReportTable['rows']): ReportTable => ({
  id: 'steps',
  title: 'What to do next',
  columns,
  rows,
  keys: [],
  short: [],
  turningPoints: new Map(),
});

describe('a table of sentences', () => {
  it('is a list: number, subject and month, then labelled lines without those not known', () => {
    const rows = [
      ['Register 参保登记', '2027-01', 'At the agency.', 'shenzhen/office'],
      ['Leave', null, 'Ask.', null],
    ];
    expect(listedTable(tableOf(...rows), paint).split('\n')).toEqual([
      'What to do next',
      `  1  Register 参保登记${' '.repeat(48)}in 2027-01`,
      '     note  At the agency.',
      '     rule  shenzhen/office',
      '  2  Leave',
      '     note  Ask.',
    ]);
  });

  it('keeps within 80 columns, the subject left of the month, Chinese characters counted twice', () => {
    const long = 'word '.repeat(30).trim();
    const text = listedTable(tableOf([`${long} 参保登记`, '2027-01', `${long} 参保登记 ${long}`, 'rule']), paint);
    expect(Math.max(...text.split('\n').map(displayWidth))).toBe(80);
    expect(text.split('\n')[1]).toMatch(/^ {2}1 {2}word .* in 2027-01$/);
  });
});
