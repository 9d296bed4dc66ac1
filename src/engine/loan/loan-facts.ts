import { monthOfDay } from '../../quantities/calendar.ts';
import { type Currency, minus } from '../../quantities/money.ts';
import { monthText } from '../../quantities/months.ts';
import type { Figure, FigureUnit } from '../shared/result.ts';
import { schedulePrice } from './price/schedule-price.ts';
import { fractionText } from './price/true-price.ts';
import type { Row, Schedule } from './row.ts';
import { totalFees, totalInterest, totalPayments } from './schedule-totals.ts';

/** Every fact of a loan by unit, in the order JSON, CSV and tables print them. A public contract. */
export function loanFactUnits(currency: Currency) {
  return {
    monthlyPayment: `${currency}/month`,
    lastPayment: currency,
    totalPayments: currency,
    totalInterest: currency,
    totalFees: currency,
    aprHongKong: 'ratio',
    annualisedCostCompound: 'ratio',
    annualisedCostSimple: 'ratio',
    interestSavedByPrepayment: currency,
    payoffMonth: 'month',
  } as const satisfies Record<string, FigureUnit>;
}

/** The id of a fact of the contract. */
export type LoanFactId = keyof ReturnType<typeof loanFactUnits>;
/** All facts by id; `null` is not known or does not exist. */
export type LoanFacts = Record<LoanFactId, Figure>;

/**
 * The facts of a schedule; `unprepaid` is the same loan without prepayments. `monthlyPayment` is the first payment and
 * `lastPayment` the last, both without what is prepaid. Where no rate or more than one makes up the price, the three
 * rates are `null`.
 */
export function loanFacts<C extends Currency>(schedule: Schedule<C>, unprepaid: Schedule<C>): LoanFacts {
  const [first] = schedule.rows as readonly [Row<C>];
  const last = schedule.rows.at(-1) as Row<C>;
  return {
    monthlyPayment: first.payment,
    lastPayment: last.payment,
    totalPayments: totalPayments(schedule),
    totalInterest: totalInterest(schedule),
    totalFees: totalFees(schedule),
    ...priceFacts(schedule),
    interestSavedByPrepayment: minus(totalInterest(unprepaid), totalInterest(schedule)),
    payoffMonth: monthText(monthOfDay(last.due)),
  };
}

type PriceFacts = Pick<LoanFacts, 'aprHongKong' | 'annualisedCostCompound' | 'annualisedCostSimple'>;

function priceFacts<C extends Currency>(schedule: Schedule<C>): PriceFacts {
  const priced = schedulePrice(schedule);
  if (priced.kind !== 'found') return { aprHongKong: null, annualisedCostCompound: null, annualisedCostSimple: null };
  const { aprHongKong, annualisedCostCompound, annualisedCostSimple } = priced.price;
  return {
    aprHongKong: fractionText(aprHongKong),
    annualisedCostCompound: fractionText(annualisedCostCompound),
    annualisedCostSimple: fractionText(annualisedCostSimple),
  };
}
