import { monthOfDay } from '../../quantities/calendar.ts';
import { sameDayLater } from '../../quantities/days.ts';
import type { Currency } from '../../quantities/money.ts';
import { monthText } from '../../quantities/months.ts';
import { rateText } from '../../quantities/rate.ts';
import type { RuleUse } from '../shared/result.ts';
import { ruleCaveats } from '../shared/rule-caveats.ts';
import { mergedUses } from '../shared/rule-uses.ts';
import type { LoanCase } from './loan-case.ts';
import type { LoanCaveat } from './loan-caveat.ts';
import { followedBy, followsPath, isCapped } from './loan-rates.ts';
import type { Comparison } from './offers/compare-offers.ts';
import { offerCaveats } from './offers/offer-caveats.ts';
import { wholeMonths } from './period.ts';
import { schedulePrice } from './price/schedule-price.ts';
import { fractionText } from './price/true-price.ts';
import type { Schedule } from './row.ts';

/** Everything a reader must know beside the figures: what is assumed or not known of the rate, the price, the rules. */
export function loanCaveats(
  one: LoanCase,
  comparison?: Comparison,
  bankUses: readonly RuleUse[] = [],
): readonly LoanCaveat[] {
  const { scenario, book } = one;
  return [
    ...rateUnknown(one),
    ...ofOneLoan(one),
    ...(comparison === undefined ? [] : [...ofOthers(comparison), ...offerCaveats(comparison)]),
    ...ruleCaveats(
      scenario.overrides,
      mergedUses([...(comparison?.books ?? [book]).flatMap((each) => each.uses()), ...bankUses]),
    ),
  ];
}

/** What must be said of a loan that is drawn up. */
function ofOneLoan(one: LoanCase): readonly LoanCaveat[] {
  const { scenario, schedule } = one;
  return [
    ...(schedule === undefined
      ? []
      : [
          ...rateAssumed(one, schedule),
          ...provisional(one),
          ...capBinds(one, schedule),
          ...floored(schedule),
          ...price(schedule),
          ...byMonths(one),
          ...notMade(one, schedule),
          ...cut(one, schedule),
        ]),
    ...(scenario.housingFund === undefined ? [] : [{ code: 'HOUSING_FUND_OWN_WORDS' as const, values: {} }]),
  ];
}

/** The same of the other loans of a comparison, by their number; how a price must be labelled is said once. */
function ofOthers({ offers: [, ...others] }: Comparison): readonly LoanCaveat[] {
  return others.flatMap(({ one }, place) =>
    ofOneLoan(one)
      .filter(({ code }) => code !== 'SIMPLE_COST')
      .map(({ code, values }) => ({ code, values: { ...values, offer: place + 2 } })),
  );
}

function rateUnknown({ unknownFrom, book }: LoanCase): readonly LoanCaveat[] {
  if (unknownFrom === undefined) return [];
  const rules = book.missing().map(({ rule }) => rule);
  return [{ code: 'RATE_UNKNOWN', values: { month: monthText(monthOfDay(unknownFrom)), rules: rules.join(', ') } }];
}

function rateAssumed({ scenario }: LoanCase, { rows }: Schedule<Currency>): readonly LoanCaveat[] {
  const first = rows.find(({ assumed }) => assumed);
  if (first === undefined) return [];
  const rate = rows.at(-1)?.rate;
  const values = {
    month: monthText(monthOfDay(first.due)),
    rate: rate === undefined ? null : rateText(rate, 6),
    plan: scenario.ratePlan.kind,
    ...(followsPath(scenario.ratePlan) && { steps: 'said' }),
  };
  return [{ code: 'RATE_ASSUMED', values }];
}

/** 封頂息率: in how many of the payments the cap decides. */
function capBinds({ scenario }: LoanCase, { rows }: Schedule<Currency>): readonly LoanCaveat[] {
  if (!isCapped(scenario.ratePlan)) return [];
  const capped = rows.filter(({ binding }) => binding === 'cap');
  const assumed = capped.filter((row) => row.assumed);
  return [{ code: 'CAP_BINDS', values: { months: capped.length, of: rows.length, assumed: assumed.length } }];
}

const rates = ['aprHongKong', 'annualisedCostCompound', 'annualisedCostSimple'];

function price(schedule: Schedule<Currency>): readonly LoanCaveat[] {
  const priced = schedulePrice(schedule);
  if (priced.kind === 'found') return [{ code: 'SIMPLE_COST', values: {} }];
  if (priced.kind === 'none') return [{ code: 'PRICE_NONE', values: {}, withholds: rates }];
  const values = { rates: priced.prices.map(({ aprHongKong }) => fractionText(aprHongKong)).join(' ') };
  return [{ code: 'PRICE_SEVERAL', values, withholds: rates }];
}

/** The price counts whole months from drawdown: another first period makes it another price for the same rate. */
function byMonths({ scenario: { firstPayment }, drawnOn }: LoanCase): readonly LoanCaveat[] {
  if (firstPayment === undefined || firstPayment === sameDayLater(drawnOn, wholeMonths(drawnOn, firstPayment)))
    return [];
  return [{ code: 'PRICE_BY_MONTHS', values: { drawdown: drawnOn, firstPayment } }];
}

/** Prepayments whose month has no payment any more, or none yet. */
function notMade({ scenario }: LoanCase, { rows }: Schedule<Currency>): readonly LoanCaveat[] {
  const paid = new Set(rows.filter(({ prepaid }) => prepaid > 0).map(({ due }) => monthOfDay(due)));
  const lost = scenario.prepayments.filter(({ month }) => !paid.has(month)).map(({ month }) => monthText(month));
  return lost.length === 0 ? [] : [{ code: 'PREPAYMENT_NOT_MADE', values: { months: lost.join(', ') } }];
}

/** Prepayments of a month that were more than was owed. */
function cut({ scenario }: LoanCase, { rows }: Schedule<Currency>): readonly LoanCaveat[] {
  const months = rows.flatMap(({ due, prepaid }) => {
    const month = monthOfDay(due);
    const asked = scenario.prepayments.reduce((total, one) => total + (one.month === month ? one.amount : 0), 0);
    return prepaid > 0 && prepaid < asked ? [monthText(month)] : [];
  });
  return months.length === 0 ? [] : [{ code: 'PREPAYMENT_CUT', values: { months: months.join(', ') } }];
}

/** Rates up to the valuation day of which a later value was not published, or not found. */
function provisional({ scenario, book }: LoanCase): readonly LoanCaveat[] {
  const followed = followedBy(scenario.ratePlan);
  const newest = book.uses().filter(({ rule, standing }) => standing === 'provisional' && followed.includes(rule));
  if (newest.length === 0) return [];
  const rates = newest.map(({ rule, from }) => `${rule} of ${from}`).join(', ');
  return [{ code: 'RATE_PROVISIONAL', values: { rates } }];
}

/** Payments whose rate and spread together are below nought. */
function floored({ rows }: Schedule<Currency>): readonly LoanCaveat[] {
  const months = rows.filter(({ binding }) => binding === 'zero').length;
  return months === 0 ? [] : [{ code: 'RATE_FLOORED', values: { months, of: rows.length } }];
}
