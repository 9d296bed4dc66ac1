import { shenzhenOnPostWages } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/**
 * 上上年度在岗职工年平均工资: the wage of two calendar years before, on which the limits of care rest. Not the wage of the
 * premium band, which counts all persons employed in urban units.
 */
export const limitAverageWage: Rule<number> = {
  id: 'shenzhen/medical/limit-average-wage',
  zh: '深圳市在岗职工年平均工资（医保支付限额）',
  en: 'average wage behind the outpatient limits of Shenzhen',
  unit: 'CNY/year',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2023-10-01',
      until: '2023-12-31',
      value: 155563,
      source: shenzhenOnPostWages,
      evidence: 'recalled',
    },
    {
      from: '2024-01-01',
      until: '2024-12-31',
      value: 164754,
      source: shenzhenOnPostWages,
      evidence: 'recalled',
    },
    {
      from: '2025-01-01',
      until: '2025-12-31',
      value: 171854,
      source: shenzhenOnPostWages,
      evidence: 'recalled',
    },
    // Twelve of 14,755, a third of the housing fund's ceiling; the wage as published may differ by a few yuan.
    {
      from: '2026-01-01',
      until: '2026-12-31',
      value: 177060,
      source: shenzhenOnPostWages,
      evidence: 'secondary',
    },
    // Twelve of 16,157, printed, and a third of the housing fund's ceiling.
    {
      from: '2027-01-01',
      until: '2027-12-31',
      value: 193884,
      source: shenzhenOnPostWages,
      evidence: 'corroborated',
    },
  ],
};
