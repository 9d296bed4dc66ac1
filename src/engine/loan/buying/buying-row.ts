import type { Currency, Money } from '../../../quantities/money.ts';
import type { Rate } from '../../../quantities/rate.ts';
import type { PurchaseArea } from '../../../rules/city-purchase-law.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { RuleUse } from '../../shared/result.ts';
import { type DayDesk, usedOn } from '../used-on.ts';

/** What is asked of a purchase. */
export type BuyingQuestion =
  | 'HOMES_ALLOWED'
  | 'HOME_WITHIN'
  | 'DOWN_NATION'
  | 'DOWN_CITY'
  | 'DOWN_BANK'
  | 'DOWN_LEFT'
  | 'DOWN_MONEY'
  | 'MONEY_IN'
  | 'MONEY_IN_CITIES'
  | 'REMITTANCE_A_DAY'
  | 'REMITTANCE_TERMS'
  | 'RATE_FLOOR'
  | 'RATE_PRICING'
  | 'BUYER_PAPERS'
  | 'ACCOUNT_PAPERS'
  | 'BANK_PAPERS';

/** What a row answers, where it is not the sayings of a rule. `ASK`: no text read answers, or something was not given. */
export type BuyingAnswer =
  | 'HOMES_AT_MOST'
  | 'HOMES_UNLIMITED'
  | 'YES'
  | 'NO'
  | 'ASK'
  | 'NOT_KNOWN'
  | 'BINDS'
  | 'BINDS_NOT'
  | 'HOLDS'
  | 'ENOUGH'
  | 'ENOUGH_AS_FAR_AS_KNOWN'
  | 'TOO_LITTLE'
  | 'NEEDS_INSURANCE'
  | 'A_DAY'
  | 'OVER_LPR'
  | 'NOT_THIS_CITY';

/** What must be said beside an answer, or given for one. */
export type BuyingNote =
  | 'AS_YOU_SAID'
  | 'TEXT_SAYS_OTHERWISE'
  | 'NO_TEXT'
  | 'READINGS_ONE_OR_TWO'
  | 'READINGS_OPEN'
  | 'READING_ENDED_FOR_ALL'
  | 'PAYMENTS_ASKED'
  | 'OPEN_TO_ALL'
  | 'ASK_THE_BUREAU'
  | 'TELL_HOMES_ALLOWED'
  | 'GIVE_DISTRICT'
  | 'GIVE_SIZE'
  | 'GIVE_HOMES'
  | 'GIVE_PRICE'
  | 'GIVE_OTHER_MORTGAGE'
  | 'COUNTS_THERE_ONLY'
  | 'DEPENDS_ON_THE_HOME'
  | 'THIRD_HOME'
  | 'CITY_MAY_ASK_MORE'
  | 'ASK_THE_BANK'
  | 'NO_EXCHANGE_RATE'
  | 'NONE_IN_THE_RULES'
  | 'INSURANCE_LENDS_MORE'
  | 'RATIO_ABOVE_THE_PRICE';

/** Where in a city a row holds. */
export type AreaCode = `AREA_${Uppercase<PurchaseArea>}`;

/** A row of the table `buying`. */
export interface BuyingRow {
  readonly question: BuyingQuestion;
  readonly area?: AreaCode;
  readonly districts?: readonly string[];
  /** The sizes it holds for, in square metres. */
  readonly size?: string;
  /** A code, or the sayings of a rule. */
  readonly answer: BuyingAnswer | readonly string[];
  readonly homes?: number;
  readonly ratio?: Rate;
  readonly amount?: Money<Currency>;
  readonly notes?: readonly BuyingNote[];
  readonly uses: readonly RuleUse[];
  /** The rule that says nothing on the day. */
  readonly silent?: string;
}

/** A row that is what a rule says on the day, in the words of its text. */
export function sayingRow(question: BuyingQuestion, rule: Rule<string>, desk: DayDesk): BuyingRow {
  const used = usedOn(rule, desk);
  if (used === undefined) return { question, answer: 'NOT_KNOWN', uses: [], silent: rule.id };
  return { question, answer: used.value.split(', '), uses: [used.use] };
}
