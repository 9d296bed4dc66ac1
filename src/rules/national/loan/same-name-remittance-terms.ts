import type { Rule } from '../../rule.ts';

/**
 * For daily life, not for financial products; for a home there are arrangements of their own; what belongs to a
 * genuine payment does not count in the limit of a day once the bank has seen its papers. Receiving banks may ask when
 * much comes in on many days.
 */
export const sameNameRemittanceTerms: Rule<string> = {
  id: 'national/loan/same-name-remittance-terms',
  zh: '同名账户汇款用途',
  en: 'what may be remitted to the mainland',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-11-23',
      value:
        'to-ones-own-account, daily-life, not-for-financial-products, homes-by-arrangements-of-their-own, genuine-payments-outside-the-limit',
      source: {
        instrument: 'Personal cross-boundary remittance between Hong Kong and mainland China',
        publisher: 'Hong Kong Monetary Authority',
        url: 'https://www.hkma.gov.hk/eng/smart-consumers/personal-cross-boundary-remittance-between-hong-kong-and-mainland-china/',
      },
      evidence: 'verified',
    },
  ],
};
