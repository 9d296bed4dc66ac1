import { platformBriefing2025 } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * Below 30 basis points in the year to March 2027, 20 to 25 by the year to March 2029. Before the platform the
 * average was 58.
 */
export const platformFeeTerms: Rule<string> = {
  id: 'hong-kong/mpf/platform-fee-terms',
  zh: '積金易平台收費走勢',
  en: 'where the fee of the platform goes',
  unit: 'text',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-12-15',
      value: 'below-30-basis-points-from-april-2026, 20-to-25-by-2028-29, 58-before-the-platform',
      source: platformBriefing2025,
      evidence: 'corroborated',
    },
  ],
};
