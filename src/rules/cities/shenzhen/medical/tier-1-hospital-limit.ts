import type { LimitShares } from '../../../medical-law.ts';
import { shenzhenMedicalOrder } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 其中二级、三级医院的限额: within the yearly limit, what the fund pays at secondary and tertiary hospitals. */
export const tier1HospitalLimit: Rule<LimitShares> = {
  id: 'shenzhen/medical/tier-1-hospital-limit',
  zh: '深圳市职工医保一档二级以上医院门诊年度支付限额',
  en: 'yearly outpatient limit of tier one at hospitals in Shenzhen',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2023-10-01',
      value: { active: '0.03', retired: '0.035' },
      source: shenzhenMedicalOrder,
      evidence: 'secondary',
    },
  ],
};
