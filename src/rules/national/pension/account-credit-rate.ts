import type { Rule } from '../../rule.ts';
import { stateCouncilDecision2005 } from '../../sources.ts';

/** 记入个人账户的比例: 8 of the 20 points of a flexible worker too; the other 12 stay in the pooled fund. */
export const accountCreditRate: Rule<string> = {
  id: 'national/pension/account-credit-rate',
  zh: '记入个人账户的比例',
  en: 'share of the base credited to the individual account',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-23',
  values: [
    {
      from: '2006-01-01',
      publishedOn: '2005-12-03',
      value: '0.08',
      source: stateCouncilDecision2005,
      evidence: 'verified',
    },
  ],
};
