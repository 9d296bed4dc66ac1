import type { InstalmentLoan } from '../../hong-kong-loan-law.ts';
import type { Rule } from '../../rule.ts';

/**
 * 分期貸款: the APR for the best and a low grade of credit, about the first. Undated; from the day on which it was read.
 */
export const ocbcInstalmentLoan: Rule<InstalmentLoan> = {
  id: 'hong-kong/loan/ocbc-instalment-loan',
  zh: '華僑銀行分期貸款示例',
  en: 'example of an instalment loan of OCBC Hong Kong',
  unit: 'mixed',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-11-23',
      value: { principal: 100_000, months: 24, yearlyFee: '0.01', gradeA: '0.0332', gradeH: '0.167' },
      source: {
        instrument: 'Personal loan with a free credit report: example rates',
        publisher: 'OCBC Bank (Hong Kong)',
      },
      evidence: 'verified',
    },
  ],
};
