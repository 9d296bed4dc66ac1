import type { Rule } from '../../rule.ts';

/** 消费贷 not below 3 %: guidance to banks, not a published rule. */
export const consumerRateFloor: Rule<string> = {
  id: 'national/loan/consumer-rate-floor',
  zh: '消费贷利率下限',
  en: 'floor of unsecured consumer loans',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-04-01',
      value: '0.03',
      source: { instrument: '消费贷利率的窗口指导', publisher: '监管部门' },
      evidence: 'verified',
    },
  ],
};
