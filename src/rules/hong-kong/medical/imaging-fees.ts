import type { ImagingFees } from '../../hong-kong-care-law.ts';
import { hospitalFees2017, hospitalFees2026 } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 非緊急放射檢查收費 an item from 2026: plain X-rays stay free, ultrasound and imaging of the breast are the middle tier, CT
 * and MRI the highest. Together with pathology the fees run from 50 to 500. That all was free before is recalled only.
 */
export const imagingFees: Rule<ImagingFees> = {
  id: 'hong-kong/medical/imaging-fees',
  zh: '非緊急放射檢查收費',
  en: 'fees of non-urgent imaging in Hong Kong',
  unit: 'HKD',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 0, most: 10_000_000 },
  values: [
    {
      from: '2017-06-18',
      until: '2025-12-31',
      value: { advanced: 0, premium: 0 },
      source: hospitalFees2017,
      evidence: 'recalled',
    },
    // The tiers in the broadcaster's report of the authority's briefing of 2025-11-24 and in two newspapers.
    { from: '2026-01-01', value: { advanced: 250, premium: 500 }, source: hospitalFees2026, evidence: 'corroborated' },
  ],
};
