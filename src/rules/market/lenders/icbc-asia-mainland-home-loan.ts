import type { LenderAnswer } from '../../lender-law.ts';
import type { Rule } from '../../rule.ts';

/** 灣區置業通 as newspapers of 2020 and 2021 have it; later terms were not found. */
export const icbcAsiaMainlandHomeLoan: Rule<LenderAnswer> = {
  id: 'market/lenders/icbc-asia-mainland-home-loan',
  zh: '工銀亞洲灣區置業通',
  en: 'ICBC (Asia): loan on a home in the bay area',
  unit: 'mixed',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2021-01-01',
      value: {
        lender: 'ICBC (Asia)',
        product: 'mainland-home-loan',
        place: 'hong-kong',
        answer: 'accepts',
        conditions: [
          'nine-cities',
          'first-hand-or-completed',
          'prime-less-1-5-to-2-percent-in-2021',
          'up-to-60-percent',
          'up-to-hkd-10-million',
          'up-to-30-years',
        ],
      },
      source: { instrument: '灣區置業通', publisher: 'ICBC (Asia)' },
      evidence: 'verified',
    },
  ],
};
