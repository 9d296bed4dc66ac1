import { meansTestAccounts } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * Income: wages, pensions, net rent; assets: cash, shares, MPF that can be taken out; one's own home not. An annuity:
 * its premium is no asset, its payments are income.
 */
export const meansCounted: Rule<string> = {
  id: 'hong-kong/elderly/means-counted',
  zh: '長者生活津貼經濟審查',
  en: 'what counts in the means test',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2023-02-01',
      value:
        'pensions-are-income, wages-are-income, net-rent-is-income, family-support-is-not, withdrawable-mpf-is-an-asset, own-home-is-not, annuity-premium-is-not, annuity-payments-are-income',
      source: meansTestAccounts,
      evidence: 'corroborated',
    },
  ],
};
