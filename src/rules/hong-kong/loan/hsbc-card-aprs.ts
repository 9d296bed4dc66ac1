import type { CardAprs } from '../../hong-kong-loan-law.ts';
import type { Rule } from '../../rule.ts';

/** 實際年利率 as HSBC prints it in its key facts of 2017, and of December 2022 and November 2024 alike. */
export const hsbcCardAprs: Rule<CardAprs> = {
  id: 'hong-kong/loan/hsbc-card-aprs',
  zh: '滙豐信用卡實際年利率',
  en: 'APR of HSBC cards',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2017-03-29',
      until: '2017-12-31',
      value: { purchases: '0.3643', cash: '0.3775', monthlyCharge: '0.02625' },
      source: { instrument: 'Key facts statement for credit cards', publisher: 'HSBC' },
      evidence: 'verified',
    },
    {
      from: '2022-12-01',
      value: { purchases: '0.3542', cash: '0.3594', monthlyCharge: '0.0265' },
      source: { instrument: 'Key facts statement for credit cards', publisher: 'HSBC' },
      evidence: 'verified',
    },
  ],
};
