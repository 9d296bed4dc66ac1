import { privateLendingInterpretation2020 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** 民间借贷: four times the one-year loan prime rate when the contract is made. Licensed lenders are not private ones. */
export const privateLendingMultiple: Rule<number> = {
  id: 'national/loan/private-lending-multiple',
  zh: '民间借贷利率司法保护上限倍数',
  en: 'cap of private loans in loan prime rates',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2020-08-20', value: 4, source: privateLendingInterpretation2020, evidence: 'verified' }],
};
