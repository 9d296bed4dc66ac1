import { medicalTrendSurvey } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 醫療費用趨勢: the rise in a year of what private care costs for one age, by a survey of insurers. */
export const privateCostTrend: Rule<string> = {
  id: 'hong-kong/medical/private-cost-trend',
  zh: '香港私家醫療費用趨勢',
  en: 'trend of the cost of private care in Hong Kong',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2020-01-01', until: '2020-12-31', value: '0.062', source: medicalTrendSurvey, evidence: 'secondary' },
    { from: '2021-01-01', until: '2021-12-31', value: '0.098', source: medicalTrendSurvey, evidence: 'secondary' },
    { from: '2022-01-01', until: '2022-12-31', value: '0.069', source: medicalTrendSurvey, evidence: 'secondary' },
    { from: '2023-01-01', until: '2023-12-31', value: '0.088', source: medicalTrendSurvey, evidence: 'secondary' },
    { from: '2024-01-01', until: '2024-12-31', value: '0.084', source: medicalTrendSurvey, evidence: 'secondary' },
    { from: '2025-01-01', until: '2025-12-31', value: '0.098', source: medicalTrendSurvey, evidence: 'secondary' },
    { from: '2026-01-01', value: '0.099', source: medicalTrendSurvey, evidence: 'secondary' },
  ],
};
