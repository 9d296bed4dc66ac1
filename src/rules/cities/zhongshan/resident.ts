import { residentLaw } from '../../guangdong/resident-law.ts';
import type { ResidentLaw } from '../../resident-law.ts';
import { longContributionSupplement } from './resident/long-contribution-supplement.ts';
import { subsidies } from './resident/subsidies.ts';

/** 城乡居民基本养老保险 in Zhongshan. */
export const resident: ResidentLaw = { ...residentLaw, subsidies, longContributionSupplement };
