import { mpfTaxNotes } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/** 強制性供款: the employer and the employee each pay this share of relevant income, the self-employed once. */
export const mandatoryRate: Rule<string> = {
  id: 'hong-kong/mpf/mandatory-rate',
  zh: '強制性供款比率',
  en: 'rate of mandatory contributions',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2000-12-01', value: '0.05', source: mpfTaxNotes, evidence: 'corroborated' }],
};
