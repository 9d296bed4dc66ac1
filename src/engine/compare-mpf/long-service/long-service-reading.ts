import { firstDayOf, type IsoDate } from '../../../quantities/calendar.ts';
import { type Money, money } from '../../../quantities/money.ts';
import type { Month } from '../../../quantities/months.ts';
import type { OffsettingLaw } from '../../../rules/hong-kong-mpf-law.ts';
import type { RuleBook } from '../../shared/rule-book.ts';

/** What a payment is read from. */
export interface LongServiceReading {
  readonly law: OffsettingLaw;
  readonly book: RuleBook;
}

/** 遣散費及長期服務金的計算 as they are in a month. */
export interface LongServiceTerms {
  /** Of a month’s wage for each year of service. */
  readonly share: Readonly<Record<'parts' | 'of', number>>;
  readonly wageCap: Money<'HKD'>;
  readonly totalCap: Money<'HKD'>;
  /** Months of service before a payment is due. */
  readonly needed: Readonly<Record<'severance' | 'longService', number>>;
  /** The first day on which mandatory contributions no longer offset. */
  readonly changedOn: IsoDate;
  /** What the rule on offsetting says in words. */
  readonly sayings: readonly string[];
}

/**
 * The terms in a month; `undefined` where a rule says nothing then, or the month lies before offsetting ended. The day of
 * that is the newest of the rule on offsetting. Its words are shown and not computed with, those a scenario puts in their
 * place too.
 */
export function longServiceTerms(month: Month, { law, book }: LongServiceReading): LongServiceTerms | undefined {
  const share = book.read(law.longServiceShare, month)?.value;
  const wageCap = book.read(law.longServiceWageCap, month)?.value;
  const totalCap = book.read(law.longServiceTotalCap, month)?.value;
  const needed = book.read(law.serviceMonthsNeeded, month)?.value;
  const offsetting = book.read(law.offsetting, month)?.value;
  const changedOn = law.offsetting.values.at(-1)?.from;
  if (offsetting === undefined || changedOn === undefined || firstDayOf(month) < changedOn) {
    book.miss(law.offsetting, month);
    return undefined;
  }
  if (share === undefined || wageCap === undefined || totalCap === undefined || needed === undefined) return undefined;
  const caps = { wageCap: money<'HKD'>(wageCap * 100), totalCap: money<'HKD'>(totalCap * 100) };
  return { share, ...caps, needed, changedOn, sayings: offsetting.split(', ') };
}
