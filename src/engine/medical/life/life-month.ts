import { money, type Yuan } from '../../../quantities/money.ts';
import { type Month, months } from '../../../quantities/months.ts';
import { missingYearsPrice } from '../for-life/missing-years-price.ts';
import type { MedicalDesk } from '../insured.ts';
import { monthPremium } from '../premium/month-premium.ts';
import type { CoverStatus } from './life-course.ts';

/** What a month of cover costs. `undefined` is not known; a month without a premium of a scheme has no base. */
export interface LifeMonth {
  readonly month: Month;
  readonly hasBase: boolean;
  readonly base: Yuan | undefined;
  readonly person: Yuan | undefined;
  readonly employer: Yuan | undefined;
  /** Ids of the rules that leave it unknown. */
  readonly missing: readonly string[];
}

/**
 * A month of mainland cover: the premium of the scheme, the price of a missing month, which he pays alone, or nothing.
 *
 * @param declared the wage of the year; `undefined` follows the floor
 */
export function lifeMonth(desk: MedicalDesk, status: CoverStatus, month: Month, declared: Yuan | undefined): LifeMonth {
  const noBase = { month, hasBase: false, base: undefined };
  if (status === 'RETIREMENT_UNKNOWN') return { ...noBase, person: undefined, employer: undefined, missing: [] };
  if (status === 'RETIRED') return { ...noBase, person: money(0), employer: money(0), missing: [] };
  if (status === 'PAYS_ON') {
    const { monthly, missing } = missingYearsPrice(desk, month, months(1));
    return { ...noBase, person: monthly, employer: money(0), missing };
  }
  const { base, person, employer, missing } = monthPremium(desk, month, declared);
  return { month, hasBase: true, base, person, employer, missing };
}
