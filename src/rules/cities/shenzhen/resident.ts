import { residentLaw } from '../../guangdong/resident-law.ts';
import type { ResidentLaw } from '../../resident-law.ts';
import { residentSchemeOldestAge } from './pension/resident-scheme-oldest-age.ts';
import { funeralGrant } from './resident/funeral-grant.ts';
import { longContributionSupplement } from './resident/long-contribution-supplement.ts';
import { restAtOnceAgeMonths } from './resident/rest-at-once-age-months.ts';
import { subsidies } from './resident/subsidies.ts';

/**
 * 城乡居民基本养老保险 in Shenzhen. Its base pension goes by years of household registration; which of the two amounts a
 * resident of Hong Kong gets was not found, so it is absent.
 */
export const resident: ResidentLaw = {
  ...residentLaw,
  subsidies,
  longContributionSupplement,
  residentSchemeOldestAge,
  funeralGrant,
  restAtOnceAgeMonths,
};
