import type { Rule } from '../../rule.ts';
import { socialInsuranceLaw } from '../../sources.ts';

/** 个人账户余额可以继承: heirs are paid what is left of the individual account, before and after the claim. Article 14. */
export const accountInheritance: Rule<string> = {
  id: 'national/pension/account-inheritance',
  zh: '个人账户余额的继承',
  en: 'inheritance of the individual account',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2011-07-01',
      value: 'inheritable',
      source: socialInsuranceLaw,
      evidence: 'verified',
    },
  ],
};
