import { hospitalFeesReform } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 免費分流類別: the critical and the emergency cases. */
export const emergencyFreeTriage: Rule<string> = {
  id: 'hong-kong/medical/emergency-free-triage',
  zh: '公立醫院急症室免費分流類別',
  en: 'triage categories free of charge in Hong Kong',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2026-01-01', value: 'triage-1, triage-2', source: hospitalFeesReform, evidence: 'verified' }],
};
