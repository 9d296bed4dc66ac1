import { mpfEarlyWithdrawal } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * Once in a lifetime, all at once, on a declaration that one leaves to live elsewhere without the intention to return
 * to work or to settle, with proof of leave to live there.
 */
export const permanentDeparture: Rule<string> = {
  id: 'hong-kong/mpf/permanent-departure',
  zh: '永久性離開香港',
  en: 'withdrawal on leaving Hong Kong for good',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2016-02-01',
      value: 'once-in-a-lifetime, at-once, declared-no-return-to-work-or-settle, proof-of-leave-to-live-elsewhere',
      source: mpfEarlyWithdrawal,
      evidence: 'corroborated',
    },
  ],
};
