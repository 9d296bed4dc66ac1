import { personalAccountReform2021 } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 个人账户计入比例 of employees in tier one: their own share of the premium, at any age. */
export const personalAccountRate: Rule<string> = {
  id: 'shenzhen/medical/personal-account-rate',
  zh: '深圳市职工医保一档个人账户计入比例',
  en: 'share of the base credited to the personal account in Shenzhen',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // Recalled from the national reform of 2021; the text of the city was not found.
    { from: '2023-10-01', value: '0.02', source: personalAccountReform2021, evidence: 'recalled' },
  ],
};
