import type { Rule } from '../../rule.ts';

/**
 * 內地民商事判決（相互強制執行）條例: a mainland judgment given since 2024-01-29 may be registered in Hong Kong within two years of its
 * default, without a clause on the courts; one of Hong Kong is enforced on the mainland alike. Insolvency is left out.
 * Read in five law firms' accounts.
 */
export const crossBorderJudgments: Rule<string> = {
  id: 'national/loan/cross-border-judgments',
  zh: '内地与香港民商事判决互认',
  en: 'judgments of one side enforced on the other',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-01-29',
      publishedOn: '2023-11-10',
      value:
        'mainland-judgments-registered-in-hong-kong, hong-kong-judgments-enforced-on-the-mainland, within-2-years-of-the-default, connection-instead-of-a-clause-on-courts, insolvency-left-out',
      source: {
        instrument: 'Mainland Judgments in Civil and Commercial Matters (Reciprocal Enforcement) Ordinance',
        number: 'Cap. 645',
        publisher: 'Government of the Hong Kong Special Administrative Region',
      },
      evidence: 'corroborated',
    },
  ],
};
