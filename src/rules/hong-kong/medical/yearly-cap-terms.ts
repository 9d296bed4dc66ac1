import type { Rule } from '../../rule.ts';

/**
 * 每年收費上限的申請: once a year, by 31 March of the next. The bill that passes the cap is paid in full; what lies above
 * counts toward the cap of the next year. Read in a newspaper's report of the authority's briefing.
 */
export const yearlyCapTerms: Rule<string> = {
  id: 'hong-kong/medical/yearly-cap-terms',
  zh: '公立醫院每年收費上限申請辦法',
  en: 'how the yearly cap of the fees in Hong Kong is applied for',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-01-01',
      publishedOn: '2025-12-12',
      value:
        'applied-for, each-year-anew, by-31-march-of-the-next-year, passing-bill-in-full, excess-counts-in-the-next-year',
      source: {
        instrument: '公立醫院全年收費上限簡報會',
        publisher: 'Hospital Authority',
        publishedOn: '2025-12-12',
      },
      evidence: 'secondary',
    },
  ],
};
