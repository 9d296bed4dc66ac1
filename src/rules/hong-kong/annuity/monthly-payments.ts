import type { AnnuityPayment } from '../../hong-kong-annuity-law.ts';
import { annuityPage } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 每月年金 for a premium of one million HKD, whole HKD, by age at the start and sex; fixed for life, without a rise. Of
 * other ages no official figure was found.
 */
export const monthlyPayments: Rule<readonly AnnuityPayment[]> = {
  id: 'hong-kong/annuity/monthly-payments',
  zh: '香港年金計劃每月年金',
  en: 'monthly payment of the HKMC annuity',
  unit: 'mixed',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2018-07-01',
      value: [{ age: 65, man: 5_800, woman: 5_300 }],
      source: annuityPage,
      evidence: 'corroborated',
    },
    {
      from: '2020-02-01',
      value: [
        { age: 60, man: 5_100, woman: 4_700 },
        { age: 65, man: 5_800, woman: 5_300 },
      ],
      source: annuityPage,
      evidence: 'corroborated',
    },
    {
      from: '2026-09-23',
      value: [
        { age: 60, man: 5_100, woman: 4_700 },
        { age: 65, man: 5_800, woman: 5_300 },
        { age: 70, man: 6_560, woman: 5_840 },
      ],
      source: annuityPage,
      evidence: 'secondary',
    },
  ],
};
