import type { Rule } from '../../rule.ts';

/** 商業數據通: data with consent, of small companies and not of persons. */
export const commercialDataInterchange: Rule<string> = {
  id: 'hong-kong/loan/commercial-data-interchange',
  zh: '商業數據通',
  en: 'Commercial Data Interchange',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2022-10-24',
      value: 'consent-based, small-companies-only, not-of-persons',
      source: {
        instrument: 'Commercial Data Interchange',
        publisher: 'Hong Kong Monetary Authority',
        url: 'https://cdi.hkma.gov.hk/',
      },
      evidence: 'verified',
    },
  ],
};
