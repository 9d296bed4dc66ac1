import type { RuleUse, Step } from '../shared/result.ts';
import { inputOf, type Named } from '../shared/trace-input.ts';
import type { LoanCase } from './loan-case.ts';
import type { LoanFigureId } from './loan-figures.ts';
import { followedBy } from './loan-rates.ts';
import type { Comparison } from './offers/compare-offers.ts';

const terms = ['principal', 'months', 'method', 'dayCount', 'grace', 'prepay', 'housingFund'];
const plan = ['ratePlan', 'rate', 'steps', 'lpr', 'spread', 'repricing', 'repricedOn', 'hiborSpread', 'primeSpread'];
const assumed = ['assumedLpr', 'assumedHibor', 'assumedPrime', 'asOf'];

type Link = readonly [fact: LoanFigureId, from: readonly string[], followsRates: boolean];
const firstRate: Link = ['firstRate', [...plan, 'drawdown', ...assumed], true];

/** What goes into each fact; the rates that are followed stand behind those that rest on them. */
const links: readonly Link[] = [
  firstRate,
  ['monthlyPayment', ['firstRate', ...terms, 'firstPayment'], false],
  ['lastPayment', ['monthlyPayment', ...terms, ...assumed], true],
  ['totalPayments', ['principal', 'totalInterest'], false],
  ['totalInterest', ['firstRate', ...terms, 'firstPayment', ...assumed], true],
  ['totalFees', ['fees', 'prepay'], false],
  ['aprHongKong', ['principal', 'totalPayments', 'totalFees', 'months'], false],
  ['annualisedCostCompound', ['principal', 'totalPayments', 'totalFees', 'months'], false],
  ['annualisedCostSimple', ['principal', 'totalPayments', 'totalFees', 'months'], false],
  ['interestSavedByPrepayment', ['totalInterest', 'prepay'], false],
  ['payoffMonth', ['firstPayment', 'months', 'prepay'], false],
  ['highestPayment', ['monthlyPayment', ...assumed], true],
  ['capMonths', [...plan, 'drawdown', 'months', ...assumed], true],
  ['assumedFrom', ['asOf', 'months'], false],
];

/** How each computed fact came about: the figures and assumptions that went in, and the rates that were used. */
export function traceLoan(
  { scenario, book }: LoanCase,
  named: Named,
  comparison?: Comparison,
  bankUses: readonly RuleUse[] = [],
): readonly Step[] {
  const used = new Set(book.uses().map(({ rule }) => rule));
  const following = followedBy(scenario.ratePlan);
  const followed = following.filter((id) => used.has(id));
  // A rate that follows none is the same on every day.
  const bears = (id: string): boolean => following.length > 0 || !assumed.includes(id);
  const own = links
    .filter(([figure]) => (named.facts[figure] ?? null) !== null)
    .map((link) => (scenario.housingFund === undefined ? link : withoutFirstRate(link)))
    .map(([figure, from, followsRates]) => ({
      figure,
      inputs: Object.fromEntries(from.filter(bears).flatMap((id) => inputOf(id, named))),
      rules: followsRates ? followed : [],
    }));
  const limits = [...new Set(bankUses.map(({ rule }) => rule))];
  return [...own, ...stepsOf(comparedLinks, rulesOf(comparison), named), ...stepsOf(bankLinks, limits, named)];
}

const compared = ['principal', 'totalPayments', 'totalFees', 'offers', 'fx', 'fxPath'];
const means = ['principal', 'monthlyPayment', 'borrower', 'home', 'fx'];
const bankLinks: readonly (readonly [fact: LoanFigureId, from: readonly string[]])[] = [
  ['housingRatio', means],
  ['debtRatio', means],
  ['debtServicingRatio', means],
  ['loanToValueRatio', ['principal', 'home', 'fx']],
  ['largestLoan', [...means, 'months', 'method', 'firstRate']],
];

const comparedLinks: readonly (readonly [fact: LoanFigureId, from: readonly string[]])[] = [
  ['cheapestOffer', compared],
  ['dearestOffer', compared],
  ['costSpreadHkd', compared],
  ['flipFx', compared],
  ['flipFxPresent', [...compared, 'discount']],
];

/** A comparison rests on the rates of every loan and on the exchange rates. */
function rulesOf(comparison: Comparison | undefined): readonly string[] {
  return [...new Set(comparison?.books.flatMap((book) => book.uses()).map(({ rule }) => rule))];
}

function stepsOf(steps: typeof comparedLinks, rules: readonly string[], named: Named): readonly Step[] {
  return steps
    .filter(([figure]) => (named.facts[figure] ?? null) !== null)
    .map(([figure, from]) => ({
      figure,
      inputs: Object.fromEntries(from.flatMap((id) => inputOf(id, named))),
      rules,
    }));
}
/** Two loans together have no rate of their own: what would go into it stands in its place. */
function withoutFirstRate([figure, from, followsRates]: Link): Link {
  const [rate, ofRate] = firstRate;
  if (!from.includes(rate)) return [figure, from, followsRates];
  return [figure, from.flatMap((id) => (id === rate ? ofRate : [id])), true];
}
