import { type IsoDate, monthOfDay } from '../../../quantities/calendar.ts';
import { dayBefore } from '../../../quantities/days.ts';
import { type Money, minus, money, plus, times } from '../../../quantities/money.ts';
import type { Months } from '../../../quantities/months.ts';
import { rateOf } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import { type LongServiceReading, type LongServiceTerms, longServiceTerms } from './long-service-reading.ts';
import { type Offset, offsetOf, offsetOfOldRule } from './offset.ts';
import type { ServiceQuestion } from './service-question.ts';
import { monthsServed, type ServiceTime, serviceTime } from './service-time.ts';

/** The part of a payment for the service from one day to another. */
export interface ServicePart {
  readonly since: IsoDate;
  readonly until: IsoDate;
  readonly time: ServiceTime;
  readonly wage: Money<'HKD'>;
  /** Within the cap on the total. */
  readonly amount: Money<'HKD'>;
}

/** 遣散費 or 長期服務金: one formula for both, they part in when they are due. */
export interface LongServicePayment {
  readonly served: Months;
  readonly needed: LongServiceTerms['needed'];
  /** What the rule on offsetting says in words. */
  readonly sayings: readonly string[];
  /** For the service before offsetting ended; absent where there was none. */
  readonly before?: ServicePart;
  readonly after: ServicePart;
  /** What the cap on the total takes off. */
  readonly cutByCap: Money<'HKD'>;
  readonly total: Money<'HKD'>;
  /** 對沖 by the rule of today. */
  readonly offset: Offset;
  /** What the employer pays beside the MPF. */
  readonly paid: Money<'HKD'>;
  /** The same had offsetting not ended: all service on the last wage, offset by everything of the employer’s. */
  readonly byOldRule: { readonly total: Money<'HKD'>; readonly offset: Money<'HKD'>; readonly paid: Money<'HKD'> };
  /** What the person would have less than by the old rule, which the Government makes up. */
  readonly shortfall: Money<'HKD'>;
}

/**
 * 遣散費、長期服務金: wage of the last full month, at most the cap, × 2/3 × years of service. Service before 2025-05-01 goes by
 * the wage of the month before that day, later service by the last wage; what exceeds the cap on the total comes off
 * the later part. `undefined` where a rule says nothing on the last day, or where that lies before offsetting ended,
 * of which no full rule was read; the rule book notes both. Whether the reason of leaving gives a right is not asked.
 *
 * @source hong-kong/mpf/long-service-share, hong-kong/mpf/long-service-wage-cap, hong-kong/mpf/long-service-total-cap,
 * hong-kong/mpf/service-months-needed, hong-kong/mpf/offsetting
 * @rounding each part once, half up to the cent
 */
export function longServicePayment(
  question: ServiceQuestion,
  reading: LongServiceReading,
): LongServicePayment | undefined {
  const { employedFrom, endsOn, lastWage, wageBefore } = question;
  const terms = longServiceTerms(monthOfDay(endsOn), reading);
  if (terms === undefined) return undefined;
  const partOf = (since: IsoDate, until: IsoDate, wage: Money<'HKD'>): ServicePart => {
    const time = serviceTime(employedFrom, since, until);
    return { since, until, time, wage, amount: amountOf(wage, time, terms) };
  };
  const whole = partOf(employedFrom, endsOn, lastWage);
  const isBefore = employedFrom < terms.changedOn;
  const early = isBefore ? partOf(employedFrom, dayBefore(terms.changedOn), wageBefore) : undefined;
  const late = isBefore ? partOf(terms.changedOn, endsOn, lastWage) : whole;
  const before = early && { ...early, amount: lesser(early.amount, terms.totalCap) };
  const beforeAmount = before?.amount ?? money<'HKD'>(0);
  const after = { ...late, amount: lesser(late.amount, minus(terms.totalCap, beforeAmount)) };
  const total = plus(beforeAmount, after.amount);
  const offset = offsetOf(beforeAmount, total, question);
  const paid = minus(total, plus(offset.mandatory, offset.voluntary));
  const byOldRule = offsetOfOldRule(lesser(whole.amount, terms.totalCap), question);
  return {
    ...{ served: monthsServed(employedFrom, endsOn), needed: terms.needed, sayings: terms.sayings },
    ...(before !== undefined && { before }),
    ...{ after, cutByCap: minus(plus(early?.amount ?? money(0), late.amount), total), total, offset, paid, byOldRule },
    shortfall: money(Math.max(0, byOldRule.paid - paid)),
  };
}

function amountOf(wage: Money<'HKD'>, { exact }: ServiceTime, { share, wageCap }: LongServiceTerms): Money<'HKD'> {
  const years = rateOf(share.parts * exact.numerator, share.of * exact.denominator);
  return times(lesser(wage, wageCap), years, roundHalfUp);
}

function lesser(first: Money<'HKD'>, second: Money<'HKD'>): Money<'HKD'> {
  return first < second ? first : second;
}
