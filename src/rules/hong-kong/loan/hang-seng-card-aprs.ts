import type { CardAprs } from '../../hong-kong-loan-law.ts';
import type { Rule } from '../../rule.ts';

/** 實際年利率 as Hang Seng prints it; past due for those who are late. Undated; from the day on which it was read. */
export const hangSengCardAprs: Rule<CardAprs> = {
  id: 'hong-kong/loan/hang-seng-card-aprs',
  zh: '恒生信用卡實際年利率',
  en: 'APR of Hang Seng cards',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-11-23',
      value: { purchases: '0.3497', cash: '0.3837', pastDuePurchases: '0.4053', pastDueCash: '0.4462' },
      source: { instrument: 'Important notes on credit cards', publisher: 'Hang Seng Bank' },
      evidence: 'verified',
    },
  ],
};
