import { describe, expect, it } from 'vitest';
import { progressBar, progressWiped } from '../../../src/report/screen/progress-bar.ts';

describe('a line of progress', () => {
  it.each([
    [0, 40, `\r[${' '.repeat(30)}]   0 %`],
    [1, 40, `\r[${' '.repeat(30)}]   2 %`],
    [20, 40, `\r[${'='.repeat(15)}${' '.repeat(15)}]  50 %`],
    [39, 40, `\r[${'='.repeat(29)} ]  97 %`],
    [40, 40, `\r[${'='.repeat(30)}] 100 %`],
  ])('%i of %i', (done, of, line) => {
    expect(progressBar(done, of)).toBe(line);
  });

  it('is wiped in its whole length, and the next line begins where it began', () => {
    expect(progressWiped).toBe(`\r${' '.repeat(progressBar(1, 1).length - 1)}\r`);
  });
});
