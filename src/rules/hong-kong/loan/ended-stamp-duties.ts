import type { Rule } from '../../rule.ts';

/** 額外印花稅、買家印花稅 and 新住宅印花稅 ended on 2024-02-28. */
export const endedStampDuties: Rule<string> = {
  id: 'hong-kong/loan/ended-stamp-duties',
  zh: '已撤銷的住宅印花稅',
  en: 'stamp duties on homes that ended',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-02-28',
      value: 'special-stamp-duty, buyers-stamp-duty, new-residential-stamp-duty',
      source: {
        instrument: 'Cancellation of demand-side management measures for residential properties',
        publisher: 'Government of the Hong Kong Special Administrative Region',
      },
      evidence: 'secondary',
    },
  ],
};
