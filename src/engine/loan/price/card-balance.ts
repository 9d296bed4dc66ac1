import { type Currency, money } from '../../../quantities/money.ts';
import { type Rate, rateOf } from '../../../quantities/rate.ts';
import type { AprFlow } from './apr-flow.ts';
import type { AprTerms } from './apr-scenario.ts';
import { payCardMinimum } from './card-revolving.ts';

/** 循环信用: a card balance of which a part is paid each month. */
export type CardBalance = Extract<AprTerms, { kind: 'card-balance' }>;

/** How many days a statement is taken to have where the card charges by the day. */
export const statementDays = 30;

/** What a statement charges on the balance: the rate of a month, or thirty times the rate of a day. */
export function statementRate({ every, rate }: CardBalance): Rate {
  return every === 'month' ? rate : rateOf(rate.numerator * statementDays, rate.denominator);
}

/** The balance in month 0, then a row for each statement. */
export function cardStatements(terms: CardBalance): readonly AprFlow[] {
  const { principal, minimumShare, minimumPayment, ownPayment } = terms;
  const { rows } = payCardMinimum({
    balance: money<Currency>(principal),
    monthlyRate: statementRate(terms),
    minimumShare,
    minimumPayment: money<Currency>(minimumPayment),
    ownPayment: ownPayment === null ? null : money<Currency>(ownPayment),
  });
  const start = { month: 0, day: null, received: principal, paid: 0, interest: 0, balance: principal };
  return [
    start,
    ...rows.map(({ interest, payment, balance }, place) => ({
      month: place + 1,
      day: null,
      received: 0,
      paid: payment,
      interest,
      balance,
    })),
  ];
}

/** Whether something of a card balance is still owed after its last statement: it is never repaid. */
export function isNeverRepaid(flows: readonly AprFlow[]): boolean {
  return Number(flows.at(-1)?.balance) > 0;
}
