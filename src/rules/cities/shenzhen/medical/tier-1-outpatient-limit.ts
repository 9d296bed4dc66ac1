import type { LimitShares } from '../../../medical-law.ts';
import { shenzhenMedicalOrder } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 一档普通门诊年度支付限额, as a share of the average wage of the limits: what the fund pays in a year. */
export const tier1OutpatientLimit: Rule<LimitShares> = {
  id: 'shenzhen/medical/tier-1-outpatient-limit',
  zh: '深圳市职工医保一档普通门诊年度支付限额',
  en: 'yearly outpatient limit of tier one in Shenzhen',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2023-10-01',
      value: { active: '0.06', retired: '0.07' },
      source: shenzhenMedicalOrder,
      evidence: 'secondary',
    },
  ],
};
