import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/report/screen/wrap.ts';
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

describe('a problem in a long row', () => {
  const before = 'scheme: pension, city: guangzhou, employment: employee';
  const rows = [
    '{ scheme: pension, from: 2020-01, to: 2019-12, city: guangzhou, employment: employee, base: 5000 }',
    `{ base: 5000, ${before}, from: 2020-01, to: 2019-12, contribution: 400 }`,
    '{ from: 2020-01, to: 2020-12, city: 廣東省深圳市南山區粵海街道廣東省深圳市南山區粵海街道深圳市南山區, base: 5000 }',
  ];

  it.each(rows)('is told in lines that fit the screen: %s', async (row) => {
    const text = `${'# line\n'.repeat(120)}birth: 1973-06\nrecord:\n  - ${row}\n`;
    const { err } = await runProgram('pension li.yaml', { files: { 'li.yaml': text } });
    expect(err).toContain('^');
    expect(Math.max(...err.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
  });
});
