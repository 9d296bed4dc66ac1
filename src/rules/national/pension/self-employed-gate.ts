import type { Rule } from '../../rule.ts';
import { hongKongResidentsOrder2019 } from '../../sources.ts';

/**
 * 个体工商户参保: the owner may join where the business is registered. The order asks for no residence permit; staff are
 * joined by the owner as their employer.
 */
export const selfEmployedGate: Rule<string> = {
  id: 'national/pension/self-employed-gate',
  zh: '港澳居民个体工商户参保',
  en: 'what opens joining as the owner of a registered business',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2020-01-01',
      publishedOn: '2019-11-29',
      value: 'business-registration',
      source: hongKongResidentsOrder2019,
      evidence: 'secondary',
    },
  ],
};
