import { monthOfDay } from '../../quantities/calendar.ts';
import { laterMonth, type Month, type Months, months, monthsBetween, plusMonths } from '../../quantities/months.ts';
import type { PensionLaw, RetirementLine, RetirementLineId } from '../../rules/pension-law.ts';
import type { RuleBook } from '../shared/rule-book.ts';

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
 * The months of delay: none where the old age is reached before the reform, otherwise one month for every `stepMonths`
 * months from the reform on, begun ones counted, up to the cap.
 */
function delay(original: Month, line: RetirementLine, reform: Month): number {
  if (original < reform) return 0;
  return Math.min(line.capMonths, Math.floor(monthsBetween(reform, original) / line.stepMonths) + 1);
}

interface Line {
  readonly line: RetirementLine;
  readonly reform: Month;
}

/** The retirement line with the month from which the statutory age rises; `undefined` when the rule is not there. */
function readLine(law: PensionLaw, book: RuleBook, id: RetirementLineId, atLeast: Month): Line | undefined {
  const first = law.statutoryRetirementAge.values[0];
  const reform = first === undefined ? atLeast : monthOfDay(first.from);
  const lines = book.read(law.statutoryRetirementAge, laterMonth(atLeast, reform));
  return lines === undefined ? undefined : { line: lines.value[id], reform };
}

function statutoryMonth(birth: Month, { line, reform }: Line): Month {
  const original = plusMonths(birth, line.originalAgeMonths);
  return plusMonths(original, delay(original, line, reform));
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
  const found = readLine(law, book, lineId, birth);
  if (found === undefined) return undefined;
  const statutory = statutoryMonth(birth, found);
  const minimum = book.read(law.minimumContributionMonths, statutory);
  if (minimum === undefined) return undefined;
  const original = plusMonths(birth, found.line.originalAgeMonths);
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
  const found = readLine(law, book, lineId, notBefore);
  if (found === undefined) return undefined;
  let birth = plusMonths(notBefore, -found.line.originalAgeMonths - found.line.capMonths);
  while (statutoryMonth(birth, found) < notBefore) birth = plusMonths(birth, 1);
  return birth;
}
