import { laterMonth, type Month, type Months, months, monthsBetween, plusMonths } from '../../quantities/months.ts';
import type { PensionLaw, RetirementLineId } from '../../rules/pension-law.ts';
import type { RuleBook } from '../shared/rule-book.ts';
import { readRetirementLine, statutoryMonth } from '../shared/statutory-retirement.ts';

/** When a person may retire, and how long he must have paid. */
export interface RetirementWindow {
  /** 法定退休: the month the statutory age is reached. */
  readonly statutory: Month;
  readonly statutoryAge: Months;
  /** 弹性提前退休: the first month, minimum period permitting. */
  readonly earliest: Month;
  /** 弹性延迟退休: the last month, an employer agreeing. */
  readonly latest: Month;
  /** 最低缴费年限 of the year the statutory age is reached, also for early and late claims. */
  readonly minimum: Months;
}

/**
 * 法定退休年龄 and what goes with it, by birth month and line, under the decision of 13 September 2024.
 *
 * Early: at most the rule's months before the statutory month and not before the old age. Late: at most the rule's
 * months after it. Before the reform neither exists.
 *
 * @source national/pension/statutory-retirement-age, early-retirement, deferred-retirement, minimum-contribution-months
 */
export function retirementWindow(
  birth: Month,
  lineId: RetirementLineId,
  law: PensionLaw,
  book: RuleBook,
): RetirementWindow | undefined {
  const found = readRetirementLine(law.statutoryRetirementAge, book, lineId, birth);
  if (found === undefined) return undefined;
  const statutory = statutoryMonth(birth, found);
  const minimum = book.read(law.minimumContributionMonths, statutory);
  if (minimum === undefined) return undefined;
  const original = plusMonths(birth, found.originalAgeMonths);
  const early = statutory < found.reform ? 0 : book.read(law.earlyRetirement, statutory)?.value;
  const late = statutory < found.reform ? 0 : book.read(law.deferredRetirement, statutory)?.value;
  if (early === undefined || late === undefined) return undefined;
  return {
    statutory,
    statutoryAge: monthsBetween(birth, statutory),
    earliest: laterMonth(original, plusMonths(statutory, -early)),
    latest: plusMonths(statutory, late),
    minimum: months(minimum.value),
  };
}

/** The first birth month whose statutory month is not before the month asked for: used when no birth is given. */
export function birthForStatutoryMonth(
  notBefore: Month,
  lineId: RetirementLineId,
  law: PensionLaw,
  book: RuleBook,
): Month | undefined {
  const found = readRetirementLine(law.statutoryRetirementAge, book, lineId, notBefore);
  if (found === undefined) return undefined;
  let birth = plusMonths(notBefore, -found.originalAgeMonths - found.capMonths);
  while (statutoryMonth(birth, found) < notBefore) birth = plusMonths(birth, 1);
  return birth;
}
