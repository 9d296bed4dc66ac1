import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plans } from '../../src/plans.ts';
import { compare } from '../../src/report/language/en/compare.ts';
import { displayWidth } from '../../src/report/screen/wrap.ts';
import { compareCaveatCases } from '../helpers/compare-caveat-cases.ts';
import { run } from '../helpers/run.ts';

interface Note {
  readonly code: string;
  readonly message: string;
}

/** "Who dies at 85" for a person is no English; a question may begin so. */
const bareWho = /\b(for|to|as|of|than) who\b|(^|[.:] )Who [^?]*$/;

describe('every caveat of a comparison', () => {
  it.each(Object.entries(compareCaveatCases))('%s can happen, and is a whole sentence', async (code, flags) => {
    const { code: exit, out, err } = await run(`compare-mpf ${flags} --json`);
    expect([exit, err]).toEqual([0, '']);
    const { caveats } = JSON.parse(out) as { caveats: readonly Note[] };
    expect(caveats.map((one) => one.code)).toContain(code);
    const { message } = caveats.find((one) => one.code === code) as Note;
    expect(message).not.toMatch(/undefined|null|NaN|\[object|[A-Z]{3}_[A-Z]| {2}/);
    expect(message).toMatch(/^[A-Z“\d].*(\.|--table \w+)$/);
    expect(message).not.toMatch(bareWho);
  });

  it('has a case here, if it is no caveat of the mainland pension', () => {
    const ofPension = Object.keys((compare.caveats as object) ?? {}).filter((code) => !(code in compareCaveatCases));
    const own =
      /^(MPF|WITHDRAWAL|FUNDS|LONG_SERVICE|GOVERNMENT|TAXES|DIFFERENCES|CHANCES|MEANS_TEST|ANNUITY|ALLOWANCE)/;
    expect(ofPension.filter((code) => own.test(code))).toEqual([]);
  });
});

describe('every word of a comparison', () => {
  const tables = Object.entries(compare.tables);

  it('is there for every table that can be asked for, but that of the facts', () => {
    const asked = [...plans['compare-mpf'].tables, ...Object.keys(plans['compare-mpf'].more)];
    expect(tables.map(([id]) => id).sort()).toEqual(asked.filter((id) => id !== 'facts').sort());
  });

  it.each(tables)('of the table %s is not empty, and heads of columns are short and apart', (_, words) => {
    const heads = Object.values(words.columns);
    expect(new Set(heads).size).toBe(heads.length);
    expect(heads.filter((head) => head.trim() === '' || displayWidth(head) > 40)).toEqual([]);
    const cells = Object.values(words.cells);
    expect(cells.filter((cell) => cell.trim() === '' || cell !== cell.trim() || bareWho.test(cell))).toEqual([]);
  });

  it('of a fact has a label, the official term and a definition, each its own', () => {
    const facts = Object.values(compare.facts);
    expect(new Set(facts.map(({ label }) => label)).size).toBe(facts.length);
    for (const { label, zh, definition } of facts) {
      expect(label).not.toMatch(/\.$/);
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(definition).toMatch(/^[A-Z].*\.$/);
      expect(definition).not.toMatch(bareWho);
    }
  });
});

const folder = 'scenarios/compare-mpf';
const people = readdirSync(folder);
const everyTable = [...plans['compare-mpf'].tables, ...Object.keys(plans['compare-mpf'].more)];

describe.each(people)('the screens of %s', (name) => {
  const file = `${folder}/${name}`;
  const files = { [file]: readFileSync(file, 'utf8') };

  it.each([...everyTable.map((id) => `--table ${id}`), '--explain', '--as-of 2026-11-23'])(
    'with %s have no code, no gap and at most 80 columns',
    async (flags) => {
      const paths = name === 'young-30.yaml' ? ' --simulate 3' : '';
      const { code, out, err } = await run(`compare-mpf ${file} ${flags}${paths} --workers 1`, { files });
      expect([code, err]).toEqual([0, '']);
      expect(out).not.toMatch(/undefined|\bnull\b|NaN|\[object|\b[A-Z]+(_[A-Z0-9]+)+\b/);
      expect(out.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
    },
  );
});
