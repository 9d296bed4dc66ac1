import { mortgageGuidelines2024February } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** The debt servicing ratio that the raised rate might reach. Remembered; the text was not read. */
export const stressedDebtServicingRatio: Rule<string> = {
  id: 'hong-kong/loan/stressed-debt-servicing-ratio',
  zh: '壓力測試下供款與入息比率上限',
  en: 'highest debt servicing ratio under stress',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2022-09-23',
      until: '2024-02-27',
      value: '0.6',
      source: mortgageGuidelines2024February,
      evidence: 'recalled',
    },
  ],
};
