import type { Rule } from '../../rule.ts';

/**
 * 计发月数表细化到月: between two whole ages the table is interpolated by the month, to so many decimals. The national
 * circular was not found; a city states the rule, and decision letters from Guangdong and elsewhere follow it.
 */
export const payoutMonthsAtPartYears: Rule<number> = {
  id: 'national/pension/payout-months-at-part-years',
  zh: '非整岁计发月数的小数位数',
  en: 'decimals of payout months between whole ages',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-23',
  bounds: { least: 0, most: 1 },
  values: [
    {
      from: '2025-01-01',
      value: 1,
      source: {
        instrument: '非整岁退休计发月数的答复',
        publisher: '济南市12345政务服务便民热线',
        url: 'https://www.jinan.gov.cn/col23076/art/2025/art_23076_5018027.html',
      },
      evidence: 'verified',
    },
  ],
};
