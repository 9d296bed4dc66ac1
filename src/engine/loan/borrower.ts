import type { Currency } from '../../quantities/money.ts';
import type { Month } from '../../quantities/months.ts';

/**
 * 借款人 as a lender asks of one: what nobody said is absent, and what rests on it is not answered. Amounts are whole fen
 * or cents of `currency`.
 */
export interface Borrower {
  readonly currency: Currency;
  /** 月均收入: average income a month, more than 0. */
  readonly income?: number;
  /** 其他债务月均偿付额: payments on other debts a month. */
  readonly debts?: number;
  readonly birth?: Month;
  /** 住房套数: homes the family has already where this one lies. */
  readonly homes?: number;
  /** 首次置業人士 as mortgage insurance has it: no home in Hong Kong, a regular salary. */
  readonly firstBuyer?: boolean;
  /** 有其他按揭: borrows or guarantees on another home. */
  readonly otherMortgage?: boolean;
  /** 可购套数 as the city's office told the borrower, where no text answers. */
  readonly homesAllowed?: number | 'unlimited';
}
