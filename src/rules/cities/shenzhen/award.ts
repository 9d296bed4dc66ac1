import type { AwardLaw } from '../../award-law.ts';
import { sharedAwardLaw } from '../../guangdong/award-law.ts';
import { benefitBase as otherBenefitBase } from '../../guangdong/pension/benefit-base.ts';
import { benefitBase } from './pension/benefit-base.ts';

/** 核定表 of Shenzhen: its own benefit base, no coefficient a, its own old method of the transitional pension. */
export const award: AwardLaw = { ...sharedAwardLaw, benefitBase, otherBenefitBase };
