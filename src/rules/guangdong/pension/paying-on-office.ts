import type { Rule } from '../../rule.ts';
import { hongKongResidentsGuides2021 } from '../../sources.ts';

/** 延缴申请: at the tax office, or by phone. Shenzhen and Dongguan have their own office for it. */
export const payingOnOffice: Rule<string> = {
  id: 'guangdong/pension/paying-on-office',
  zh: '申请延缴的办理机构',
  en: 'office that takes the application to pay on',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2021-10-01', value: 'tax-office', source: hongKongResidentsGuides2021, evidence: 'secondary' }],
};
