import { bankUsage } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** 首期: interest by days from drawdown to the first due day, on 360; banks differ. Remembered usage. */
export const firstPeriod: Rule<string> = {
  id: 'national/loan/first-period',
  zh: '首期利息',
  en: 'interest of the first period',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2019-08-20',
      value: 'by-days-to-the-first-due-day, daily-rate-on-360, banks-differ',
      source: bankUsage,
      evidence: 'recalled',
    },
  ],
};
