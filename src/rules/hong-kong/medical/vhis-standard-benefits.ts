import { vhisStandardPlan } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 自願醫保標準計劃保障: limits a year and a day, and the days they are paid. There is no limit of a lifetime. */
export const vhisStandardBenefits: Rule<Readonly<Record<string, number>>> = {
  id: 'hong-kong/medical/vhis-standard-benefits',
  zh: '自願醫保標準計劃保障',
  en: 'benefits of the standard plan of the voluntary health insurance',
  unit: 'HKD',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // Room and miscellaneous in two sources, the rest in one.
    {
      from: '2019-04-01',
      value: {
        yearlyLimit: 420_000,
        roomDay: 750,
        roomDays: 180,
        miscellaneous: 14_000,
        doctorDay: 750,
        doctorDays: 180,
        specialist: 4300,
        intensiveCareDay: 3500,
        intensiveCareDays: 25,
      },
      source: vhisStandardPlan,
      evidence: 'secondary',
    },
  ],
};
