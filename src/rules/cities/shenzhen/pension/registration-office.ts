import type { Rule } from '../../../rule.ts';
import { flexibleWorkersMethod2026 } from '../../../sources.ts';

/** 参保登记: article 4 of the method names the social insurance agency for Shenzhen. */
export const registrationOffice: Rule<string> = {
  id: 'shenzhen/pension/registration-office',
  zh: '灵活就业人员参保登记机构',
  en: 'office that registers a flexibly employed person',
  unit: 'text',
  review: 'by 2028-05-01',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-05-01',
      publishedOn: '2026-04-29',
      value: 'social-insurance-agency',
      source: flexibleWorkersMethod2026,
      evidence: 'verified',
    },
  ],
};
