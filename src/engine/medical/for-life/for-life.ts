import { type Month, type Months, monthOf, months } from '../../../quantities/months.ts';
import type { CoverOption } from '../covers/cover-option.ts';
import { paidBy, retirementMonth } from '../life/retirement-month.ts';
import type { MedicalCase } from '../medical-case.ts';
import { type LifelongCover, lifelongCover } from './lifelong-cover.ts';
import { type MissingYearsPrice, missingYearsPrice } from './missing-years-price.ts';

/** 退休待遇 of the scheme asked for, as far as it can be known. What is `undefined` is not known. */
export interface ForLife {
  /** The month from which cover for life may be had: of retirement. */
  readonly from: Month | undefined;
  readonly cover: LifelongCover | undefined;
  /** What is still to be paid from January of the year on, in months. */
  readonly missing: Months | undefined;
  /** What would lack in the month of retirement after paying every month until then. */
  readonly short: Months | undefined;
  /** What a missing month costs in the year, and those that would lack. */
  readonly price: MissingYearsPrice | undefined;
  readonly standing: ForLifeStanding;
}

/** Why there is or is not an answer. A code without a sentence does not compile. */
export type ForLifeStanding = 'GRANTED' | 'NEVER' | 'TIER_TWO_UNKNOWN' | 'REQUIREMENT_UNKNOWN' | 'KNOWN';

const nothing = { from: undefined, cover: undefined, missing: undefined, short: undefined, price: undefined };

/** Cover for life of a scheme: residents never have it; whether tier two gives it is not known. */
export function forLife({ scheme, desk }: CoverOption, { scenario, laws }: MedicalCase): ForLife {
  if (scheme === 'resident') return { ...nothing, standing: 'NEVER' };
  if (scheme === 'employee-tier-2') return { ...nothing, standing: 'TIER_TWO_UNKNOWN' };
  if (scenario.retired) return { ...nothing, standing: 'GRANTED' };
  const from = retirementMonth(scenario, laws.statutoryRetirementAge, desk.book);
  const january = monthOf(scenario.year, 1);
  const coverAfter = (month: Month) => from && lifelongCover(desk, scenario.sex, from, paidBy(scenario, month));
  const cover = coverAfter(january);
  const short = from && coverAfter(from)?.lacking;
  return {
    from,
    cover,
    missing: cover?.lacking,
    short,
    price: missingYearsPrice(desk, january, short ?? months(0)),
    standing: cover?.lacking === undefined ? 'REQUIREMENT_UNKNOWN' : 'KNOWN',
  };
}
