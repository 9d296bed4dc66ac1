import type { IsoDate } from '../../../quantities/calendar.ts';
import type { Money } from '../../../quantities/money.ts';

/** One employment that ends: what 遣散費 or 長期服務金 is computed from. */
export interface ServiceQuestion {
  readonly employedFrom: IsoDate;
  /** The last day of employment. */
  readonly endsOn: IsoDate;
  /** Of the last full month. */
  readonly lastWage: Money<'HKD'>;
  /** Of the last full month before offsetting ended: April 2025. Without meaning for who was employed later. */
  readonly wageBefore: Money<'HKD'>;
  /** 僱主強制性供款 with their returns, whenever paid. */
  readonly employerMandatory: Money<'HKD'>;
  /** 僱主自願性供款 with their returns, whenever paid. */
  readonly employerVoluntary: Money<'HKD'>;
}
