import { bankUsage } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 分期手续费 of each period, a share of the first principal, by the number of periods. Remembered usage; the fee of one's
 * own card counts.
 */
export const cardInstalmentFees: Rule<Readonly<Record<string, string>>> = {
  id: 'national/loan/card-instalment-fees',
  zh: '通行的信用卡分期手续费',
  en: 'usual fees of card instalments a period',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2021-01-01',
      value: { '3': '0.0085', '12': '0.006', '24': '0.006' },
      source: bankUsage,
      evidence: 'recalled',
    },
  ],
};
