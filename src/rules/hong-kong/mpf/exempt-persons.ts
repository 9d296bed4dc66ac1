import { mpfTaxNotes } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * Who need not join: domestic employees, hawkers of their own, civil servants with a pension, members of an exempt
 * scheme, and people from abroad for at most thirteen months or with cover there.
 */
export const exemptPersons: Rule<string> = {
  id: 'hong-kong/mpf/exempt-persons',
  zh: '豁免人士',
  en: 'who is not in the MPF',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2000-12-01',
      value:
        'domestic-employees, self-employed-hawkers, civil-service-pension, exempt-orso-schemes, from-abroad-up-to-13-months-or-covered-there, european-union-office',
      source: mpfTaxNotes,
      evidence: 'verified',
    },
  ],
};
