import type { Month } from '../../quantities/months.ts';
import { type Rate, rateOf } from '../../quantities/rate.ts';
import type { Limits, PensionLaw } from '../../rules/pension-law.ts';
import type { Growth } from '../shared/growth-path.ts';
import type { Reading } from '../shared/reading.ts';
import type { RuleBook } from '../shared/rule-book.ts';
import { forEver } from '../shared/timeline.ts';

/** What a month is computed from, and the first month in which any of it may be different. */
export interface MonthlyRules {
  readonly limits: Reading<Limits>;
  readonly own: Rate;
  readonly employer: Rate | undefined;
  readonly credited: Rate;
  readonly wage: number;
  readonly otherWage: number | undefined;
  readonly until: Month;
}

/** Reads the rules of a month; `undefined` when one is missing. */
export type MonthReader = (month: Month, hasEmployer: boolean) => MonthlyRules | undefined;

/** Reads what a month to come is paid by, limits and averages carried on by wage growth. */
export function monthReader(law: PensionLaw, book: RuleBook, wageGrowth: Rate): MonthReader {
  const july: Growth = { rate: wageGrowth, stepsIn: 7 };
  const other = law.averageWage.otherReading;
  const limitsAt = book.grown(law.contributionBaseLimits, july);
  const wageAt = book.grown(law.averageWage, july);
  const otherWageAt = other && book.grown(law.averageWage, july, { reading: other.name });
  return (month, hasEmployer) => {
    const limits = limitsAt(month);
    const own = book.rate(hasEmployer ? law.employeeContributionRate : law.flexibleContributionRate, month);
    const credited = book.rate(law.accountCreditRate, month);
    const wage = wageAt(month);
    if (limits === undefined || own === undefined || credited === undefined || wage === undefined) return undefined;
    const otherWage = otherWageAt?.(month);
    const employer = hasEmployer ? employerRate(law, book, month) : noEmployer;
    return {
      limits,
      own: own.value,
      employer: employer.value,
      credited: credited.value,
      wage: wage.value,
      otherWage: otherWage?.value,
      until: Math.min(
        limits.until,
        own.until,
        credited.until,
        wage.until,
        otherWage?.until ?? forEver,
        employer.until,
      ) as Month,
    };
  };
}

/** 单位缴费费率, as far as it is known, and the first month in which it may be different. */
export interface EmployerRate {
  readonly value: Rate | undefined;
  readonly until: Month;
}

/** Who pays alone. */
export const noEmployer: EmployerRate = { value: rateOf(0, 1), until: forEver };

/** An employer where the rules are not here. */
export const unknownEmployer: EmployerRate = { value: undefined, until: forEver };

/** 单位缴费 moves no pension: where its rate is not known the rest stands, and the next month is asked again. */
export function employerRate(law: PensionLaw, book: RuleBook, month: Month): EmployerRate {
  if (book.look(law.employerContributionRate, month) === undefined)
    return { value: undefined, until: (month + 1) as Month };
  return book.rate(law.employerContributionRate, month) as Reading<Rate>;
}
