import { residentLaw } from '../../guangdong/resident-law.ts';
import type { ResidentLaw } from '../../resident-law.ts';
import { basePension } from './resident/base-pension.ts';
import { tiers } from './resident/tiers.ts';

/** 城乡居民基本养老保险 in Guangzhou. */
export const resident: ResidentLaw = { ...residentLaw, tiers, basePension };
