import type { LoanCaveatCode } from '../../../engine/loan/loan-caveat.ts';
import type { LoanFigureId } from '../../../engine/loan/loan-figures.ts';
import type { OfferColumnId } from '../../../engine/loan/offers/offers-table.ts';
import type { Caveat, Missing } from '../../../engine/shared/result.ts';
import type { FactWords } from '../fact-words.ts';
import type { ComparedOffer, ComparedSummary, OfferLineId } from '../loan-words.ts';
import { missingInWords } from './missing.ts';
import { monthInWords } from './time.ts';
import { hkd, percent, rmb, text } from './values.ts';

type OfferCaveatCode = Extract<
  LoanCaveatCode,
  'FX_ASSUMED' | 'OFFER_SUMS_DIFFER' | 'NO_DISCOUNT' | 'FLIP_BEYOND' | 'OFFER_UNKNOWN'
>;

/** What must be said of a comparison. */
export const offerCaveats: Readonly<Record<OfferCaveatCode, (values: Caveat['values']) => string>> = {
  FX_ASSUMED: ({ month, rate, change, known }) =>
    `${known === null ? `One yuan is HKD ${text(rate)} by your word` : `After ${monthInWords(text(known))} one yuan is assumed at HKD ${text(rate)}, the average of that month and the newest known`}${change === null ? ', and stays so' : `, and changes by ${percent(change)} a year after ${monthInWords(text(month))}`}. --fx and --fx-path say another path.`,
  OFFER_SUMS_DIFFER: ({ offer, sum, first, currency }) => {
    const amount = currency === 'CNY' ? rmb : hkd;
    return `Offer ${text(offer)} lends ${amount(sum)}, the first ${amount(first)}: they do not finance the same sum.`;
  },
  NO_DISCOUNT: () => 'Nothing is told in present value: --discount 3% says by which yearly rate.',
  FLIP_BEYOND: ({ offer }) =>
    `Offer ${text(offer)} and the first do not come to cost the same at any exchange rate within half of today’s.`,
  OFFER_UNKNOWN: ({ offer }) => `Offer ${text(offer)} is not told: a rate of it is not known.`,
};

/** Whether a caveat names the offers it is about by itself. */
export function speaksOfOffers(code: string): boolean {
  return Object.hasOwn(offerCaveats, code);
}

/** The heads of the table of offers, but for those it shares with others. */
export const offerColumns: Readonly<Record<Exclude<OfferColumnId, 'months'>, string>> = {
  offer: '',
  title: 'offer',
  currency: 'in',
  firstRate: 'first rate',
  aprHongKong: 'APR',
  principalHkd: 'lends HKD',
  principalRmb: 'lends RMB',
  monthlyPaymentHkd: 'a month HKD',
  monthlyPaymentRmb: 'a month RMB',
  highestPaymentHkd: 'at most HKD',
  highestPaymentRmb: 'at most RMB',
  paidHkd: 'paid HKD',
  paidRmb: 'paid RMB',
  costHkd: 'cost HKD',
  costRmb: 'cost RMB',
  presentCostHkd: 'present cost HKD',
  presentCostRmb: 'present cost RMB',
  dearerByHkd: 'dearer by HKD',
  dearerByRmb: 'dearer by RMB',
  monthlyMoreHkd: 'more a month HKD',
  monthlyMoreRmb: 'more a month RMB',
  flipFx: 'flips at',
  flipFxPresent: 'flips, present',
};

type OfferFactId = Extract<
  LoanFigureId,
  'cheapestOffer' | 'dearestOffer' | 'costSpreadHkd' | 'flipFx' | 'flipFxPresent'
>;

/** What each fact of a comparison is called, its Chinese term, and what exactly it counts. */
export const offerFactWords: Readonly<Record<OfferFactId, FactWords>> = {
  cheapestOffer: {
    label: 'cheapest offer',
    zh: '成本最低方案',
    definition: 'By number, the loan itself being 1: what is paid less what is received, in Hong Kong dollars.',
  },
  dearestOffer: { label: 'dearest offer', zh: '成本最高方案', definition: 'The same.' },
  costSpreadHkd: { label: 'apart by', zh: '成本差额', definition: 'What the dearest costs more than the cheapest.' },
  flipFx: {
    label: 'flips at',
    zh: '平衡汇率',
    definition:
      'HKD for 1 CNY in the valuation month at which the first offer and the first one of the other currency cost the same, later rates moving with it.',
  },
  flipFxPresent: {
    label: 'flips in present value at',
    zh: '平衡汇率（现值）',
    definition: 'The same of present values.',
  },
};

const named = ({ title, number }: ComparedOffer): string => title ?? `Offer ${number}`;

/** Each offer's figure after its name: `a (HKD 1.00)`; nothing where one is not known. */
function each(offers: readonly ComparedOffer[], figure: (offer: ComparedOffer) => string | null): string | null {
  const told = offers.map((offer) => ({ name: named(offer), told: figure(offer) }));
  return told.some((one) => one.told === null) ? null : told.map((one) => `${one.told} (${one.name})`).join(', ');
}

/** The lines of a comparison; `null` where there is nothing to say. */
export const offerLines: Readonly<Record<OfferLineId, (compared: ComparedSummary) => string | null>> = {
  month: ({ offers }) => each(offers, ({ monthly }) => monthly),
  costRmb: ({ offers }) => each(offers, ({ costRmb }) => costRmb),
  present: ({ offers }) => each(offers, ({ present }) => present),
  flips: ({ flipFx, flipFxPresent, offers: [first, ...others] }) => {
    const second = others.find(({ currency }) => currency !== first?.currency);
    if (flipFx === null || first === undefined || second === undefined) return null;
    const [south, north] = first.currency === 'HKD' ? [first, second] : [second, first];
    return `at HKD ${flipFx} for one yuan in payments to come${flipFxPresent === null ? '' : ` (${flipFxPresent} in present value)`}: with a dearer yuan ${named(south)} costs less, with a cheaper one ${named(north)}`;
  },
};

/** The labels of those lines. */
export const offerLineLabels: Readonly<Record<OfferLineId, string>> = {
  month: 'At first',
  costRmb: 'In RMB',
  present: 'Discounted',
  flips: 'It flips',
};

/** Where something is not known, so that no offer can be named the cheapest. */
export function offersUndetermined(missing: readonly Missing[]): string {
  return `The offers cannot be held against each other. Not known: ${missingInWords(missing)}.`;
}

/** Which loan costs less, and by how much. */
export function offerHeadline({ offers, cheapest, dearest, spread, share, months }: ComparedSummary): string {
  const [cheap, dear] = [offers[cheapest - 1], offers[dearest - 1]];
  if (cheap === undefined || dear === undefined || cheap === dear)
    return `The ${offers.length} offers cost the same, every payment at the exchange rate of its month.`;
  return `${named(cheap)} costs ${spread} less than ${named(dear)}${share === null ? '' : `, ${share} of what is lent`}: over ${months}, every payment at the exchange rate of its month.`;
}
