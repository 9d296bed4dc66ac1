import type { Rule } from '../../rule.ts';

/** 印花税: persons pay none on homes. Interest on a loan for a mainland home is not deducted in Hong Kong. Remembered. */
export const otherHomeTaxes: Rule<string> = {
  id: 'national/loan/other-home-taxes',
  zh: '购房其他税费',
  en: 'other taxes on a mainland home',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-12-01',
      value: 'no-stamp-duty-for-persons, interest-not-deducted-in-hong-kong',
      source: { instrument: '住房交易的税收规定', publisher: '财政部、国家税务总局' },
      evidence: 'recalled',
    },
  ],
};
