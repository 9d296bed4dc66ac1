import { annuityPage } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 保證: at least so much of the premium is paid in all. On an earlier death the rest is paid on by the month, or at
 * once on the basis of the premium itself.
 */
export const guaranteedShare: Rule<Readonly<Record<'parts' | 'of', number>>> = {
  id: 'hong-kong/annuity/guaranteed-share',
  zh: '香港年金計劃保證金額',
  en: 'share of the premium that is guaranteed',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2018-07-01', value: { parts: 105, of: 100 }, source: annuityPage, evidence: 'verified' }],
};
