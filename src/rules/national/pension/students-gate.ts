import type { Rule } from '../../rule.ts';
import { hongKongResidentsOrder2019 } from '../../sources.ts';

/** 在内地就读的港澳台大学生: the order opens resident medical insurance to them and names no pension scheme. */
export const studentsGate: Rule<string> = {
  id: 'national/pension/students-gate',
  zh: '港澳台大学生参保范围',
  en: 'what students may join',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2020-01-01',
      publishedOn: '2019-11-29',
      value: 'medical-insurance-only',
      source: hongKongResidentsOrder2019,
      evidence: 'secondary',
    },
  ],
};
