import { type Month, monthsBetween, plusMonths } from '../../../quantities/months.ts';
import type { Rate } from '../../../quantities/rate.ts';
import { type InternalRate, internalRateOfReturn } from '../../shared/internal-rate-of-return.ts';
import type { LifeAhead } from '../../shared/survival.ts';
import type { CompareLife } from '../compare-life.ts';
import type { Pocket } from './pocket.ts';
import type { StrategyLife } from './strategy-life.ts';

/** An amount of a month from every pocket. */
function ofAll(pockets: readonly Pocket[], amount: (pocket: Pocket) => number): number {
  let sum = 0;
  for (const pocket of pockets) sum += amount(pocket);
  return sum;
}

/** Everything that is paid from the person's own pocket, in dollars of each month. */
export function paidIn({ pockets }: StrategyLife): number {
  return ofAll(pockets, (pocket) => summed(pocket.months, pocket.paid));
}

/** Everything that an employer pays. */
export function employerPaid({ pockets }: StrategyLife): number {
  return ofAll(pockets, (pocket) => summed(pocket.months, pocket.employerPaid));
}

/** What was there before. */
export function broughtIn({ pockets }: Pick<StrategyLife, 'pockets'>): number {
  return ofAll(pockets, ({ broughtIn: brought }) => brought);
}

/** Income of a month in today's money: from the pockets and the allowances that the means test leaves. */
export function incomeToday(strategy: StrategyLife, { desk }: CompareLife, place: number): number {
  const own = ofAll(strategy.pockets, (pocket) => pocket.receivedToday(place));
  return own + desk.dollarsToday(strategy.allowanceIn(place), place);
}

/** What heirs of who dies at the start of a month get, in today's money. */
export function leftToday({ pockets }: Pick<StrategyLife, 'pockets'>, place: number): number {
  return place === 0 ? broughtIn({ pockets }) : ofAll(pockets, (pocket) => pocket.leftAfterToday(place - 1));
}

/**
 * What a strategy has made of its money for who dies at the start of a month, in today's money: income and what the means
 * test changed, and what is left, less what was paid in and brought in.
 */
export function netToday(strategy: StrategyLife, place: number): number {
  const { pockets, crossBefore } = strategy;
  const gained = ofAll(pockets, (pocket) => pocket.gainedBeforeToday(place));
  return gained + crossBefore(place) + leftToday(strategy, place) - broughtIn(strategy);
}

/**
 * The first month in which what was received reaches all that was and will be paid, and was brought in; dollars of each
 * month, nothing counted of what is left. `undefined` where it never does.
 */
export function breakEvenAt(strategy: StrategyLife): number | undefined {
  const { pockets, crossIn } = strategy;
  const months = (pockets[0] as Pocket).months;
  let open = paidIn(strategy) + broughtIn(strategy);
  if (open === 0) return undefined;
  for (let place = 0; place < months; place += 1) {
    open -= ofAll(pockets, (pocket) => pocket.received(place)) + crossIn(place);
    if (open <= 0) return place;
  }
  return undefined;
}

/** The effective annual rate of one's own money to a month at whose start one dies, in dollars of each month. */
export function returnTo(strategy: StrategyLife, place: number): InternalRate {
  if (place <= 0) return { kind: 'none' };
  const { pockets, crossIn } = strategy;
  const flows = Array.from({ length: place + 1 }, (_, month) => {
    // What is paid and received at the end of a month is a flow of the next start.
    const before = month - 1;
    if (before < 0) return 0;
    return ofAll(pockets, (pocket) => pocket.received(before) - pocket.paid(before)) + crossIn(before);
  });
  flows[0] = -broughtIn(strategy);
  flows[place] = (flows[place] as number) + ofAll(pockets, (pocket) => pocket.leftAfter(place - 1));
  return internalRateOfReturn(flows);
}

/**
 * Money's worth: expected present value of what is received, and of what is left at death, ÷ that of what is paid and
 * brought in; by the life table, discounted by a twelfth of the net return of MPF a month, as the balance grows: a
 * balance drawn by oneself or left to heirs is worth just what it is. Amounts of a month are those of who is alive on its
 * first day; who dies in it leaves what is there at its end. `null` where nothing is paid.
 *
 * @param netIn the yearly net return of MPF in a month
 */
export function moneysWorth(
  strategy: StrategyLife,
  ahead: LifeAhead,
  start: Month,
  netIn: (month: Month) => Rate,
): number | null {
  const { pockets, crossIn } = strategy;
  const months = (pockets[0] as Pocket).months;
  const brought = broughtIn(strategy);
  let alive = ahead.chance(start);
  let [cost, value, discount] = [brought, (1 - alive) * brought, 1];
  for (let place = 0; place < months && alive > 0; place += 1) {
    const month = plusMonths(start, place);
    const { numerator, denominator } = netIn(month);
    discount /= 1 + numerator / (denominator * 12);
    // Nobody is looked at past the last month: what is left then counts.
    const next = place === months - 1 ? 0 : ahead.chance(plusMonths(month, 1));
    cost += ofAll(pockets, (pocket) => pocket.paid(place)) * alive * discount;
    value += (ofAll(pockets, (pocket) => pocket.received(place)) + crossIn(place)) * alive * discount;
    value += (alive - next) * ofAll(pockets, (pocket) => pocket.leftAfter(place)) * discount;
    alive = next;
  }
  return cost === 0 ? null : value / cost;
}

/** The month from which the strategy's own income has ended for good; `undefined` where it lasts, or never began. */
export function endsAt({ pockets }: StrategyLife): number | undefined {
  const months = (pockets[0] as Pocket).months;
  let last = months;
  while (last > 0 && !pockets.some((pocket) => pocket.pays(last - 1))) last -= 1;
  return last === months || last === 0 ? undefined : last;
}

/** The place of a birthday, counted from the first month; `undefined` where it lies before it or past the last. */
export function placeOfAge(years: number, { start, birth, end }: CompareLife['base']['timeline']): number | undefined {
  const place = monthsBetween(start, (birth + years * 12) as Month);
  return place < 0 || birth + years * 12 >= end ? undefined : place;
}

function summed(months: number, amount: (place: number) => number): number {
  let sum = 0;
  for (let place = 0; place < months; place += 1) sum += amount(place);
  return sum;
}
