import type { Rule } from '../../../rule.ts';
import { shenzhenHumanResources } from '../../../sources.ts';

/** 社保跨境服务: named branches of a bank take the form of flexible workers and of those not in work. */
export const registrationInHongKong: Rule<string> = {
  id: 'shenzhen/pension/registration-in-hong-kong',
  zh: '在香港办理参保登记',
  en: 'where one registers in Hong Kong',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // Read in a newspaper of 2021-11-26.
    {
      from: '2021-12-02',
      value: 'bank-of-china-hong-kong',
      source: { instrument: '香港居民可在中国银行（香港）指定网点递交参保登记', publisher: shenzhenHumanResources },
      evidence: 'secondary',
    },
  ],
};
