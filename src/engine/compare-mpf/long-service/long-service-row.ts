import type { IsoDate } from '../../../quantities/calendar.ts';
import type { Money } from '../../../quantities/money.ts';
import type { Months } from '../../../quantities/months.ts';
import type { OffsettingLaw } from '../../../rules/hong-kong-mpf-law.ts';
import type { LongServicePayment, ServicePart } from './long-service-payment.ts';
import type { ServiceQuestion } from './service-question.ts';

/** What a row of the table `longService` tells. */
export type LongServiceItem =
  | 'SEVERANCE'
  | 'LONG_SERVICE'
  | 'BEFORE'
  | 'AFTER'
  | 'CUT_BY_CAP'
  | 'TOTAL'
  | 'OFFSETTING'
  | 'OFFSET_MANDATORY'
  | 'OFFSET_VOLUNTARY'
  | 'PAID'
  | 'OLD_TOTAL'
  | 'OLD_OFFSET'
  | 'OLD_PAID'
  | 'SHORTFALL';

/** What is said beside a row. */
export type LongServiceNote = 'SERVED_LONG_ENOUGH' | 'SERVED_TOO_SHORT' | 'ON_REDUNDANCY' | 'ON_OTHER_REASONS';

/** What the rule on offsetting says in words. */
export type OffsettingSaying =
  | 'mandatory-only-for-service-before-2025-05-01'
  | 'voluntary-for-both'
  | 'wages-of-the-month-before'
  | 'shortfall-paid-by-the-government';

/** Everything that stands in the cells of words. A scenario that replaces the rule on offsetting puts its own there. */
export type LongServiceWord = LongServiceItem | LongServiceNote | OffsettingSaying;

/** A row of the table `longService`. */
export interface LongServiceRow {
  readonly item: LongServiceItem;
  readonly needed?: number;
  readonly served?: Months;
  readonly since?: IsoDate;
  readonly until?: IsoDate;
  readonly years?: number;
  readonly days?: number;
  readonly wage?: Money<'HKD'>;
  readonly amount?: Money<'HKD'>;
  readonly notes?: readonly string[];
  /** The rules it rests on. */
  readonly rules: readonly (keyof OffsettingLaw)[];
}

const formula = ['longServiceShare', 'longServiceWageCap'] as const;
const inAll = [...formula, 'longServiceTotalCap'] as const;
const offset = ['offsetting'] as const;

/** The rows of a payment; its amounts only where the service is long enough for either sort. */
export function longServiceRows(payment: LongServicePayment, question: ServiceQuestion): readonly LongServiceRow[] {
  const { served, needed } = payment;
  const isDue = served >= Math.min(needed.severance, needed.longService);
  return [...dueRows(payment, question), ...(isDue ? [...todayRows(payment), ...oldRows(payment)] : [])];
}

function dueRows({ served, needed }: LongServicePayment, question: ServiceQuestion): readonly LongServiceRow[] {
  const { employedFrom: since, endsOn: until } = question;
  const row = (item: LongServiceItem, months: number, reason: LongServiceNote): LongServiceRow => ({
    ...{ item, needed: months, served, since, until, rules: ['serviceMonthsNeeded'] },
    notes: [served >= months ? 'SERVED_LONG_ENOUGH' : 'SERVED_TOO_SHORT', reason],
  });
  return [
    row('SEVERANCE', needed.severance, 'ON_REDUNDANCY'),
    row('LONG_SERVICE', needed.longService, 'ON_OTHER_REASONS'),
  ];
}

function todayRows(payment: LongServicePayment): readonly LongServiceRow[] {
  const { before, after, cutByCap, total, paid, sayings } = payment;
  return [
    ...(before === undefined ? [] : [partRow('BEFORE', before)]),
    partRow('AFTER', after),
    { item: 'CUT_BY_CAP', amount: cutByCap, rules: ['longServiceTotalCap'] },
    { item: 'TOTAL', amount: total, rules: inAll },
    { item: 'OFFSETTING', notes: sayings, rules: offset },
    { item: 'OFFSET_MANDATORY', amount: payment.offset.mandatory, rules: offset },
    { item: 'OFFSET_VOLUNTARY', amount: payment.offset.voluntary, rules: offset },
    { item: 'PAID', amount: paid, rules: [...inAll, ...offset] },
  ];
}

function partRow(item: LongServiceItem, { since, until, time, wage, amount }: ServicePart): LongServiceRow {
  const { years, days } = time;
  return { item, since, until, years, days, wage, amount, rules: [...inAll, ...offset] };
}

function oldRows({ byOldRule, shortfall }: LongServicePayment): readonly LongServiceRow[] {
  return [
    { item: 'OLD_TOTAL', amount: byOldRule.total, rules: inAll },
    { item: 'OLD_OFFSET', amount: byOldRule.offset, rules: offset },
    { item: 'OLD_PAID', amount: byOldRule.paid, rules: [...inAll, ...offset] },
    { item: 'SHORTFALL', amount: shortfall, rules: offset },
  ];
}
