import { cardOverdraftNotice2021 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** 透支利率 is agreed between issuer and holder since 2021; the issuer shows the annual rate. */
export const cardOverdraftTerms: Rule<string> = {
  id: 'national/loan/card-overdraft-terms',
  zh: '信用卡透支利率',
  en: 'how card overdraft rates are set',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2021-01-01',
      value: 'agreed-with-the-issuer, annual-rate-shown',
      source: cardOverdraftNotice2021,
      evidence: 'verified',
    },
  ],
};
