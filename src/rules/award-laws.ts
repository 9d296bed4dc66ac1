import type { AwardLaw } from './award-law.ts';
import type { RegionId } from './award-names.ts';
import { award as shenzhen } from './cities/shenzhen/award.ts';
import { awardLaw as guangdong } from './guangdong/award-law.ts';

/** What decision letters are checked by, region by region. */
export const awardLaws: Readonly<Record<RegionId, AwardLaw>> = { guangdong, shenzhen };
