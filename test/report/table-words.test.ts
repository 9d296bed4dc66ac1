import { describe, expect, it } from 'vitest';
import { inWords } from '../../src/report/table-words.ts';

const columns = [
  { id: 'year', unit: 'year' },
  { id: 'what', unit: 'words' },
] as const;

describe('codes in the cells of a table', () => {
  it('become words, and nothing stays nothing', () => {
    const rows = [
      [2030, 'WAIT'],
      [2031, null],
    ];
    expect(inWords({ columns, rows }, { WAIT: 'Stop and wait.' })).toEqual([
      [2030, 'Stop and wait.'],
      [2031, null],
    ]);
  });

  it('stand one after the other where a cell has several', () => {
    expect(inWords({ columns, rows: [[2030, 'WAIT GO']] }, { WAIT: 'Wait.', GO: 'Go.' })).toEqual([
      [2030, 'Wait. Go.'],
    ]);
  });

  it('are refused without words, so that no code reaches a screen', () => {
    expect(() => inWords({ columns, rows: [[2030, 'WAIT']] }, {})).toThrow('no words for WAIT');
  });

  it('are not looked for in other columns', () => {
    expect(inWords({ columns: [{ id: 'year', unit: 'text' }], rows: [['WAIT']] }, {})).toEqual([['WAIT']]);
  });
});
