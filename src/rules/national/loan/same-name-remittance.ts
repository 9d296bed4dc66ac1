import type { Rule } from '../../rule.ts';

/** 香港居民 to their own account on the mainland: yuan a day. Undated; a newspaper has it on 2025-06-20. */
export const sameNameRemittance: Rule<number> = {
  id: 'national/loan/same-name-remittance',
  zh: '同名账户人民币汇款限额',
  en: 'same-name remittance in RMB to the mainland a day',
  unit: 'CNY',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-06-20',
      value: 80_000,
      source: {
        instrument: 'Personal cross-boundary remittance between Hong Kong and mainland China',
        publisher: 'Hong Kong Monetary Authority',
        url: 'https://www.hkma.gov.hk/eng/smart-consumers/personal-cross-boundary-remittance-between-hong-kong-and-mainland-china/',
      },
      evidence: 'verified',
    },
  ],
};
