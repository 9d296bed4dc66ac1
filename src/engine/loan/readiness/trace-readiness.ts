import type { Step } from '../../shared/result.ts';
import { inputOf, type Named } from '../../shared/trace-input.ts';
import type { ReadinessCase } from './readiness-case.ts';
import type { ReadinessFigureId } from './readiness-figures.ts';

type Link = readonly [fact: ReadinessFigureId, from: readonly string[], rules: readonly string[]];

const meansOfHousing = ['monthlyPayment', 'income', 'incomeCurrency', 'fx'];
const means = ['monthlyPayment', 'income', 'debts', 'incomeCurrency', 'fx'];
const tests = ['housingRatio', 'debtRatio', 'debtServicingRatio', 'loanToValueRatio', 'months', 'lender'];
const exchange = 'market/hkd-per-cny';
const affordability = ['national/loan/affordability-ratios', exchange];
const down = [
  'national/loan/down-payment-ratios',
  'shenzhen/loan/down-payment-ratios',
  'guangzhou/loan/down-payment-ratios',
];

/** What goes into each fact. Counts rest on every row of the checklist; its own rules stand in each row. */
const links: readonly Link[] = [
  ['monthlyPayment', ['principal', 'rate', 'months', 'method'], []],
  ['housingRatio', [...meansOfHousing, 'propertyFee'], affordability],
  ['debtRatio', [...means, 'propertyFee'], affordability],
  ['debtServicingRatio', means, ['hong-kong/loan/debt-servicing-ratios', exchange]],
  ['loanToValueRatio', ['principal', 'price', 'fx'], ['hong-kong/loan/loan-to-value-ratios', ...down, exchange]],
  ['utilisation', ['balances', 'limits'], ['hong-kong/loan/recommended-utilisation']],
  ['thresholdsMet', tests, []],
  ['thresholdsNotMet', tests, []],
  ['notTold', ['lender'], []],
  ['papersMissing', ['lender', 'place', 'use'], []],
];

/** How each computed fact came about: the figures and assumptions that went in, and the rules it is held against. */
export function traceReadiness({ desk }: ReadinessCase, named: Named): readonly Step[] {
  const used = new Set(desk.book.uses().map(({ rule }) => rule));
  return links
    .filter(([figure]) => named.facts[figure] !== null)
    .map(([figure, from, rules]) => ({
      figure,
      inputs: Object.fromEntries(from.flatMap((id) => inputOf(id, named))),
      rules: rules.filter((id) => used.has(id)),
    }));
}
