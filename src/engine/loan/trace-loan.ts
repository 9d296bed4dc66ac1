import type { Assumption } from '../shared/chosen.ts';
import { figureText } from '../shared/figure-text.ts';
import type { Figure, FigureUnit, Step } from '../shared/result.ts';
import type { LoanCase } from './loan-case.ts';
import type { LoanFigureId } from './loan-figures.ts';
import { followedBy } from './loan-rates.ts';

/** What a trace names: facts with their units, what was assumed. */
interface Named {
  readonly facts: Readonly<Record<string, Figure>>;
  readonly units: Readonly<Record<string, FigureUnit>>;
  readonly assumptions: readonly Assumption[];
}

const terms = ['principal', 'months', 'method', 'dayCount', 'grace', 'prepay', 'housingFund'];
const plan = ['ratePlan', 'rate', 'steps', 'lpr', 'spread', 'repricing', 'repricedOn', 'hiborSpread', 'primeSpread'];
const assumed = ['assumedLpr', 'assumedHibor', 'assumedPrime', 'asOf'];

/** What goes into each fact; the rates that are followed stand behind those that rest on them. */
const links: readonly (readonly [fact: LoanFigureId, from: readonly string[], followsRates: boolean])[] = [
  ['firstRate', [...plan, 'drawdown'], true],
  ['monthlyPayment', ['firstRate', ...terms, 'firstPayment'], false],
  ['lastPayment', ['monthlyPayment', ...terms, ...assumed], true],
  ['totalPayments', ['principal', 'totalInterest'], false],
  ['totalInterest', ['firstRate', ...terms, ...assumed], true],
  ['totalFees', ['fees', 'prepay'], false],
  ['aprHongKong', ['principal', 'totalPayments', 'totalFees', 'months'], false],
  ['annualisedCostCompound', ['principal', 'totalPayments', 'totalFees', 'months'], false],
  ['annualisedCostSimple', ['principal', 'totalPayments', 'totalFees', 'months'], false],
  ['interestSavedByPrepayment', ['totalInterest', 'prepay'], false],
  ['payoffMonth', ['firstPayment', 'months', 'prepay'], false],
  ['highestPayment', ['monthlyPayment', ...assumed], true],
  ['capMonths', [...plan, ...assumed], true],
  ['assumedFrom', ['asOf', 'months'], false],
];

/** How each computed fact came about: the figures and assumptions that went in, and the rates that were used. */
export function traceLoan({ scenario, book }: LoanCase, named: Named): readonly Step[] {
  const used = new Set(book.uses().map(({ rule }) => rule));
  const followed = followedBy(scenario.ratePlan).filter((id) => used.has(id));
  return links
    .filter(([figure]) => (named.facts[figure] ?? null) !== null)
    .map(([figure, from, followsRates]) => ({
      figure,
      inputs: Object.fromEntries(from.flatMap((id) => inputOf(id, named))),
      rules: followsRates ? followed : [],
    }));
}

/** An input with its text; a fact that is not known and an assumption that was not made go into nothing. */
function inputOf(id: string, { facts, units, assumptions }: Named): readonly (readonly [string, string])[] {
  const unit = units[id];
  if (unit !== undefined) return (facts[id] ?? null) === null ? [] : [[id, figureText(facts[id] ?? null, unit)]];
  const found = assumptions.find((one) => one.id === id);
  return found === undefined ? [] : [[id, found.value]];
}
