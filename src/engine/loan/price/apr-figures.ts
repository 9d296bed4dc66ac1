import type { Currency } from '../../../quantities/money.ts';
import type { FactList, Figure, FigureUnit } from '../../shared/result.ts';
import type { AprCase } from './apr-case.ts';
import type { AprFlow } from './apr-flow.ts';
import type { AprScenario, AprTerms } from './apr-scenario.ts';
import { isNeverRepaid } from './card-balance.ts';
import { fractionText, type Priced, type TruePrice } from './true-price.ts';

/** Every fact of `bayplan apr` by unit, in the order JSON, CSV and tables print them. A public contract. */
export function aprUnits(currency: Currency) {
  return {
    currency: 'text',
    principal: currency,
    monthlyPayment: `${currency}/month`,
    lastPayment: currency,
    totalReceived: currency,
    totalPaid: currency,
    totalCost: currency,
    totalInterest: currency,
    monthsUntilRepaid: 'months',
    flatCost: 'ratio',
    irrMonthly: 'ratio',
    aprHongKong: 'ratio',
    annualisedCostCompound: 'ratio',
    annualisedCostSimple: 'ratio',
  } as const satisfies Record<string, FigureUnit>;
}

/** The id of a fact of the contract. */
export type AprFigureId = keyof ReturnType<typeof aprUnits>;
/** All facts by id; `null` is not known or does not exist. */
export type AprFigures = Record<AprFigureId, Figure>;

/** The facts that dated flows do not have. */
export const monthlyFigures: readonly AprFigureId[] = ['principal', 'monthlyPayment', 'lastPayment', 'flatCost'];

/** The facts that are not known where no rate, or more than one, solves the flows. */
export const priceFigures: readonly AprFigureId[] = [
  'irrMonthly',
  'aprHongKong',
  'annualisedCostCompound',
  'annualisedCostSimple',
];

/** The facts that a card balance does not have which is never repaid. */
export const repaidFigures: readonly AprFigureId[] = [
  'lastPayment',
  'totalPaid',
  'totalCost',
  'totalInterest',
  'monthsUntilRepaid',
  ...priceFigures,
];

/**
 * The yearly rates that are not named of a card balance. A published APR of a card rests on assumptions of its own, and
 * the mainland's annualised cost is that of a card on the mainland.
 */
export function unnamedFigures(currency: Currency): readonly AprFigureId[] {
  return currency === 'CNY' ? ['aprHongKong'] : ['aprHongKong', 'annualisedCostCompound', 'annualisedCostSimple'];
}

/** The facts of a true price as a list that one can ask about, by id. */
export const aprFigureList: FactList = {
  main: 'aprHongKong',
  always: Object.keys(aprUnits('CNY')),
  inHongKongDollars: [],
};

/** What a debt costs, in all and a year. `totalCost` is below nought where less is paid than received. */
export function aprFigures({ scenario, flows, priced }: AprCase): AprFigures {
  const totalReceived = sumOf(flows, 'received');
  const totalPaid = sumOf(flows, 'paid');
  const totalCost = totalPaid - totalReceived;
  const figures = {
    currency: scenario.currency,
    ...offerFigures(scenario.terms, flows),
    totalReceived,
    totalPaid,
    totalCost,
    ...cardFigures(scenario.terms, flows),
    flatCost: flatCost(scenario.terms, totalCost),
    ...priceFiguresOf(priced),
  };
  return { ...figures, ...nothingOf(withheld(scenario, flows)) };
}

function withheld({ terms, currency }: AprScenario, flows: readonly AprFlow[]): readonly AprFigureId[] {
  if (terms.kind !== 'card-balance') return [];
  return isNeverRepaid(flows) ? repaidFigures : unnamedFigures(currency);
}

function nothingOf(ids: readonly AprFigureId[]): Partial<Record<AprFigureId, null>> {
  return Object.fromEntries(ids.map((id) => [id, null]));
}

function cardFigures(
  { kind }: AprTerms,
  flows: readonly AprFlow[],
): Pick<AprFigures, 'totalInterest' | 'monthsUntilRepaid'> {
  if (kind !== 'card-balance') return { totalInterest: null, monthsUntilRepaid: null };
  return { totalInterest: sumOf(flows, 'interest'), monthsUntilRepaid: flows.length - 1 };
}

function priceFiguresOf(priced: Priced): Pick<AprFigures, keyof TruePrice> {
  if (priced.kind !== 'found') {
    return { irrMonthly: null, aprHongKong: null, annualisedCostCompound: null, annualisedCostSimple: null };
  }
  const { irrMonthly, aprHongKong, annualisedCostCompound, annualisedCostSimple } = priced.price;
  return {
    irrMonthly: fractionText(irrMonthly),
    aprHongKong: fractionText(aprHongKong),
    annualisedCostCompound: fractionText(annualisedCostCompound),
    annualisedCostSimple: fractionText(annualisedCostSimple),
  };
}

function sumOf(flows: readonly AprFlow[], side: 'received' | 'paid' | 'interest'): number {
  return flows.reduce((sum, flow) => sum + Number(flow[side]), 0);
}

function offerFigures(
  terms: AprTerms,
  flows: readonly AprFlow[],
): Pick<AprFigures, 'principal' | 'monthlyPayment' | 'lastPayment'> {
  if (terms.kind === 'flows') return { principal: null, monthlyPayment: null, lastPayment: null };
  const [, first] = flows as readonly [AprFlow, AprFlow];
  const last = flows.at(-1) as AprFlow;
  return { principal: terms.principal, monthlyPayment: first.paid, lastPayment: last.paid };
}

/** 平息: the cost as a share of the principal, by the year: what the offer seems to cost. */
function flatCost(terms: AprTerms, cost: number): string | null {
  if (terms.kind === 'flows' || terms.kind === 'card-balance') return null;
  return fractionText((cost * 12) / (terms.principal * terms.months));
}
