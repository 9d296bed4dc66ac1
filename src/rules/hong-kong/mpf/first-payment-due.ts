import { mpfFirstPayment } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/** The tenth day after the month that holds the sixtieth day of employment. */
export const firstPaymentDue: Rule<string> = {
  id: 'hong-kong/mpf/first-payment-due',
  zh: '首次供款日',
  en: 'when the first contribution is due',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2000-12-01',
      value: 'tenth-day-after-the-month-of-the-60th-day',
      source: mpfFirstPayment,
      evidence: 'corroborated',
    },
  ],
};
