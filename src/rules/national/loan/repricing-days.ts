import { bankUsage } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** 重定价日: 1 January or the day of the month on which the loan began (对月对日). Remembered usage. */
export const repricingDays: Rule<string> = {
  id: 'national/loan/repricing-days',
  zh: '房贷重定价日',
  en: 'repricing days of home loans',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2019-08-20', value: 'first-of-january, anniversary-of-the-loan', source: bankUsage, evidence: 'recalled' },
  ],
};
