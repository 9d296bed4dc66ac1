import type { Rule } from '../../rule.ts';

/**
 * What a resident of Hong Kong normally brings for an account on the mainland; banks differ. Undated; from the day by
 * which it was there.
 */
export const accountPapers: Rule<string> = {
  id: 'national/loan/account-papers',
  zh: '港人内地开户所需材料',
  en: 'papers for a bank account on the mainland',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-11-23',
      value:
        'home-return-permit, hong-kong-identity-card, mainland-phone-number-in-own-name, residence-permit-at-some-banks, proof-of-the-purpose',
      source: {
        instrument: 'Opening bank accounts and using electronic payment',
        publisher: 'Constitutional and Mainland Affairs Bureau of Hong Kong',
        url: 'https://bayarea.gov.hk/gbais/en/info/applying-for-identity-documents-and-banking-services/opening-bank-accounts-and-using-electronic-payment',
      },
      evidence: 'verified',
    },
  ],
};
