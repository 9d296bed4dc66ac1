import { incomeTaxLaw } from '../../payroll-sources.ts';
import type { Rule } from '../../rule.ts';

/** 专项扣除: what of the contributions is taken off before income tax (article 6; limits in 财税〔2006〕10号). */
export const taxDeduction: Rule<string> = {
  id: 'national/payroll/tax-deduction',
  zh: '个人所得税专项扣除',
  en: 'contributions deducted before income tax',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2019-01-01',
      publishedOn: '2018-08-31',
      value: 'pension, medical, unemployment, housing-fund',
      source: incomeTaxLaw,
      evidence: 'corroborated',
    },
  ],
};
