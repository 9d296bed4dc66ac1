import { pensionLaw } from '../../guangdong/pension-law.ts';
import type { PensionLaw } from '../../pension-law.ts';
import { contributionBaseLimits } from './pension/contribution-base-limits.ts';

/** 职工基本养老保险 in Foshan: the law of the province with the city's limits. */
export const pension: PensionLaw = { ...pensionLaw, contributionBaseLimits };
