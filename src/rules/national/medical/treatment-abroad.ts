import { socialInsuranceLaw } from '../../payroll-sources.ts';
import type { Rule } from '../../rule.ts';

/** 境外就医: the fund pays nothing. That Hong Kong counts as outside is recalled. */
export const treatmentAbroad: Rule<string> = {
  id: 'national/medical/treatment-abroad',
  zh: '境外就医的医疗费用',
  en: 'treatment outside the border',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2011-07-01', value: 'fund-pays-nothing', source: socialInsuranceLaw, evidence: 'secondary' }],
};
