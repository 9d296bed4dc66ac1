import type { Rule } from '../../rule.ts';

/**
 * What one bank asks for: identity card, agreement to buy, papers of other mortgages and of lettings, and proof of
 * income, three months of statements for a regular salary; six months with tax demand notes or pay slips for other
 * income. Undated; from the day by which it was there.
 */
export const homeLoanPapers: Rule<string> = {
  id: 'hong-kong/loan/home-loan-papers',
  zh: '申請按揭所需文件',
  en: 'papers for a mortgage in Hong Kong',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-11-23',
      value:
        'identity-card, agreement-for-sale-and-purchase, details-of-other-mortgages, tenancy-agreement, statements-of-3-months, statements-of-6-months-and-tax-notes-for-irregular-income',
      source: {
        instrument: 'Mortgage application documents checklist',
        publisher: 'HSBC',
        url: 'https://www.hsbc.com.hk/mortgages/mortgages-application-document/',
      },
      evidence: 'verified',
    },
  ],
};
