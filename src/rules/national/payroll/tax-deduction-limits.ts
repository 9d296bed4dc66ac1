import type { Rule } from '../../rule.ts';

/**
 * 税前扣除标准: own contributions are deducted within the rate and base that the law sets. From memory; the day is that
 * of the law in force, on which they rest.
 */
export const taxDeductionLimits: Rule<string> = {
  id: 'national/payroll/tax-deduction-limits',
  zh: '社会保险费税前扣除标准',
  en: 'limits of the contributions deducted before income tax',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2019-01-01',
      value: 'within-the-statutory-rate-and-base',
      source: {
        instrument: '关于基本养老保险费基本医疗保险费失业保险费住房公积金有关个人所得税政策的通知',
        number: '财税〔2006〕10号',
        publisher: '财政部、国家税务总局',
      },
      evidence: 'recalled',
    },
  ],
};
