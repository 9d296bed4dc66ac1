import { mortgageGuidelines2024June } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** 租金收入扣減: cut from 30 % to 20 % by the circular of 2024-06-14. */
export const rentalHaircut: Rule<string> = {
  id: 'hong-kong/loan/rental-haircut',
  zh: '租金收入扣減率',
  en: 'share of rent that does not count as income',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2024-02-28', value: '0.3', source: mortgageGuidelines2024June, evidence: 'verified' },
    { from: '2024-06-14', value: '0.2', source: mortgageGuidelines2024June, evidence: 'verified' },
  ],
};
