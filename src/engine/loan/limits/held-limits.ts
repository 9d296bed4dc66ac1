import { purchaseLaws } from '../../../rules/cities/purchase-laws.ts';
import { hongKongLoanLaw } from '../../../rules/hong-kong/loan-law.ts';
import { lendingRates } from '../../../rules/market/lending-rates.ts';
import { mainlandLoanLaw } from '../../../rules/national/loan-law.ts';
import { openRuleBook, type RuleBook } from '../../shared/rule-book.ts';
import type { LenderSort } from '../lender.ts';
import type { LoanScenario } from '../loan-scenario.ts';
import type { Holding } from './holding.ts';
import type { LimitValue } from './limit.ts';
import { type BoundCode, type LenderCode, type Limit, type LimitId, type LimitLaw, limitsOf } from './limits.ts';
import { testedLoan } from './tested-loan.ts';

/** A limit in force on the valuation day, and what the loan has against it; nothing where it is not held. */
export interface HeldLimit extends Holding {
  readonly limit: LimitId;
  readonly lenders: LenderCode;
  readonly bound: BoundCode;
  readonly value: LimitValue;
}

/** The limits of a day with the loan held against them. */
export interface HeldLimits {
  readonly held: readonly HeldLimit[];
  /** Ids of the rules that say nothing on that day, each once. */
  readonly silent: readonly string[];
}

const shipped: LimitLaw = {
  mainland: mainlandLoanLaw,
  hongKong: hongKongLoanLaw,
  loanPrimeRate: lendingRates.loanPrimeRate,
  cities: purchaseLaws,
};

/**
 * 银行会不会批: every limit in force on the valuation day, held against the loan where its sort of lender lends and what it
 * asks for is said. The book remembers what was read.
 */
export function heldLimits(
  scenario: LoanScenario,
  law: LimitLaw = shipped,
  book: RuleBook = openRuleBook(scenario),
): HeldLimits {
  const loan = testedLoan(scenario, book);
  const limits: readonly (Limit & Pick<HeldLimit, 'limit' | 'lenders' | 'bound'>)[] = limitsOf(law, scenario.home);
  const read = limits.map((limit) => ({ limit, value: limit.source.read({ ...scenario, book }) }));
  const silent = read.filter(({ value }) => value === undefined).flatMap(({ limit }) => limit.source.rules);
  const held = read.flatMap(({ limit, value }) => {
    if (value === undefined) return [];
    const { holds, lenders, bound } = limit;
    const holding = holds !== undefined && isFor(limit, scenario) ? holds(value, loan) : { passes: null };
    return [{ limit: limit.limit, lenders, bound, value, ...holding }];
  });
  return { held, silent: [...new Set(silent)] };
}

const sorts: Readonly<Record<LenderCode, LenderSort>> = {
  PRIVATE_LENDERS: 'private',
  PLATFORM_LENDERS: 'platform',
  MAINLAND_HOME_LENDERS: 'mainland-bank',
  MONEY_LENDERS: 'money-lender',
  HONG_KONG_BANKS: 'hong-kong-bank',
};

/** Whether a limit binds who lends and is for the home; where nobody says who lends, every lender of the currency. */
function isFor(
  { lenders, currency, of }: Limit & { readonly lenders: LenderCode },
  { lender, currency: ofLoan, home }: LoanScenario,
): boolean {
  const binds = lender === undefined ? currency === ofLoan : sorts[lenders] === lender;
  return binds && (of === undefined || of(home));
}
