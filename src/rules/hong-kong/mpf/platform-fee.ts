import { platformBriefing2025 } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * A year of the net assets, from the first trustee on the platform. From April 2026 it is below 30 basis points; one
 * source alone has 29, which is not taken.
 */
export const platformFee: Rule<string> = {
  id: 'hong-kong/mpf/platform-fee',
  zh: '積金易平台收費',
  en: 'fee of the eMPF platform a year',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-06-26',
      until: '2026-03-31',
      value: '0.0037',
      source: platformBriefing2025,
      evidence: 'corroborated',
    },
  ],
};
