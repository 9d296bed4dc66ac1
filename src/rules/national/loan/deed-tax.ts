import { homeTaxAnnouncement2024 } from '../../loan-sources.ts';
import type { DeedTaxRates } from '../../mainland-loan-law.ts';
import type { Rule } from '../../rule.ts';

/**
 * 契税 on a family's only and second home, first-tier cities included; other homes pay the full rate. How a home is
 * counted for a buyer from Hong Kong was not found.
 */
export const deedTax: Rule<Readonly<Record<'onlyHome' | 'secondHome', DeedTaxRates>>> = {
  id: 'national/loan/deed-tax',
  zh: '契税优惠税率',
  en: 'deed tax on homes',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-12-01',
      value: {
        onlyHome: { upToSize: '0.01', aboveSize: '0.015' },
        secondHome: { upToSize: '0.01', aboveSize: '0.02' },
      },
      source: homeTaxAnnouncement2024,
      evidence: 'verified',
    },
  ],
};
