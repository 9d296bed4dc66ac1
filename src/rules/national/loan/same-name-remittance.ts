import type { Rule } from '../../rule.ts';

/** 香港居民 to their own account on the mainland: yuan a day. Remembered. */
export const sameNameRemittance: Rule<number> = {
  id: 'national/loan/same-name-remittance',
  zh: '同名账户人民币汇款限额',
  en: 'same-name remittance to the mainland a day',
  unit: 'CNY',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-02-26',
      value: 80_000,
      source: { instrument: '香港银行个人人民币业务的汇款限额', publisher: '中国人民银行' },
      evidence: 'recalled',
    },
  ],
};
