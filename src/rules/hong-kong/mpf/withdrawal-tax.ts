import { mpfTaxNotes } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * None on retirement, death, incapacity or terminal illness, at once or by instalments. Leaving Hong Kong without
 * ending the job: the employer's voluntary part is taxed in full.
 */
export const withdrawalTax: Rule<string> = {
  id: 'hong-kong/mpf/withdrawal-tax',
  zh: '提取累算權益的稅務',
  en: 'tax on accrued benefits taken out',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2016-02-01',
      value:
        'none-at-retirement-death-incapacity-terminal-illness, mandatory-part-none-on-departure, employers-voluntary-part-taxed-on-departure',
      source: mpfTaxNotes,
      evidence: 'verified',
    },
  ],
};
