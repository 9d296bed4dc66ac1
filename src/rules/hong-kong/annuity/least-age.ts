import { annuityPage } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/** Hong Kong permanent residents of that age. */
export const leastAge: Rule<number> = {
  id: 'hong-kong/annuity/least-age',
  zh: '香港年金計劃最低年齡',
  en: 'least age for the annuity',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2018-07-01', value: 780, source: annuityPage, evidence: 'corroborated' },
    { from: '2020-02-01', value: 720, source: annuityPage, evidence: 'corroborated' },
  ],
};
