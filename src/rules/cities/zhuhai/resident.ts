import { residentLaw } from '../../guangdong/resident-law.ts';
import type { ResidentLaw } from '../../resident-law.ts';
import { longContributionSupplement } from './resident/long-contribution-supplement.ts';
import { subsidies } from './resident/subsidies.ts';
import { tiers } from './resident/tiers.ts';

/** 城乡居民基本养老保险 in Zhuhai. */
export const resident: ResidentLaw = { ...residentLaw, tiers, subsidies, longContributionSupplement };
