import type { PayoutMonths } from '../../pension-law.ts';
import type { Rule } from '../../rule.ts';
import { stateCouncilDecision2005 } from '../../sources.ts';

/** 计发月数 by whole age, 40 to 70. At 47 it is 208; some copies print 207. */
export const payoutMonths: Rule<PayoutMonths> = {
  id: 'national/pension/payout-months',
  zh: '个人账户养老金计发月数表',
  en: 'payout months by age',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-23',
  values: [
    {
      from: '2006-01-01',
      publishedOn: '2005-12-03',
      value: [
        233, 230, 226, 223, 220, 216, 212, 208, 204, 199, 195, 190, 185, 180, 175, 170, 164, 158, 152, 145, 139, 132,
        125, 117, 109, 101, 93, 84, 75, 65, 56,
      ],
      source: stateCouncilDecision2005,
      evidence: 'verified',
    },
  ],
};
