import { monthOfDay } from '../../../quantities/calendar.ts';
import type { Deflate } from '../../../quantities/deflator.ts';
import { type Currency, type Money, money, sum } from '../../../quantities/money.ts';
import { type Month, monthsBetween } from '../../../quantities/months.ts';
import type { HkdPerCny } from '../../shared/exchange-path.ts';
import type { Schedule } from '../row.ts';
import { exchanged, flowsOf, type OfferFlow } from './offer-flows.ts';

/** With what the loans of a comparison are brought to one currency and one month. */
export interface OfferDesk {
  readonly rateIn: HkdPerCny;
  /** The month of present values: that in which the first loan is drawn. */
  readonly from: Month;
  /** Absent where nobody says a rate to discount by. */
  readonly deflate?: Deflate | undefined;
}

/** What a loan costs in one currency, each payment at the exchange rate of its month. */
export interface OfferCost<C extends Currency> {
  readonly principal: Money<C>;
  readonly firstPayment: Money<C>;
  /** Of a month, without prepayments. */
  readonly highestPayment: Money<C>;
  /** Everything, fees in it. */
  readonly paid: Money<C>;
  /** What is paid less what was received. */
  readonly cost: Money<C>;
  /** The same, each flow ÷ (1 + discount)^(months ÷ 12). */
  readonly presentCost?: Money<C>;
  readonly flows: readonly OfferFlow<C>[];
}

/**
 * A loan in a currency; `undefined` where the exchange rate of one of its months is not known.
 *
 * @rounding each flow exchanged and each flow discounted to the cent or fen, half up
 */
export function offerCost<To extends Currency>(
  schedule: Schedule<Currency>,
  from: Currency,
  to: To,
  desk: OfferDesk,
): OfferCost<To> | undefined {
  const inMonth = (amount: Money<Currency>, month: Month) =>
    exchanged(amount, month, { from, to, rateIn: desk.rateIn });
  const flows = known(flowsOf(schedule).map(({ month, amount }) => flowIn(month, inMonth(amount, month))));
  const rows = known(schedule.rows.map(({ due, payment }) => inMonth(payment, monthOfDay(due))));
  if (flows === undefined || rows === undefined) return undefined;
  const [received, ...payments] = flows as readonly [OfferFlow<To>, ...OfferFlow<To>[]];
  return {
    principal: money(-received.amount),
    firstPayment: rows[0] as Money<To>,
    highestPayment: money(Math.max(...rows)),
    paid: sum(payments.map(({ amount }) => amount)),
    cost: sum(flows.map(({ amount }) => amount)),
    ...(desk.deflate && { presentCost: sum(presentFlows(flows, desk.from, desk.deflate).map(({ amount }) => amount)) }),
    flows,
  };
}

/** The flows as they are worth in the month of present values. */
export function presentFlows<C extends Currency>(
  flows: readonly OfferFlow<C>[],
  from: Month,
  deflate: Deflate,
): readonly OfferFlow<C>[] {
  return flows.map(({ month, amount }) => ({ month, amount: deflate(amount, monthsBetween(from, month)) }));
}

function flowIn<C extends Currency>(month: Month, amount: Money<C> | undefined): OfferFlow<C> | undefined {
  return amount === undefined ? undefined : { month, amount };
}

/** All of them, or nothing where one is not known. */
function known<T>(all: readonly (T | undefined)[]): readonly T[] | undefined {
  return all.every((one) => one !== undefined) ? (all as readonly T[]) : undefined;
}
