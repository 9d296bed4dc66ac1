import type { IsoDate } from '../../../quantities/calendar.ts';
import type { Currency } from '../../../quantities/money.ts';
import type { Rate } from '../../../quantities/rate.ts';
import type { Chooser } from '../../shared/chosen.ts';
import type { CardInstalment } from './card-instalment.ts';
import type { DatedFlow } from './dated-price.ts';

/** What is borrowed, in how many payments it is repaid, and what is kept back or paid at the start. */
interface Borrowed {
  /** More than 0. */
  readonly principal: number;
  readonly months: number;
  /** Less than the principal. */
  readonly fee: number;
}

/** A debt as its offer is worded; amounts are whole fen or cents. */
export type AprTerms =
  /** Equal payments, one a month. */
  | (Borrowed & { readonly kind: 'payments'; readonly payment: number })
  /** 平息: interest on the first principal to the end, by the year. */
  | (Borrowed & { readonly kind: 'flat-rate'; readonly flatRate: Rate })
  /** 信用卡分期: a share of the first principal each time the fee is charged. */
  | (Borrowed & {
      readonly kind: 'card-instalment';
      readonly feeRate: Rate;
      readonly feeWhen: CardInstalment<Currency>['feeWhen'];
    })
  /** 循环信用: a card balance without new purchases, of which the least is paid each month, or more. */
  | {
      readonly kind: 'card-balance';
      /** More than 0. */
      readonly principal: number;
      /** What the card charges a month, or a day, on the balance. */
      readonly every: 'month' | 'day';
      readonly rate: Rate;
      /** 最低还款额: this share of balance and interest, but not less than the amount. */
      readonly minimumShare: Rate;
      readonly minimumPayment: number;
      /** What is paid each month where that is more than the least; `null` pays the least. */
      readonly ownPayment: number | null;
    }
  /** What was received and paid, day by day, in any order; at least one. */
  | { readonly kind: 'flows'; readonly flows: readonly DatedFlow[] };

/** Fields of a question for the true price of a debt, already valid by themselves and agreeing with each other. */
export interface AprScenario {
  readonly asOf: IsoDate;
  readonly currency: Currency;
  readonly terms: AprTerms;
  readonly strict: boolean;
  readonly overrides: Readonly<Record<string, unknown>>;
  /** Who chose each field, by its name; a field that is not listed was chosen by default. */
  readonly chosenBy: Readonly<Record<string, Chooser>>;
}
