import { monthOfDay } from '../../quantities/calendar.ts';
import type { Currency } from '../../quantities/money.ts';
import { monthText } from '../../quantities/months.ts';
import { rateText } from '../../quantities/rate.ts';
import { ruleCaveats } from '../shared/rule-caveats.ts';
import type { LoanCase } from './loan-case.ts';
import type { LoanCaveat } from './loan-caveat.ts';
import { followedBy } from './loan-rates.ts';
import { schedulePrice } from './price/schedule-price.ts';
import { fractionText } from './price/true-price.ts';
import type { Schedule } from './row.ts';

/** Everything a reader must know beside the figures: what is assumed or not known of the rate, the price, the rules. */
export function loanCaveats(one: LoanCase): readonly LoanCaveat[] {
  const { scenario, schedule, book } = one;
  return [
    ...rateUnknown(one),
    ...(schedule === undefined
      ? []
      : [...rateAssumed(schedule), ...capBinds(schedule), ...price(schedule), ...notMade(one, schedule)]),
    ...(scenario.housingFund === undefined ? [] : [{ code: 'HOUSING_FUND_OWN_WORDS' as const, values: {} }]),
    ...ruleCaveats(scenario.overrides, book.uses()),
  ];
}

function rateUnknown({ unknownFrom, scenario }: LoanCase): readonly LoanCaveat[] {
  if (unknownFrom === undefined) return [];
  const values = { month: monthText(monthOfDay(unknownFrom)), rules: followedBy(scenario.ratePlan).join(', ') };
  return [{ code: 'RATE_UNKNOWN', values }];
}

function rateAssumed({ rows }: Schedule<Currency>): readonly LoanCaveat[] {
  const first = rows.find(({ assumed }) => assumed);
  if (first === undefined) return [];
  const rate = rows.at(-1)?.rate;
  const values = { month: monthText(monthOfDay(first.due)), rate: rate === undefined ? null : rateText(rate, 6) };
  return [{ code: 'RATE_ASSUMED', values }];
}

/** 封頂息率: in how many of the payments the cap decides. */
function capBinds({ rows }: Schedule<Currency>): readonly LoanCaveat[] {
  const sided = rows.filter(({ binding }) => binding !== undefined);
  const capped = rows.filter(({ binding }) => binding === 'cap');
  return sided.length === 0 ? [] : [{ code: 'CAP_BINDS', values: { months: capped.length, of: rows.length } }];
}

const rates = ['aprHongKong', 'annualisedCostCompound', 'annualisedCostSimple'];

function price(schedule: Schedule<Currency>): readonly LoanCaveat[] {
  const priced = schedulePrice(schedule);
  if (priced.kind === 'found') return [{ code: 'SIMPLE_COST', values: {} }];
  if (priced.kind === 'none') return [{ code: 'PRICE_NONE', values: {}, withholds: rates }];
  const values = { rates: priced.prices.map(({ aprHongKong }) => fractionText(aprHongKong)).join(' ') };
  return [{ code: 'PRICE_SEVERAL', values, withholds: rates }];
}

/** Prepayments whose month has no payment any more, or none yet. */
function notMade({ scenario }: LoanCase, { rows }: Schedule<Currency>): readonly LoanCaveat[] {
  const paid = new Set(rows.filter(({ prepaid }) => prepaid > 0).map(({ due }) => monthOfDay(due)));
  const lost = scenario.prepayments.filter(({ month }) => !paid.has(month)).map(({ month }) => monthText(month));
  return lost.length === 0 ? [] : [{ code: 'PREPAYMENT_NOT_MADE', values: { months: lost.join(', ') } }];
}
