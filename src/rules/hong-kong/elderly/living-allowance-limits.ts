import type { LivingAllowanceLimits } from '../../hong-kong-elderly-law.ts';
import { socialSecurityAllowances } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 入息及資產限額 of a single person and a couple, income a month. Of 2024 none was found; newspapers of March 2026 still
 * print those of 2025.
 */
export const livingAllowanceLimits: Rule<LivingAllowanceLimits> = {
  id: 'hong-kong/elderly/living-allowance-limits',
  zh: '長者生活津貼入息及資產限額',
  en: 'income and asset limits of the Old Age Living Allowance',
  unit: 'HKD',
  review: 'by 2027-02-01',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2022-02-01',
      until: '2023-01-31',
      value: { incomeSingle: 10_430, incomeCouple: 15_810, assetsSingle: 374_000, assetsCouple: 568_000 },
      source: socialSecurityAllowances,
      evidence: 'corroborated',
    },
    {
      from: '2025-02-01',
      value: { incomeSingle: 10_770, incomeCouple: 16_440, assetsSingle: 406_000, assetsCouple: 616_000 },
      source: socialSecurityAllowances,
      evidence: 'corroborated',
    },
    {
      from: '2026-02-01',
      value: { incomeSingle: 10_900, incomeCouple: 16_680, assetsSingle: 415_000, assetsCouple: 630_000 },
      source: socialSecurityAllowances,
      evidence: 'corroborated',
    },
  ],
};
