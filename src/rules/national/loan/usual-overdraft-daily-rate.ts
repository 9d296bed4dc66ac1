import { bankUsage } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** Most issuers still take 0.05 % a day. Remembered usage. */
export const usualOverdraftDailyRate: Rule<string> = {
  id: 'national/loan/usual-overdraft-daily-rate',
  zh: '通行的信用卡透支日利率',
  en: 'usual card overdraft rate a day',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2021-01-01', value: '0.0005', source: bankUsage, evidence: 'recalled' }],
};
