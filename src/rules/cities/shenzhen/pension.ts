import { benefitBase as provincialBenefitBase } from '../../guangdong/pension/benefit-base.ts';
import { sharedPensionLaw } from '../../guangdong/pension-law.ts';
import type { PensionLaw } from '../../pension-law.ts';
import { averageWage } from './pension/average-wage.ts';
import { benefitBase } from './pension/benefit-base.ts';
import { contributionBaseLimits } from './pension/contribution-base-limits.ts';
import { employerContributionRate } from './pension/employer-contribution-rate.ts';

/** 职工基本养老保险 in Shenzhen: no coefficient a, its own benefit base and its own average wage. */
export const pension: PensionLaw = {
  ...sharedPensionLaw,
  contributionBaseLimits,
  employerContributionRate,
  averageWage,
  benefitBase,
  provincialBenefitBase,
};
