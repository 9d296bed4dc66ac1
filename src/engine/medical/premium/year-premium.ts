import type { Yuan } from '../../../quantities/money.ts';
import { monthOf } from '../../../quantities/months.ts';
import type { MedicalDesk } from '../insured.ts';
import { sumKnown } from '../sum-known.ts';
import { type MonthPremium, monthPremium } from './month-premium.ts';

/** 一年的医保费: twelve months, each already rounded; a total is `undefined` where a month is not known. */
export interface YearPremium {
  readonly months: readonly MonthPremium[];
  readonly person: Yuan | undefined;
  readonly employer: Yuan | undefined;
}

/** The premium of each month of a calendar year on the same declared base, and their sums. */
export function yearPremium(desk: MedicalDesk, year: number, declared: Yuan | undefined): YearPremium {
  const months = Array.from({ length: 12 }, (_, after) => monthPremium(desk, monthOf(year, after + 1), declared));
  return {
    months,
    person: sumKnown(months.map(({ person }) => person)),
    employer: sumKnown(months.map(({ employer }) => employer)),
  };
}
