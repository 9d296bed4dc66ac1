import type { Month } from '../../quantities/months.ts';
import { rateOf } from '../../quantities/rate.ts';
import type { PensionLaw } from '../../rules/pension-law.ts';
import type { RuleBook } from '../shared/rule-book.ts';
import type { PensionAssumptions } from './assume.ts';

/** 计发基数 of the claim, and the province's where the city has its own. */
export interface BenefitBase {
  /** Whole yuan a month. */
  readonly value: number;
  readonly provincial: number | undefined;
}

/**
 * The benefit base of the year of the claim, carried on by wage growth from the first January after the valuation date.
 * Where the outlook lets Shenzhen's wait, it stands still until the province's has reached it.
 *
 * @rounding to the whole yuan, half up
 * @source guangdong/pension/benefit-base, shenzhen/pension/benefit-base
 */
export function benefitBaseAt(
  claim: Month,
  law: PensionLaw,
  book: RuleBook,
  { wageGrowth, shenzhenBenefitBaseWaits }: PensionAssumptions,
): BenefitBase | undefined {
  const growth = { rate: wageGrowth, stepsIn: 1 } as const;
  const waits = shenzhenBenefitBaseWaits && law.provincialBenefitBase !== undefined;
  const own = book.grown(law.benefitBase, waits ? { rate: standingStill, stepsIn: 1 } : growth)(claim);
  const provincial =
    law.provincialBenefitBase && book.grown(law.provincialBenefitBase, growth, { optional: !waits })(claim);
  if (own === undefined || (waits && provincial === undefined)) return undefined;
  const value = waits && provincial !== undefined ? Math.max(own.value, provincial.value) : own.value;
  return { value, provincial: provincial?.value };
}

const standingStill = rateOf(0, 1);
