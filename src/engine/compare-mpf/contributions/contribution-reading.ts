import type { Month } from '../../../quantities/months.ts';
import type { Rate } from '../../../quantities/rate.ts';
import type { CasualBand, MpfContributionLaw, RelevantIncomeLimits } from '../../../rules/hong-kong-mpf-law.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import type { CompareScenario } from '../compare-scenario.ts';

/** Who contributes: the fields of a scenario that decide what is due. */
export type Contributor = Pick<
  CompareScenario,
  'birth' | 'job' | 'casualDays' | 'paysYearly' | 'employedFrom' | 'relevantIncomeGrowth'
>;

/** What the contributions of one person are read from, by month; `undefined` where the rule says nothing then. */
export interface ContributionReading {
  readonly who: Contributor;
  /** 供款比率 of each side */
  rate(month: Month): Rate | undefined;
  /** 每月有關入息水平, whole HKD */
  limits(month: Month): RelevantIncomeLimits | undefined;
  /** 自僱人士每年有關入息水平, whole HKD */
  yearlyLimits(month: Month): RelevantIncomeLimits | undefined;
  casualScale(month: Month): readonly CasualBand[] | undefined;
  /** 免供款期 in days */
  holidayDays(month: Month): number | undefined;
  /** 涵蓋年齡 in months, the second no longer covered */
  coveredAges(month: Month): Readonly<Record<'from' | 'until', number>> | undefined;
}

/**
 * The rules of 強制性供款 as one person meets them. Both pairs of limits stay at their last value, or are carried on by
 * `relevantIncomeGrowth`: a step every January after the valuation month, though the law looks at them every four years.
 *
 * @rounding grown limits half up to the whole dollar
 */
export function contributionReading(who: Contributor, law: MpfContributionLaw, book: RuleBook): ContributionReading {
  const growth = who.relevantIncomeGrowth && { rate: who.relevantIncomeGrowth, stepsIn: 1 as const };
  const limitsBy = (rule: Rule<RelevantIncomeLimits>) =>
    growth === undefined ? (month: Month) => book.read(rule, month) : book.grown(rule, growth);
  const monthly = limitsBy(law.relevantIncomeLimits);
  const yearly = limitsBy(law.yearlyRelevantIncomeLimits);
  return {
    who,
    rate: (month) => book.rate(law.mandatoryRate, month)?.value,
    limits: (month) => monthly(month)?.value,
    yearlyLimits: (month) => yearly(month)?.value,
    casualScale: (month) => book.read(law.casualScale, month)?.value,
    holidayDays: (month) => book.read(law.contributionHolidayDays, month)?.value,
    coveredAges: (month) => book.read(law.coveredAges, month)?.value,
  };
}
