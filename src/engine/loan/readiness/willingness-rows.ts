import { moneyText } from '../../../quantities/money.ts';
import { compareRates, type Rate, rate, rateOf } from '../../../quantities/rate.ts';
import { idsIn } from '../../../rules/loan-papers.ts';
import { percentOf } from '../../shared/percent-of.ts';
import type { RuleUse } from '../../shared/result.ts';
import { type ChecklistRow, counted, type StatusCode, yesOrNo } from './checklist-row.ts';
import type { ReadinessDesk } from './readiness-desk.ts';
import type { CreditReport } from './readiness-scenario.ts';

/** The items on willingness: the factors the agency names, some by more than one figure, and what is said of all of them. */
export type WillingnessItem =
  | 'LATE_PAYMENTS'
  | 'LONGEST_DELAY'
  | 'DEFAULTS'
  | 'ENQUIRIES'
  | 'AVAILABLE_CREDIT'
  | 'UTILISATION'
  | 'HISTORY'
  | 'PAST_USAGE'
  | 'RECORD_LIFE'
  | 'SCORE';

/** A row that is not yet of a group, and whose rule is that of the factors. */
type Figure = Pick<ChecklistRow<WillingnessItem>, 'item' | 'yours' | 'status'>;

/**
 * 还款意愿: the factors of a credit report in the agency's order, each with the person's own figure. For none of them but
 * the use of limits is anything published that a figure could be held against, and that is advice.
 *
 * @source hong-kong/loan/credit-factors, credit-factor-stars, recommended-utilisation, credit-record-months
 */
export function willingnessRows(desk: ReadinessDesk): readonly ChecklistRow<WillingnessItem>[] {
  return [...factorRows(desk), ...recordLife(desk), ...scoreRow(desk)];
}

function factorRows(desk: ReadinessDesk): readonly ChecklistRow<WillingnessItem>[] {
  const factors = desk.read(desk.law.hongKong.creditFactors);
  const stars = desk.read(desk.law.hongKong.creditFactorStars);
  if (factors === undefined) return [];
  return idsIn(factors.value).flatMap((factor) => {
    const given = stars !== undefined && Object.hasOwn(stars.value, factor) ? stars : undefined;
    const uses = [factors.use, ...(given === undefined ? [] : [given.use])];
    if (factor === 'utilisation') return [utilisationRow(desk, uses)];
    const says = given && { says: [String(given.value[factor]), 'OF_5_STARS'] };
    const own = figuresOf.get(factor)?.(desk.scenario.credit) ?? [];
    return own.map((figure) => ({ group: 'WILLINGNESS' as const, ...figure, ...says, uses }));
  });
}

/** By the agency's own id of a factor. */
const figures: Readonly<Record<string, (credit: CreditReport) => readonly Figure[]>> = {
  'payment-history': ({ latePayments, longestLateDays, defaults }) => [
    told('LATE_PAYMENTS', latePayments),
    ...(latePayments === 0 ? [] : [told('LONGEST_DELAY', longestLateDays && counted(longestLateDays, 'DAY'))]),
    told('DEFAULTS', defaults === undefined ? undefined : yesOrNo(defaults)),
  ],
  'credit-enquiries': ({ enquiries, enquiriesMonths }) => [
    told(
      'ENQUIRIES',
      enquiriesMonths === undefined ? enquiries : `${enquiries} IN ${counted(enquiriesMonths, 'MONTH')}`,
    ),
  ],
  'available-credits': ({ limits, balances }) => [
    told('AVAILABLE_CREDIT', limits === undefined || balances === undefined ? undefined : moneyText(limits - balances)),
  ],
  'length-of-history': ({ historyMonths }) => [
    told('HISTORY', historyMonths === undefined ? undefined : counted(historyMonths, 'MONTH')),
  ],
  // What was used in the past is in the report alone: nobody is asked for it.
  'past-usage-amount': () => [{ item: 'PAST_USAGE', status: 'NO_THRESHOLD' }],
};
const figuresOf = new Map(Object.entries(figures));

function told(item: WillingnessItem, yours: string | number | undefined): Figure {
  return yours === undefined ? { item, status: 'NOT_TOLD' } : { item, yours: String(yours), status: 'NO_THRESHOLD' };
}

/** 信贷使用率: balances ÷ limits of all credit together; above 1 it is over the limits. `undefined` where one is not told, or there is no limit. */
export function utilisationOf({ limits, balances }: CreditReport): Rate | undefined {
  // Without any limit there is none to use.
  return limits === undefined || balances === undefined || limits === 0 ? undefined : rateOf(balances, limits);
}

/** Held against what the agency advises, both ends included. */
function utilisationRow(desk: ReadinessDesk, factor: readonly RuleUse[]): ChecklistRow<WillingnessItem> {
  const advice = desk.read(desk.law.hongKong.recommendedUtilisation);
  const used = utilisationOf(desk.scenario.credit);
  const row = { group: 'WILLINGNESS', item: 'UTILISATION', ...(used && { yours: percentOf(used) }) } as const;
  if (advice === undefined) return { ...row, status: used === undefined ? 'NOT_TOLD' : 'NO_THRESHOLD', uses: factor };
  const [least, most] = [rate(advice.value.least), rate(advice.value.most)];
  return {
    ...row,
    bound: 'ADVISED',
    threshold: `${percentOf(least)} TO ${percentOf(most)}`,
    status: used === undefined ? 'NOT_TOLD' : heldAgainst(used, least, most),
    uses: [...factor, advice.use],
  };
}

function heldAgainst(used: Rate, least: Rate, most: Rate): StatusCode {
  if (compareRates(used, most) > 0) return 'ABOVE_ADVICE';
  return compareRates(used, least) < 0 ? 'BELOW_ADVICE' : 'AS_ADVISED';
}

function recordLife(desk: ReadinessDesk): readonly ChecklistRow<WillingnessItem>[] {
  const life = desk.read(desk.law.hongKong.creditRecordMonths);
  if (life === undefined) return [];
  const says = [counted(life.value, 'MONTH')];
  return [{ group: 'WILLINGNESS', item: 'RECORD_LIFE', status: 'TO_KNOW', says, uses: [life.use] }];
}

/** No score is made here: what the agency says of its own is all there is. */
function scoreRow(desk: ReadinessDesk): readonly ChecklistRow<WillingnessItem>[] {
  const terms = desk.read(desk.law.hongKong.creditScoreTerms);
  if (terms === undefined) return [];
  return [{ group: 'WILLINGNESS', item: 'SCORE', status: 'TO_KNOW', says: idsIn(terms.value), uses: [terms.use] }];
}
