import type { Rule } from '../../../rule.ts';

/** 住院: no official text of the inpatient articles was found. An insurer says what holders of a Shenzhen card generally get. */
export const inpatientTerms: Rule<string> = {
  id: 'shenzhen/medical/inpatient-terms',
  zh: '深圳市住院费用支付',
  en: 'inpatient care in Shenzhen',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // The page bears no date: held from the day it was read.
    {
      from: '2026-11-23',
      value: 'about-90-percent, designated-hospitals',
      source: { instrument: 'Greater Bay Area health insurance', publisher: 'Bowtie Life Insurance' },
      evidence: 'secondary',
    },
  ],
};
