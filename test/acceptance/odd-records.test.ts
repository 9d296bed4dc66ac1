import { describe, expect, it } from 'vitest';
import { run as runProgram } from '../helpers/run.ts';

/** A run with a record as CSV, of somebody born in June 1973; also with its lines joined. */
async function run(csv: string, flags = '') {
  const line = `pension --record li.csv --birth 1973-06 --as-of 2026-11-23 ${flags}`;
  const ran = await runProgram(line, { files: { 'li.csv': csv } });
  return { ...ran, whole: `${ran.out}${ran.err}`.replace(/[\s|]+/g, ' ') };
}

describe('a record that does not add up', () => {
  it('says each month paid twice once, however often it is paid', async () => {
    const { whole } = await run(`from,to,base\n${'2016-05,2024-01,5000\n'.repeat(30)}`);
    expect(whole).toContain('93 months are paid twice in your record: 2016-05 to 2024-01.');
  });

  it('names a few gaps and counts the others', async () => {
    const years = Array.from({ length: 20 }, (_, place) => 2005 + place);
    const { whole } = await run(`from,to,base\n${years.map((year) => `${year}-01,${year}-03,5000\n`).join('')}`);
    expect(whole).toContain('2010-04 to 2010-12 and 14 more (--table record).');
  });
});
