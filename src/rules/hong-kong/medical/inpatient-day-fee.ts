import { hospitalFees2017, hospitalFees2026 } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 急症病床住院收費, a day. */
export const inpatientDayFee: Rule<number> = {
  id: 'hong-kong/medical/inpatient-day-fee',
  zh: '急症病床住院收費',
  en: 'fee of an acute bed in Hong Kong',
  unit: 'HKD',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2017-06-18', until: '2025-12-31', value: 120, source: hospitalFees2017, evidence: 'verified' },
    { from: '2026-01-01', value: 300, source: hospitalFees2026, evidence: 'secondary' },
  ],
};
