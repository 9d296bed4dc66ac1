import type { AwardLaw } from '../award-law.ts';
import { benefitBase as benefitBaseOfShenzhen } from '../cities/shenzhen/pension/benefit-base.ts';
import { basePensionAccrual } from '../national/pension/base-pension-accrual.ts';
import { payoutMonths } from '../national/pension/payout-months.ts';
import { payoutMonthsAtPartYears } from '../national/pension/payout-months-at-part-years.ts';
import { payoutMonthsBeyondTable } from '../national/pension/payout-months-beyond-table.ts';
import { benefitBase } from './pension/benefit-base.ts';
import { cityWageIndexOf1993 } from './pension/city-wage-index-of-1993.ts';
import { fixedSupplement } from './pension/fixed-supplement.ts';
import { indexFactorThreshold } from './pension/index-factor-threshold.ts';
import { seniorityAllowance } from './pension/seniority-allowance.ts';
import { transitionalAccrual } from './pension/transitional-accrual.ts';
import { transitionalAdjustmentShare } from './pension/transitional-adjustment-share.ts';
import { transitionalDivisor } from './pension/transitional-divisor.ts';
import { transitionalInFull } from './pension/transitional-in-full.ts';

/** What decision letters of Guangdong and of Shenzhen are both checked by. */
export const sharedAwardLaw: Omit<AwardLaw, 'benefitBase' | 'otherBenefitBase'> = {
  basePensionAccrual,
  payoutMonths,
  payoutMonthsAtPartYears,
  payoutMonthsBeyondTable,
  seniorityAllowance,
  fixedSupplement,
  mistakenIndexFloor: indexFactorThreshold,
  transitionalAccrual,
  transitionalAdjustmentShare,
};

/** 核定表 of Guangdong, Shenzhen apart. */
export const awardLaw: AwardLaw = {
  ...sharedAwardLaw,
  benefitBase,
  otherBenefitBase: benefitBaseOfShenzhen,
  indexFactorThreshold,
  transitionalDivisor,
  transitionalInFull,
  cityWageIndexOf1993,
};
