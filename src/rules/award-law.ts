import type { IndexCityId } from './award-names.ts';
import type { PensionLaw } from './pension-law.ts';
import type { Rule } from './rule.ts';

/** 附表: the city index of 1993 by place, in ten-thousandths. */
export type CityIndices = Readonly<Record<IndexCityId, number>>;

/** Every rule a decision letter (核定表) is checked by, in one region: what a pension is settled from, and the transition. */
export interface AwardLaw
  extends Pick<
    PensionLaw,
    | 'benefitBase'
    | 'basePensionAccrual'
    | 'indexFactorThreshold'
    | 'payoutMonths'
    | 'payoutMonthsAtPartYears'
    | 'payoutMonthsBeyondTable'
    | 'seniorityAllowance'
    | 'fixedSupplement'
  > {
  /** The benefit base of the other region, which a letter may have taken by mistake. */
  readonly otherBenefitBase: Rule<number>;
  /** The 0.6 of the coefficient a, which some calculators take for a floor of the index, in Shenzhen too. */
  readonly mistakenIndexFloor: Rule<string>;
  /** 过渡性养老金, new method: the share of the indexed wage for each year before July 1998 */
  readonly transitionalAccrual: Rule<string>;
  /** 过渡性养老金, old method: the months the deemed account is paid over. Absent in Shenzhen. */
  readonly transitionalDivisor?: Rule<number>;
  /** 调整额: the share of what the new method gives more, by year of award */
  readonly transitionalAdjustmentShare: Rule<string>;
  /** The new method in full, in words. Absent in Shenzhen, where no text covers the years after the transition. */
  readonly transitionalInFull?: Rule<string>;
  /** The city index of 1993 for deemed months. Absent in Shenzhen, whose letters print the index itself. */
  readonly cityWageIndexOf1993?: Rule<CityIndices>;
}
