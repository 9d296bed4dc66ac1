import { hospitalFees2017, hospitalFees2026 } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 日間醫療程序收費 */
export const dayProcedureFee: Rule<number> = {
  id: 'hong-kong/medical/day-procedure-fee',
  zh: '日間醫療程序收費',
  en: 'fee of a day procedure in Hong Kong',
  unit: 'HKD',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2017-06-18', until: '2025-12-31', value: 195, source: hospitalFees2017, evidence: 'secondary' },
    { from: '2026-01-01', value: 250, source: hospitalFees2026, evidence: 'secondary' },
  ],
};
