import type { Rule } from '../../../rule.ts';
import { hongKongResidentsGuides2021 } from '../../../sources.ts';

/** 延缴申请: at the social insurance agency, unlike elsewhere in Guangdong. */
export const payingOnOffice: Rule<string> = {
  id: 'shenzhen/pension/paying-on-office',
  zh: '申请延缴的办理机构',
  en: 'office that takes the application to pay on',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2021-10-01',
      value: 'social-insurance-agency',
      source: hongKongResidentsGuides2021,
      evidence: 'secondary',
    },
  ],
};
