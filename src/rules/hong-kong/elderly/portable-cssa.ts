import { portableCssaPages } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * Permanent residents of 65 and over, resident for seven years and on CSSA for a year: the standard rate and the
 * long-term supplement, no rent allowance or special grants. The rates of the elderly were not found.
 */
export const portableCssa: Rule<string> = {
  id: 'hong-kong/elderly/portable-cssa',
  zh: '綜援長者廣東及福建省養老計劃',
  en: 'portable CSSA',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '1997-04-01',
      value:
        'permanent-resident, resident-7-years, from-65, on-cssa-for-a-year, standard-rate-and-long-term-supplement, no-rent-allowance-or-special-grants',
      source: portableCssaPages,
      evidence: 'verified',
    },
  ],
};
