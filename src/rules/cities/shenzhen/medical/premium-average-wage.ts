import { shenzhenMedicalNotice2026 } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/**
 * 全口径城镇单位就业人员月平均工资 of two years before, on which the band of the premium and the price of a missing year rest.
 * Not the wage of the limits of care, which counts those on post only.
 */
export const premiumAverageWage: Rule<number> = {
  id: 'shenzhen/medical/premium-average-wage',
  zh: '深圳市全口径城镇单位就业人员月平均工资（医保缴费年度）',
  en: 'average wage behind the medical band of Shenzhen',
  unit: 'CNY/month',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    // A third of the ceiling; the floor is 60 % of it.
    {
      from: '2026-01-01',
      until: '2026-12-31',
      publishedOn: '2025-12-29',
      value: 11211,
      source: shenzhenMedicalNotice2026,
      evidence: 'derived',
    },
  ],
};
