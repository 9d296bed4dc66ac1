import type { RatiosByUse } from '../../hong-kong-loan-law.ts';
import { mortgageGuidelines2024October } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 供款與入息比率 (DSR): the instalments of all debts over income. Since 2024-10-16 one for every use; a public tool still has
 * it in August 2026.
 */
export const debtServicingRatios: Rule<RatiosByUse> = {
  id: 'hong-kong/loan/debt-servicing-ratios',
  zh: '供款與入息比率上限',
  en: 'highest debt servicing ratios',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-02-28',
      value: { ownerOccupied: '0.5', other: '0.4' },
      source: mortgageGuidelines2024October,
      evidence: 'corroborated',
    },
    {
      from: '2024-10-16',
      value: { ownerOccupied: '0.5', other: '0.5' },
      source: mortgageGuidelines2024October,
      evidence: 'corroborated',
    },
  ],
};
