import type { Rule } from '../../rule.ts';
import { flexibleWorkersMethod2021, flexibleWorkersMethod2026 } from '../../sources.ts';

const permitOrRegistration = 'residence-permit, employment-registration';

/**
 * 港澳居民灵活就业参保: either paper opens it, the permit where it says, the registration of employment in Guangdong where
 * it was made. Household registration is not asked for.
 */
export const flexibleWorkersGate: Rule<string> = {
  id: 'guangdong/pension/flexible-workers-gate',
  zh: '港澳居民以灵活就业人员身份参保的条件',
  en: 'what opens joining as a flexibly employed person',
  unit: 'text',
  review: 'by 2028-05-01',
  lastConfirmedOn: '2026-11-23',
  values: [
    { from: '2021-05-01', value: permitOrRegistration, source: flexibleWorkersMethod2021, evidence: 'secondary' },
    // The clause for residents of Hong Kong was not in the excerpts read: recalled as unchanged.
    {
      from: '2026-05-01',
      publishedOn: '2026-04-29',
      value: permitOrRegistration,
      source: flexibleWorkersMethod2026,
      evidence: 'recalled',
    },
  ],
};
