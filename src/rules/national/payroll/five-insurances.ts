import { hongKongResidentsMeasures2019 } from '../../payroll-sources.ts';
import type { Rule } from '../../rule.ts';

/** 五项社会保险: who is lawfully employed joins all five, residents of Hong Kong too (article 2). */
export const fiveInsurances: Rule<string> = {
  id: 'national/payroll/five-insurances',
  zh: '在内地就业的港澳台居民参加五项社会保险',
  en: 'residents of Hong Kong employed on the mainland join all five insurances',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2020-01-01',
      publishedOn: '2019-11-29',
      value:
        'A resident of Hong Kong lawfully employed on the mainland joins the pension, medical, work-injury, unemployment and maternity insurances.',
      source: hongKongResidentsMeasures2019,
      evidence: 'corroborated',
    },
  ],
};
