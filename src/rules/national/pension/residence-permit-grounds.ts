import type { Rule } from '../../rule.ts';
import { residencePermitMeasures2018 } from '../../sources.ts';

/** 合法稳定就业、合法稳定住所、连续就读: one of them is enough. */
export const residencePermitGrounds: Rule<string> = {
  id: 'national/pension/residence-permit-grounds',
  zh: '申领港澳台居民居住证的条件',
  en: 'grounds of a residence permit',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2018-09-01',
      publishedOn: '2018-08-19',
      value: 'steady-job, steady-home, continuous-study',
      source: residencePermitMeasures2018,
      evidence: 'verified',
    },
  ],
};
