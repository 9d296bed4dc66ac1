import { pensionLaw } from '../../guangdong/pension-law.ts';
import type { PensionLaw } from '../../pension-law.ts';
import { contributionBaseLimits } from './pension/contribution-base-limits.ts';
import { employerContributionRate } from './pension/employer-contribution-rate.ts';

/** 职工基本养老保险 in Zhuhai: the law of the province with the city's limits and its history of the employer rate. */
export const pension: PensionLaw = { ...pensionLaw, contributionBaseLimits, employerContributionRate };
