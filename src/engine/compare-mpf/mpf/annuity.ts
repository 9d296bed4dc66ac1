import type { IsoDate } from '../../../quantities/calendar.ts';
import { type Money, money } from '../../../quantities/money.ts';
import { type Month, monthsBetween } from '../../../quantities/months.ts';
import { multiplyDivide, truncate } from '../../../quantities/rounding.ts';
import { hongKongAnnuityLaw } from '../../../rules/hong-kong/annuity-law.ts';
import type { Sex } from '../../../rules/life-table.ts';
import type { RuleBook } from '../../shared/rule-book.ts';

/** 香港年金計劃 bought in a month. */
export interface HongKongAnnuity {
  readonly premium: Money<'HKD'>;
  /** The day since which its payment is printed; what is printed when somebody buys is not known. */
  readonly printedSince: IsoDate;
  /** Fixed for life, from the month after the premium on. */
  readonly monthly: Money<'HKD'>;
  /** At least so much is paid in all, to the holder or to heirs. */
  readonly guaranteed: Money<'HKD'>;
  /** Payments until the premium is back. */
  readonly premiumBack: number;
  /** Payments until what is guaranteed is paid. */
  readonly guaranteeBack: number;
}

/** An annuity, or why there is none: nobody says what one of that age is paid, too young, or too small a sum. */
export type Annuitised =
  | { readonly kind: 'annuity'; readonly annuity: HongKongAnnuity }
  | { readonly kind: 'age-unknown' | 'too-young' | 'below-least' };

/**
 * What a sum buys of the public annuity: HKMC's printed payment per million of premium for the age and sex, × the
 * premium. A premium above the most that a person may pay is cut to it.
 *
 * @rounding to whole dollars, down
 * @source hong-kong/annuity/monthly-payments, premium-limits, least-age, guaranteed-share
 */
export function annuityFor(
  sum: Money<'HKD'>,
  { month, birth, sex }: { readonly month: Month; readonly birth: Month; readonly sex: Sex },
  book: RuleBook,
): Annuitised {
  const age = monthsBetween(birth, month);
  const printed = book.held(hongKongAnnuityLaw.monthlyPayments, month);
  const limits = book.held(hongKongAnnuityLaw.premiumLimits, month)?.value;
  const youngest = book.held(hongKongAnnuityLaw.leastAge, month)?.value;
  const share = book.held(hongKongAnnuityLaw.guaranteedShare, month)?.value;
  const row = printed?.value.find((one) => one.age * 12 === age);
  if (limits === undefined || youngest === undefined || share === undefined) return { kind: 'age-unknown' };
  if (age < youngest) return { kind: 'too-young' };
  if (sum < limits.least * 100) return { kind: 'below-least' };
  if (printed === undefined || row === undefined) return { kind: 'age-unknown' };
  const premium = money<'HKD'>(Math.min(sum, limits.most * 100));
  const monthly = multiplyDivide(premium, sex === 'man' ? row.man : row.woman, million * 100, truncate) * 100;
  const guaranteed = multiplyDivide(premium, share.parts, share.of, truncate);
  return {
    kind: 'annuity',
    annuity: {
      premium,
      printedSince: printed.from,
      monthly: money(monthly),
      guaranteed: money(guaranteed),
      premiumBack: Math.ceil(premium / monthly),
      guaranteeBack: Math.ceil(guaranteed / monthly),
    },
  };
}

const million = 1_000_000;
