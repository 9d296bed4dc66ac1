import type { CardAprs } from '../../hong-kong-loan-law.ts';
import type { Rule } from '../../rule.ts';

/** 實際年利率 as Dah Sing prints it; past due for those who are late. Undated; from the day on which it was read. */
export const dahSingCardAprs: Rule<CardAprs> = {
  id: 'hong-kong/loan/dah-sing-card-aprs',
  zh: '大新信用卡實際年利率',
  en: 'APR of Dah Sing cards',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-11-23',
      value: { purchases: '0.3322', cash: '0.3643', pastDuePurchases: '0.4077', pastDueCash: '0.449' },
      source: { instrument: 'Terms and conditions of credit cards', publisher: 'Dah Sing Bank' },
      evidence: 'verified',
    },
  ],
};
