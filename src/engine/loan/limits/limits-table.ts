import { rateText } from '../../../quantities/rate.ts';
import { hongKongLoanLaw } from '../../../rules/hong-kong/loan-law.ts';
import { lendingRates } from '../../../rules/market/lending-rates.ts';
import { mainlandLoanLaw } from '../../../rules/national/loan-law.ts';
import type { MoreTable } from '../../shared/more-table.ts';
import type { Column, Figure } from '../../shared/result.ts';
import { openRuleBook } from '../../shared/rule-book.ts';
import { loanCase } from '../loan-case.ts';
import type { LoanCaveat } from '../loan-caveat.ts';
import type { LoanScenario } from '../loan-scenario.ts';
import { schedulePrice } from '../price/schedule-price.ts';
import { fractionText } from '../price/true-price.ts';
import type { LimitValue } from './limit.ts';
import { type Limit, type LimitLaw, limitsOf } from './limits.ts';
import { type Measured, passes } from './passes.ts';

/**
 * The table `limits`: the legal tests and ceilings of loans, whom each binds, and whether this loan would keep it. The
 * limit is a share in `ratio` or a count in `months`; `cost` is what the loan costs a year by compound interest with fees,
 * where that is what is held against it.
 */
export const limitColumns = [
  { id: 'limit', unit: 'words' },
  { id: 'lenders', unit: 'words' },
  { id: 'bound', unit: 'words' },
  { id: 'ratio', unit: 'ratio' },
  { id: 'months', unit: 'months' },
  { id: 'cost', unit: 'ratio' },
  { id: 'passes', unit: 'words' },
  { id: 'from', unit: 'text' },
  { id: 'source', unit: 'text' },
  { id: 'evidence', unit: 'text' },
  { id: 'rule', unit: 'text' },
] as const satisfies readonly Column[];

/** The id of a column of the table `limits`. */
export type LimitColumnId = (typeof limitColumns)[number]['id'];

const shipped: LimitLaw = {
  mainland: mainlandLoanLaw,
  hongKong: hongKongLoanLaw,
  loanPrimeRate: lendingRates.loanPrimeRate,
};

/** Every limit in force on the valuation day; rules that say nothing on that day are named. */
export function limitsTable(scenario: LoanScenario, law: LimitLaw = shipped): MoreTable {
  const book = openRuleBook(scenario);
  const loan = measuredOf(scenario);
  const limits: readonly Limit[] = limitsOf(law);
  const found = limits.map((limit) => ({ limit, value: limit.source.read({ ...scenario, book }) }));
  const silent = found.filter(({ value }) => value === undefined).flatMap(({ limit }) => limit.source.rules);
  return {
    id: 'limits',
    table: {
      columns: limitColumns,
      rows: found.flatMap(({ limit, value }) =>
        value === undefined ? [] : [rowOf(limit, value, limit.currency === scenario.currency ? loan : undefined)],
      ),
    },
    caveats: caveatsOf([...new Set(silent)]),
    basis: book.uses(),
  };
}

function measuredOf(scenario: LoanScenario): Measured {
  const { months } = scenario;
  const { schedule } = loanCase(scenario);
  const priced = schedule && schedulePrice(schedule);
  return priced?.kind === 'found' ? { months, price: priced.price } : { months };
}

function rowOf(limit: Limit, value: LimitValue, loan: Measured | undefined): readonly Figure[] {
  const { ratio, months = null, uses } = value;
  const joined = (texts: readonly string[]): string => [...new Set(texts)].join('; ');
  const row: Record<LimitColumnId, Figure> = {
    ...{ limit: limit.limit, lenders: limit.lenders, bound: limit.bound },
    ...{ ratio: ratio === undefined ? null : rateText(ratio, 10), months, ...heldAgainst(limit, value, loan) },
    from: uses
      .map(({ from }) => from)
      .sort()
      .at(-1) as string,
    source: joined(uses.map(({ source }) => `${source.instrument}, ${source.publisher}`)),
    evidence: joined(uses.map(({ evidence }) => evidence)),
    rule: joined(uses.map(({ rule }) => rule)),
  };
  return limitColumns.map(({ id }) => row[id]);
}

/** What the loan has, and whether that keeps the limit; neither where the limit is of another place or asks for more. */
function heldAgainst(
  { measure }: Limit,
  value: LimitValue,
  loan: Measured | undefined,
): Record<'cost' | 'passes', Figure> {
  if (measure === undefined || loan === undefined) return { cost: null, passes: null };
  const cost = measure === 'months' || loan.price === undefined ? null : fractionText(loan.price.aprHongKong);
  return { cost, passes: passes(measure, value, loan) };
}

function caveatsOf(silent: readonly string[]): readonly LoanCaveat[] {
  const sort: LoanCaveat = { code: 'LIMITS_BY_LENDER', values: {} };
  return silent.length === 0 ? [sort] : [sort, { code: 'LIMITS_NOT_IN_FORCE', values: { rules: silent.join(', ') } }];
}
