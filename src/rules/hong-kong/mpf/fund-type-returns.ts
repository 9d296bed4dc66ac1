import type { FundTypeReturns } from '../../hong-kong-mpf-law.ts';
import { mpfReturns } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * Time-weighted, net of fees, in basis points a year as of the day; those of the default strategy since April 2017.
 */
export const fundTypeReturns: Rule<FundTypeReturns> = {
  id: 'hong-kong/mpf/fund-type-returns',
  zh: '各類基金自成立以來年率化回報',
  en: 'yearly returns of the fund types since their start',
  unit: 'basis points',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-10-31',
      value: { equity: 500, mixed: 450, bond: 190, guaranteed: 120, conservative: 100, coreAccumulation: 690 },
      source: mpfReturns,
      evidence: 'corroborated',
    },
  ],
};
