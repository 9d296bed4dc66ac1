import { describe, expect, it } from 'vitest';
import { drawTree, type Tree } from '../../../src/report/screen/tree.ts';
import { displayWidth, wrap } from '../../../src/report/screen/wrap.ts';

const plain = (line: string): string => line;
const text = (words: string, isLink?: true) => ({ text: words, paint: plain, ...(isLink && { isLink }) });
const leaf = (...words: string[]): Tree => ({ texts: words.map((one) => text(one)), branches: [] });

describe('a tree', () => {
  it('stands in front of its branches, the last of them at the corner', () => {
    const tree = { texts: [text('root'), text('more')], branches: [leaf('one', 'more'), leaf('two', 'more')] };
    expect(drawTree(tree)).toEqual(['root', 'more', '├─ one', '│  more', '└─ two', '   more']);
  });

  it('goes on beside the branches of a branch', () => {
    const one = { texts: [text('one')], branches: [leaf('inside')] };
    expect(drawTree({ texts: [text('root')], branches: [one, leaf('two')] })).toEqual([
      'root',
      '├─ one',
      '│  └─ inside',
      '└─ two',
    ]);
  });

  it('is painted line by line, the fork left alone', () => {
    const loud = { text: 'loud '.repeat(20).trim(), paint: (line: string) => `<${line}>` };
    expect(drawTree({ texts: [text('root')], branches: [{ texts: [loud], branches: [] }] })).toEqual([
      'root',
      `└─ <${'loud '.repeat(15).trim()}>`,
      `   <${'loud '.repeat(5).trim()}>`,
    ]);
  });

  it('lets its margin give way to a link that would not fit, and cuts only one no line can hold', () => {
    const under = (url: string): readonly string[] =>
      drawTree({
        texts: [text('root')],
        branches: [{ texts: [text('one'), text(url, true)], branches: [] }, leaf('two')],
      });
    expect(under('u'.repeat(77))[2]).toBe(`│  ${'u'.repeat(77)}`);
    expect(under('u'.repeat(78))[2]).toBe(`│ ${'u'.repeat(78)}`);
    expect(under('u'.repeat(80))[2]).toBe('u'.repeat(80));
    expect(under('u'.repeat(81)).slice(2, 4)).toEqual(['u'.repeat(80), 'u']);
  });
});

describe('a line', () => {
  it('is cut between Chinese characters, each two columns wide, where there is no space', () => {
    expect(wrap('基本养老金计发基数', 8)).toEqual(['基本养老', '金计发基', '数']);
    expect(wrap('基本养老金计发基数', 9)).toEqual(['基本养老', '金计发基', '数']);
    expect(wrap('基本', 1)).toEqual(['基', '本']);
  });

  it('is cut at spaces where there are any, and goes on after a word that was cut', () => {
    expect(wrap('one 基本养老金 two', 8)).toEqual(['one', '基本养老', '金 two']);
  });

  it('is never wider than asked, whatever the text', () => {
    const lines = wrap('关于公布2025年职工基本养老保险缴费基数上下限 · 粤人社发〔2025〕32号 and words', 20);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(20);
  });
});
