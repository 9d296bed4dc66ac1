import { moneyLendersOrdinance } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * The effective annual rate above which lending is an offence. Banks are exempt, see `money-lender-terms`. Before
 * 2022-12-30 it was 60 %.
 */
export const moneyLenderCap: Rule<string> = {
  id: 'hong-kong/loan/money-lender-cap',
  zh: '放債人利率上限',
  en: 'highest rate of money lenders',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2022-12-30', value: '0.48', source: moneyLendersOrdinance, evidence: 'verified' }],
};
