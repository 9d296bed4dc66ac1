import type { MonthsBySex } from '../../medical-law.ts';
import { guangdongMedicalTransfer } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 退休待遇累计缴费年限, in months: the same in the whole province from 2030. Before, each city has its own table. */
export const lifelongCoverMonths: Rule<MonthsBySex> = {
  id: 'guangdong/medical/lifelong-cover-months',
  zh: '广东省职工医保退休待遇累计缴费月数',
  en: 'months of contributions for lifelong medical cover in Guangdong',
  unit: 'months',
  review: 'by 2025-06-30',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2030-01-01',
      publishedOn: '2022-06-20',
      value: { man: 360, woman: 300 },
      source: guangdongMedicalTransfer,
      evidence: 'verified',
    },
  ],
};
