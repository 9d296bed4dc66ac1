import type { Rule } from '../../rule.ts';
import { hongKongResidentsOrder2019 } from '../../sources.ts';

/** 灵活就业人员参保: with a residence permit, where the person lives. Guangdong takes a registration of employment too. */
export const flexibleWorkersGate: Rule<string> = {
  id: 'national/pension/flexible-workers-gate',
  zh: '港澳居民灵活就业人员持居住证参保',
  en: 'the national paper that opens joining as a flexibly employed person',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2020-01-01',
      publishedOn: '2019-11-29',
      value: 'residence-permit',
      source: hongKongResidentsOrder2019,
      evidence: 'secondary',
    },
  ],
};
