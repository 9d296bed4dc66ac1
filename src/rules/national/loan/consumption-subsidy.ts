import { consumptionSubsidy2025, consumptionSubsidy2026 } from '../../loan-sources.ts';
import type { ConsumptionSubsidy } from '../../mainland-loan-law.ts';
import type { Rule } from '../../rule.ts';

/**
 * 财政贴息: one point a year, at most half of the contract's rate, and yuan in all for one borrower at one lender over the
 * whole time. Whether residents of Hong Kong have it was not found.
 */
export const consumptionSubsidy: Rule<ConsumptionSubsidy> = {
  id: 'national/loan/consumption-subsidy',
  zh: '个人消费贷款财政贴息',
  en: 'subsidy on consumer loans',
  unit: 'mixed',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-09-01',
      until: '2025-12-31',
      value: { yearly: '0.01', shareOfRate: '0.5', mostForBorrowerAndLender: 3000 },
      source: consumptionSubsidy2025,
      evidence: 'verified',
    },
    {
      from: '2026-01-01',
      until: '2026-12-31',
      value: { yearly: '0.01', shareOfRate: '0.5', mostForBorrowerAndLender: 3000 },
      source: consumptionSubsidy2026,
      evidence: 'verified',
    },
  ],
};
