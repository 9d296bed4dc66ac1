import { monthOfDay } from '../../../quantities/calendar.ts';
import { loanAprMethod } from '../../../rules/hong-kong/loan/loan-apr-method.ts';
import { annualisedCost } from '../../../rules/national/loan/annualised-cost.ts';
import type { RuleUse } from '../../shared/result.ts';
import { openRuleBook } from '../../shared/rule-book.ts';
import { type AprFlow, aprFlows } from './apr-flows.ts';
import type { AprScenario, AprTerms } from './apr-scenario.ts';
import { datedPriceOf } from './dated-price.ts';
import { type Priced, truePriceOf } from './true-price.ts';

/** A debt of a scenario with its flows, the earliest first, and what they cost. */
export interface AprCase {
  readonly scenario: AprScenario;
  readonly flows: readonly AprFlow[];
  readonly priced: Priced;
  /** The rules that say how a price is named, as they are in force on the valuation day. */
  readonly basis: readonly RuleUse[];
}

/** Prices the debt of a scenario: by months, or of dated flows by actual days. */
export function aprCase(scenario: AprScenario): AprCase {
  const flows = aprFlows(scenario.terms);
  return { scenario, flows, priced: pricedAs(scenario.terms, flows), basis: namedBy(scenario) };
}

function pricedAs(terms: AprTerms, flows: readonly AprFlow[]): Priced {
  return terms.kind === 'flows'
    ? datedPriceOf(terms.flows)
    : truePriceOf(flows.map(({ received, paid }) => received - paid));
}

/** The methods are text which the arithmetic follows: a scenario's own text would change nothing, so none is read. */
function namedBy({ asOf }: AprScenario): readonly RuleUse[] {
  const book = openRuleBook({ asOf, overrides: {} });
  for (const rule of [annualisedCost, loanAprMethod]) book.look(rule, monthOfDay(asOf));
  return book.uses();
}
