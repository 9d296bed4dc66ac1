import type { LimitShares } from '../../../medical-law.ts';
import { shenzhenMedicalOrder } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 二档、居民普通门诊年度支付限额, as a share of the average wage of the limits. */
export const boundCentreOutpatientLimit: Rule<LimitShares> = {
  id: 'shenzhen/medical/bound-centre-outpatient-limit',
  zh: '深圳市职工医保二档及居民医保普通门诊年度支付限额',
  en: 'yearly outpatient limit of tier two and residents in Shenzhen',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2023-10-01',
      value: { active: '0.015', retired: '0.015' },
      source: shenzhenMedicalOrder,
      evidence: 'secondary',
    },
  ],
};
