import { describe, expect, it } from 'vitest';
import type { ReadinessScenario } from '../../src/engine/loan/readiness/readiness-scenario.ts';
import { table } from '../../src/report/formats/table.ts';
import { reportReadiness } from '../../src/report/report-readiness.ts';
import { displayWidth } from '../../src/report/screen/wrap.ts';
import { projectedReadiness } from '../helpers/readiness-scenario.ts';

const reported = (changes: Partial<ReadinessScenario> = {}) => reportReadiness(projectedReadiness(changes));
const screen = (changes: Partial<ReadinessScenario> = {}) =>
  table(reported(changes), { colour: false, tables: [], explain: false, currency: 'cny' });
const inHongKong = {
  currency: 'HKD',
  home: { place: 'hong-kong', use: 'own', market: 'new', price: 200_000 },
} as const;

describe('the headline of a checklist', () => {
  it('says of what no test is known', () => {
    expect(reported({ currency: 'HKD' }).headline).toBe(
      'No published or reported test is known for this loan. 15 things are not told, which papers are asked for is not known. Nobody publishes how a lender weighs them, so there is no score.',
    );
  });

  it('counts what cannot be told; advice is no test', () => {
    expect(reported().headline).toMatch(/^Of 1 test published or reported you keep 0; 1 cannot be told yet\. /);
    expect(reported({ mainlandProperty: true }).headline).toMatch(/^Of 1 test published or reported you keep 1\. /);
    // loan to value 60 % and the term are kept; the DSR is not told
    const { headline } = reported({ ...inHongKong, borrower: { currency: 'HKD', otherMortgage: false } });
    expect(headline).toMatch(
      /^Of 3 tests published or reported you keep 2; 1 cannot be told yet\. .* 3 papers are missing\./,
    );
  });
});

describe('the first screen of a checklist', () => {
  it('puts what fails and what is missing before the list, and what fails first in its group', async () => {
    const home = { place: 'zhuhai', use: 'own', market: 'new', propertyFee: 0 } as const;
    const text = await screen({ home, borrower: { currency: 'CNY', income: 19_999, debts: 0 } });
    const order = ['Fails ', 'Missing ', 'Not told ', 'Capacity', 'housing ratio', 'income a month', 'debt ratio'];
    const body = text.slice(text.indexOf('Capacity'));
    expect(order.map((word) => text.indexOf(word)).every((place) => place > 0)).toBe(true);
    expect(body.indexOf('housing ratio')).toBeLessThan(body.indexOf('income a month'));
    expect(body).toMatch(/housing ratio 房产支出比 +50\.0025% +at most 50% +NOT KEPT/);
  });

  it('says over the list when more is used than all limits', async () => {
    expect(await screen({ credit: { limits: 1_000_000, balances: 1_234_567 } })).toContain(
      '→ Your balances, 12,345.67, are over all your limits, 10,000.00, by 2,345.67.',
    );
  });

  it('has a heading for each group that has something to show, and no other', async () => {
    const text = await screen({ evidence: { rentMonths: 1 } });
    expect(text).toMatch(/\nOther records 替代数据\n {2}rent 租金 +1 month +– +at hand\n/);
    expect(text).not.toContain('\nWillingness');
  });

  it.each([
    ['nothing told', {}],
    ['a private lender', { lender: 'private', home: { place: 'guangzhou', use: 'own', market: 'new' } }],
    ['before anything was known', { asOf: '2000-01-01' }],
  ] as const)('fits 80 columns: %s', async (_name, changes) => {
    const text = await screen(changes);
    expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    expect(text).toContain('default across the border');
  });
});
