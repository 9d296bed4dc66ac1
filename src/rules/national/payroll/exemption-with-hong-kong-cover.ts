import { hongKongResidentsMeasures2019 } from '../../payroll-sources.ts';
import type { Rule } from '../../rule.ts';

/** 免缴: who keeps social insurance at home may be let off the pension and unemployment insurances. Read in a report of 2021 that quotes the ministry; which office in Hong Kong certifies it was not found. */
export const exemptionWithHongKongCover: Rule<string> = {
  id: 'national/payroll/exemption-with-hong-kong-cover',
  zh: '已在香港参加并继续保留社会保险关系的港澳居民免缴养老和失业保险',
  en: 'exemption from pension and unemployment insurance',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2020-01-01',
      publishedOn: '2019-11-29',
      value:
        'With a certificate of the authorised institution, who keeps his social insurance in Hong Kong need not join the pension and unemployment insurances.',
      source: hongKongResidentsMeasures2019,
      evidence: 'secondary',
    },
  ],
};
