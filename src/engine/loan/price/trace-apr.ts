import type { Step } from '../../shared/result.ts';
import { inputOf, type Named } from '../../shared/trace-input.ts';
import type { AprCase } from './apr-case.ts';
import type { AprFigureId } from './apr-figures.ts';

const effective = 'hong-kong/loan/loan-apr-method';
const annualised = 'national/loan/annualised-cost';

type Link = readonly [fact: AprFigureId, from: readonly string[], rules: readonly string[]];

const card = ['monthlyRate', 'dailyRate', 'statementDays', 'minimumShare', 'minimumPayment'];
const payments = ['principal', 'months', 'payment', 'flatRate', 'instalmentFee', 'feeWhen', ...card];
const solved = ['principal', 'monthlyPayment', 'lastPayment', 'months', 'instalmentFee', 'feeWhen', 'fee', ...card];
const statements = ['principal', ...card, 'payment'];

/** What goes into each fact, and the rules that name it; of dated flows every figure comes from them. */
const links: readonly Link[] = [
  ['monthlyPayment', payments, []],
  ['lastPayment', payments, []],
  ['totalReceived', ['principal', 'flows'], []],
  [
    'totalPaid',
    ['monthlyPayment', 'lastPayment', 'months', 'instalmentFee', 'feeWhen', 'fee', 'flows', 'totalInterest'],
    [],
  ],
  ['totalCost', ['totalPaid', 'totalReceived'], []],
  ['totalInterest', statements, []],
  ['monthsUntilRepaid', statements, []],
  ['flatCost', ['totalCost', 'principal', 'months'], []],
];

/** By months the monthly rate comes first; by days the yearly one does. */
const priceByMonth: readonly Link[] = [
  ['irrMonthly', solved, []],
  ['aprHongKong', ['irrMonthly'], [effective]],
  ['annualisedCostCompound', ['irrMonthly'], [annualised]],
];
const priceByDay: readonly Link[] = [
  ['aprHongKong', ['flows'], [effective]],
  ['annualisedCostCompound', ['flows'], [annualised]],
  ['irrMonthly', ['aprHongKong'], []],
];
const simple: Link = ['annualisedCostSimple', ['irrMonthly'], [annualised]];

/** How each computed fact came about: the figures and assumptions that went in, and the rules that name it so. */
export function traceApr({ scenario, basis }: AprCase, named: Named): readonly Step[] {
  const used = new Set(basis.map(({ rule }) => rule));
  const price = scenario.terms.kind === 'flows' ? priceByDay : priceByMonth;
  return [...links, ...price, simple]
    .filter(([figure]) => named.facts[figure] !== null)
    .map(([figure, from, rules]) => ({
      figure,
      inputs: Object.fromEntries(from.flatMap((id) => inputOf(id, named))),
      rules: rules.filter((id) => used.has(id)),
    }));
}
