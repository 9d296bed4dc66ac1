import { type IsoDate, monthOfDay } from '../../../quantities/calendar.ts';
import { deflator } from '../../../quantities/deflator.ts';
import type { Currency } from '../../../quantities/money.ts';
import { laterMonth } from '../../../quantities/months.ts';
import type { Rate } from '../../../quantities/rate.ts';
import { exchangePath } from '../../shared/exchange-path.ts';
import { openRuleBook, type RuleBook } from '../../shared/rule-book.ts';
import { type LoanCase, loanCase } from '../loan-case.ts';
import { flipRate } from './flip-rate.ts';
import { type OfferCost, type OfferDesk, offerCost, presentFlows } from './offer-cost.ts';

/** One loan of a comparison: in both currencies, as far as its rates and the exchange rates are known. */
export interface Offer {
  readonly one: LoanCase;
  readonly hongKong: OfferCost<'HKD'> | undefined;
  readonly renminbi: OfferCost<'CNY'> | undefined;
}

/** HKD for 1 CNY, in ten-thousandths, at which an offer costs what the first one does: of all that is paid, and in present value. */
export interface Flip {
  readonly flipFx: number | null;
  readonly flipFxPresent: number | null;
}

/** Loans for the same purchase, side by side; at least two. */
export interface Comparison {
  readonly offers: readonly [Offer, ...Offer[]];
  /** HKD for 1 CNY in the valuation month; `undefined` where none is known. */
  readonly today: Rate | undefined;
  /** The rules that were read: those of each loan, and last the exchange rates. */
  readonly books: readonly RuleBook[];
  /** Where an offer flips against the first; both `null` where they are of one currency, or a cost is not known. */
  flipOf(offer: Offer): Flip;
}

/** Holds the other loans of a scenario against its own; `undefined` where there are none. */
export function compareOffers(first: LoanCase): Comparison | undefined {
  const { scenario } = first;
  if (scenario.offers === undefined || scenario.offers.length === 0) return undefined;
  const book = openRuleBook({ ...scenario, overrides: {} });
  const rateIn = exchangePath(scenario, book);
  const desk: OfferDesk = {
    rateIn,
    from: monthOfDay(first.drawnOn),
    deflate: scenario.discount && deflator(scenario.discount),
  };
  const others = scenario.offers.map((other) => offerOf(loanCase(other), desk));
  const own = offerOf(first, desk);
  const books = [first.book, ...others.map(({ one }) => one.book), book];
  const today = rateIn(monthOfDay(scenario.asOf));
  return { offers: [own, ...others], today, books, flipOf: (offer) => flipOf(own, offer, scenario.asOf, desk) };
}

function offerOf(one: LoanCase, desk: OfferDesk): Offer {
  const { schedule, scenario } = one;
  const into = <To extends Currency>(to: To): OfferCost<To> | undefined =>
    schedule && offerCost(schedule, scenario.currency, to, desk);
  return { one, hongKong: into('HKD'), renminbi: into('CNY') };
}

type Flows = OfferCost<'HKD'>['flows'];

const none: Flip = { flipFx: null, flipFxPresent: null };

function flipOf(first: Offer, second: Offer, asOf: IsoDate, desk: OfferDesk): Flip {
  if (first.one.scenario.currency === second.one.scenario.currency) return none;
  const isHongKongFirst = first.one.scenario.currency === 'HKD';
  const [south, north] = isHongKongFirst ? [first, second] : [second, first];
  const [hongKong, mainland] = [south.hongKong, north.hongKong];
  const now = monthOfDay(asOf);
  const today = desk.rateIn(now);
  if (hongKong === undefined || mainland === undefined || today === undefined) return none;
  const until = laterMonth(now, monthOfDay(north.one.drawnOn));
  const { from, deflate } = desk;
  const at = (worth: (flows: Flows) => Flows): number | null =>
    flipRate({ hongKong: worth(hongKong.flows), mainland: worth(mainland.flows), until, today });
  return {
    flipFx: at((flows) => flows),
    flipFxPresent: deflate === undefined ? null : at((flows) => presentFlows(flows, from, deflate)),
  };
}
