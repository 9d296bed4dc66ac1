import type { LenderAnswer } from '../../lender-law.ts';
import type { Rule } from '../../rule.ts';

/** An unnamed banker in January 2024. */
export const shenzhenHomeLoan: Rule<LenderAnswer> = {
  id: 'market/lenders/shenzhen-home-loan',
  zh: '深圳部分银行房贷',
  en: 'some banks in Shenzhen: home loans',
  unit: 'mixed',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-01-24',
      value: {
        lender: 'some banks in Shenzhen',
        product: 'home-loan',
        place: 'shenzhen',
        answer: 'accepts',
        conditions: ['half-of-the-price-or', 'owns-a-home-in-shenzhen-or', 'contact-person-in-shenzhen'],
      },
      source: { instrument: '港人大湾区置业须知', publisher: '852.house' },
      evidence: 'press',
    },
  ],
};
