import { guangdongMedicalTransfer } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 个人账户 on a change of city: usable across the cities of the province, neither moved nor cashed; on leaving it moved,
 * or paid out where that fails.
 */
export const personalAccountMoving: Rule<string> = {
  id: 'guangdong/medical/personal-account-moving',
  zh: '广东省职工医保个人账户跨市使用和转移',
  en: 'personal account across cities in Guangdong',
  unit: 'text',
  review: 'by 2025-06-30',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2022-07-01',
      publishedOn: '2022-06-20',
      value: 'usable-across-cities, neither-moved-nor-cashed-inside, moved-on-leaving, else-paid-to-a-bank-account',
      source: guangdongMedicalTransfer,
      evidence: 'verified',
    },
  ],
};
