import { residentSchemeGate } from '../national/pension/resident-scheme-gate.ts';
import { claimAgeMonths } from '../national/resident/claim-age-months.ts';
import { joining } from '../national/resident/joining.ts';
import { minimumBasePension } from '../national/resident/minimum-base-pension.ts';
import { minimumContributionMonths } from '../national/resident/minimum-contribution-months.ts';
import { payoutMonths } from '../national/resident/payout-months.ts';
import type { ResidentLaw } from '../resident-law.ts';
import { longContributionSupplement as provincialLongContributionSupplement } from './resident/long-contribution-supplement.ts';
import { minimumBasePension as provincialMinimumBasePension } from './resident/minimum-base-pension.ts';
import { tiers } from './resident/tiers.ts';

/** 城乡居民基本养老保险 as all nine cities share it. A city spreads it and adds its own. */
export const residentLaw: ResidentLaw = {
  claimAgeMonths,
  minimumContributionMonths,
  payoutMonths,
  minimumBasePension,
  residentSchemeGate,
  joining,
  provincialLongContributionSupplement,
  tiers,
  provincialMinimumBasePension,
};
