import { monthOfDay } from '../../../quantities/calendar.ts';
import { cardAprMethod } from '../../../rules/hong-kong/loan/card-apr-method.ts';
import { loanAprMethod } from '../../../rules/hong-kong/loan/loan-apr-method.ts';
import { annualisedCost } from '../../../rules/national/loan/annualised-cost.ts';
import type { RuleUse } from '../../shared/result.ts';
import { openRuleBook, type RuleBook } from '../../shared/rule-book.ts';
import type { AprFlow } from './apr-flow.ts';
import { aprFlows } from './apr-flows.ts';
import type { AprScenario, AprTerms } from './apr-scenario.ts';
import { isNeverRepaid } from './card-balance.ts';
import { datedPriceOf } from './dated-price.ts';
import { type IssuerAprs, issuerAprs } from './issuer-aprs.ts';
import { type Priced, truePriceOf } from './true-price.ts';

/** A debt of a scenario with its flows, the earliest first, and what they cost. */
export interface AprCase {
  readonly scenario: AprScenario;
  readonly flows: readonly AprFlow[];
  readonly priced: Priced;
  /** The rules that say how a price is named, as they are in force on the valuation day. */
  readonly basis: readonly RuleUse[];
  /** Of a card in Hong Kong dollars: what issuers publish for purchases; without any elsewhere. */
  readonly published: IssuerAprs;
}

/** Prices the debt of a scenario: by months, or of dated flows by actual days. */
export function aprCase(scenario: AprScenario): AprCase {
  const { asOf, terms } = scenario;
  const flows = aprFlows(terms);
  // The methods are text which the arithmetic follows: a scenario's own text would change nothing, so none is read.
  const book = openRuleBook({ asOf, overrides: {} });
  const published = nameBy(book, scenario);
  return { scenario, flows, priced: pricedAs(terms, flows), basis: book.uses(), published };
}

function pricedAs(terms: AprTerms, flows: readonly AprFlow[]): Priced {
  if (isNeverRepaid(flows)) return { kind: 'none' };
  return terms.kind === 'flows'
    ? datedPriceOf(terms.flows)
    : truePriceOf(flows.map(({ received, paid }) => received - paid));
}

/** Looks up the rules that say how a price is named; a card in Hong Kong dollars has those of cards. */
function nameBy(book: RuleBook, { asOf, currency, terms }: AprScenario): IssuerAprs {
  const month = monthOfDay(asOf);
  const isCard = terms.kind === 'card-balance';
  if (isCard && currency === 'HKD') {
    book.look(cardAprMethod, month);
    return issuerAprs({ book, asOf, overrides: {} });
  }
  for (const rule of isCard ? [annualisedCost] : [annualisedCost, loanAprMethod]) book.look(rule, month);
  return {};
}
