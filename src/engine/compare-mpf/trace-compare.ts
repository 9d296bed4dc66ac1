import { lifeTables } from '../../rules/demography/life-tables.ts';
import type { RuleUse, Step } from '../shared/result.ts';
import { inputOf, type Named } from '../shared/trace-input.ts';
import type { CompareFactId } from './compare-figures.ts';
import type { CompareLife } from './compare-life.ts';

type Link = readonly [fact: CompareFactId, from: readonly string[], rules: readonly string[]];

const paidIn = [
  'hong-kong/mpf/mandatory-rate',
  'hong-kong/mpf/relevant-income-limits',
  'hong-kong/mpf/yearly-relevant-income-limits',
  'hong-kong/mpf/casual-scale',
  'hong-kong/mpf/contribution-holiday-days',
  'hong-kong/mpf/covered-ages',
];
const returns = [
  'hong-kong/mpf/system-return-since-inception',
  'hong-kong/mpf/fund-type-returns',
  'hong-kong/mpf/default-strategy-steps',
];
const annuity = [
  'hong-kong/annuity/monthly-payments',
  'hong-kong/annuity/premium-limits',
  'hong-kong/annuity/least-age',
  'hong-kong/annuity/guaranteed-share',
];
const elderly = [
  'hong-kong/elderly/old-age-allowance',
  'hong-kong/elderly/old-age-living-allowance',
  'hong-kong/elderly/living-allowance-limits',
  'hong-kong/elderly/allowance-ages',
];
const exchange = 'market/hkd-per-cny';
const work = ['monthlyIncome', 'incomeGrowth', 'job', 'start', 'workUntil', 'voluntary'];
const both = ['mpfBalance', 'mainlandMonthlyPension', 'voluntaryBalance'];
const prices = ['inflationHk', 'inflationCn', 'fx', 'fxPath'];

/** What goes into each fact. Everything of the mainland rests on the rules of its own plan. */
const links: readonly Link[] = [
  [
    'mpfBalance',
    ['mpfBalanceNow', 'mpfTotalContributions', 'mpfReturn', 'mpfFee', 'withdrawAt'],
    [...returns, 'hong-kong/mpf/withdrawal-ages'],
  ],
  ['mpfBalanceToday', ['mpfBalance', 'inflationHk'], []],
  ['mpfDrawnFrom', ['birth', 'withdraw', 'withdrawAt'], ['hong-kong/mpf/withdrawal-ages']],
  ['mpfTotalContributions', ['mpfOwnContributions', 'mpfEmployerContributions'], []],
  ['mpfOwnContributions', work, paidIn],
  ['mpfEmployerContributions', work.slice(0, -1), paidIn],
  ['mpfFeesPaid', ['mpfBalance', 'mpfReturn', 'mpfFee'], []],
  ['mpfMonthlyIncome', ['mpfBalance', 'drawdown', 'mpfReturn'], annuity],
  ['mpfMonthlyIncomeToday', ['mpfMonthlyIncome', 'inflationHk'], []],
  [
    'taxSaved',
    ['mpfOwnContributions', 'taxRate'],
    ['hong-kong/mpf/mandatory-deduction', 'hong-kong/mpf/tax-deductible-limit'],
  ],
  ['hkmcMonthly', ['mpfBalance', 'withdrawAt', 'sex'], annuity],
  ['annuityBreakEvenAge', ['hkmcMonthly', 'mpfBalance', 'withdrawAt'], []],
  ['mainlandTotalContributions', ['monthly', 'basePolicy', 'years', 'city', 'employment', 'wageGrowth'], ['*']],
  ['mainlandClaimMonth', ['birth', 'line', 'years', 'retire'], ['*']],
  ['mainlandClaimAge', ['birth', 'mainlandClaimMonth'], []],
  [
    'mainlandMonthlyPension',
    ['mainlandTotalContributions', 'mainlandClaimMonth', 'creditingRate', 'wageGrowth'],
    ['*'],
  ],
  ['mainlandMonthlyPensionToday', ['mainlandMonthlyPension', 'inflationCn', 'fx'], [exchange]],
  ['voluntaryBalance', ['mainlandTotalContributions', 'mpfReturn', 'mpfFee', 'fxLater'], [exchange, ...returns]],
  ['voluntaryDrawnFrom', ['mpfDrawnFrom', 'years', 'start'], []],
  ['governmentTo85', ['living', 'government', 'couple', 'otherIncome', 'assets', 'inflationHk'], elderly],
  ['crossEffectsTo85', ['governmentTo85', 'mpfBalance', 'mainlandMonthlyPension', 'drawdown', 'fxLater'], elderly],
  ['bestAt85', [...both, 'governmentTo85', ...prices], []],
  ['flipReturn', [...both, ...prices], []],
  ['flipFx', [...both, ...prices], []],
  ['flipAge', [...both, ...prices], []],
];

/** How each known fact came about: what went in, and the rules that bear on it. */
export function traceCompare({ base, pension }: CompareLife, named: Named, basis: readonly RuleUse[]): readonly Step[] {
  const used = new Set(basis.map(({ rule }) => rule));
  const table = lifeTables[base.assumptions.lifeTable].id;
  const ofMainland = [...new Set(pension.book.uses().map(({ rule }) => rule))].filter((id) => id !== table);
  return links
    .filter(([figure]) => named.facts[figure] !== null)
    .map(([figure, from, rules]) => ({
      figure,
      inputs: Object.fromEntries(from.flatMap((id) => inputOf(id, named))),
      rules: rules.flatMap((id) => (id === '*' ? ofMainland : used.has(id) ? [id] : [])),
    }));
}
