import { incomeTaxLaw } from '../../payroll-sources.ts';
import type { Rule } from '../../rule.ts';

/** 基本养老金免税: the pension drawn pays no income tax (article 4). */
export const pensionTaxExemption: Rule<string> = {
  id: 'national/payroll/pension-tax-exemption',
  zh: '基本养老金免征个人所得税',
  en: 'the pension is exempt from income tax',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2019-01-01',
      publishedOn: '2018-08-31',
      value: 'exempt',
      source: incomeTaxLaw,
      evidence: 'secondary',
    },
  ],
};
