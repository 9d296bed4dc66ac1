import { mpfTaxNotes } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * Total incapacity for the last kind of work; a life expectancy of at most twelve months (since 2015-08-01); death,
 * to the estate. All at once.
 */
export const otherWithdrawals: Rule<string> = {
  id: 'hong-kong/mpf/other-withdrawals',
  zh: '其他提取理由',
  en: 'other grounds of withdrawal',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2015-08-01',
      value: 'total-incapacity, terminal-illness-12-months, death-to-the-estate, at-once',
      source: mpfTaxNotes,
      evidence: 'verified',
    },
  ],
};
