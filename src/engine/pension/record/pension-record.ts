import type { Yuan } from '../../../quantities/money.ts';
import type { Month } from '../../../quantities/months.ts';
import type { CityId } from '../../../rules/cities/city-names.ts';
import type { Employment } from '../employment.ts';

/** Where recorded months were paid: one of the nine cities, or outside Guangdong, taken as one province. */
export type RecordedPlace = CityId | 'elsewhere';
/** Places outside Guangdong by one name. */
export const elsewhere = 'elsewhere';

/** Months paid alike in one place, as a record of insurance (参保缴费证明) lists them; `to` is the month after the last. */
export interface RecordedPeriod {
  readonly from: Month;
  readonly to: Month;
  readonly place: RecordedPlace;
  readonly employment: Employment;
  /** 缴费基数 of a month, where it is known. */
  readonly base?: Yuan;
  /** What the person paid a month himself, where it is known. */
  readonly contribution?: Yuan;
  /** 个人账户储存额 at the end of the period, as the office states it: interest to that day is in it. */
  readonly accountBalance?: Yuan;
  /** The sum of the month indices of all months to the end of the period, in ten-thousandths, as the office states it. */
  readonly indexSum?: number;
}

/** Months of employment in Hong Kong under the MPF. */
export interface MpfPeriod {
  readonly from: Month;
  readonly to: Month;
}

/** What was paid before the projection begins. Periods are in the order of their first month. */
export interface PensionRecord {
  readonly periods: readonly RecordedPeriod[];
  readonly mpf: readonly MpfPeriod[];
}
