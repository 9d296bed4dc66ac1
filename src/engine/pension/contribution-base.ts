import { monthOfDay } from '../../quantities/calendar.ts';
import { between, money, moneyText, times, type Yuan, yuan } from '../../quantities/money.ts';
import { monthText, plusMonths } from '../../quantities/months.ts';
import { type Rate, rateOf, rateText } from '../../quantities/rate.ts';
import { multiplyDivide, roundHalfUp } from '../../quantities/rounding.ts';
import type { Limits } from '../../rules/pension-law.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Reading } from '../shared/reading.ts';
import type { Caveat } from '../shared/result.ts';
import type { PensionCaveat } from './pension-caveat.ts';
import type { BasePolicy, PensionScenario } from './pension-scenario.ts';

/**
 * 缴费基数 asked for at the start: the base given, or what is paid ÷ the share the person pays (20 %, an employee 8 %).
 * `undefined` where the policy is the floor or the ceiling and no amount is given.
 *
 * @rounding to the fen, half up
 */
export function askedBase({ base, monthly }: PensionScenario, ownRate: Rate): Yuan | undefined {
  if (base !== undefined) return base;
  return monthly === undefined
    ? undefined
    : times(monthly, rateOf(ownRate.denominator, ownRate.numerator), roundHalfUp);
}

/** The bases of the months to come. */
export type BaseOfMonth = (limits: Limits) => Yuan;

/**
 * How the base moves from the starting month's limits on.
 *
 * `follow` keeps its ratio to the floor of the month; the starting base is taken as given while the floor stands still,
 * and one above the ceiling is brought to it first. `fixed` keeps the yuan that were asked for, above the ceiling too. Whatever the policy, the base lies between
 * the floor and the ceiling of the month.
 *
 * @rounding `follow` to the whole yuan, half up, once the floor has moved
 */
export function baseOfMonth(policy: BasePolicy, asked: Yuan | undefined, start: Limits): BaseOfMonth {
  if (asked === undefined || policy === 'floor' || policy === 'ceiling')
    return (limits) => yuan(policy === 'ceiling' ? limits.ceiling : limits.floor);
  const first = money<'CNY'>(Math.min(asked, start.ceiling * 100));
  const moved = ({ floor }: Limits): Yuan => {
    if (policy === 'fixed') return asked;
    return floor === start.floor ? first : follow(first, floor, start.floor);
  };
  return (limits) => between(moved(limits), yuan(limits.floor), yuan(limits.ceiling));
}

function follow(first: Yuan, floor: number, startFloor: number): Yuan {
  return yuan(multiplyDivide(first, floor, startFloor * 100, roundHalfUp));
}

/** What must be said of a starting base outside the limits, with both floors a reader may have heard of. */
export function startingCaveats(
  asked: Yuan | undefined,
  ownRate: Rate,
  limits: Reading<Limits>,
  rule: Rule<Limits>,
): readonly PensionCaveat[] {
  if (asked === undefined) return [];
  const { floor, ceiling } = limits.value;
  const pays = (base: Yuan): string => moneyText(times(base, ownRate, roundHalfUp));
  const shared = { asked: pays(asked), rate: rateText(ownRate, 4), since: limits.from, standing: limits.standing };
  if (asked > yuan(ceiling))
    return [{ code: 'BASE_ABOVE_CEILING', values: { ...shared, ceiling, paid: pays(yuan(ceiling)) } }];
  if (asked >= yuan(floor)) return [];
  return [
    {
      code: 'BASE_BELOW_FLOOR',
      values: { ...shared, floor, paid: pays(yuan(floor)), ...floorBefore(limits, rule, pays) },
    },
  ];
}

/** The published floor before the one in force, with its first and last month. */
function floorBefore(limits: Reading<Limits>, rule: Rule<Limits>, pays: (base: Yuan) => string): Caveat['values'] {
  const earlier = rule.values.filter((dated) => dated.from < limits.from);
  const before = earlier.findLast((dated) => dated.value.floor < limits.value.floor);
  if (before === undefined) return { floorBefore: null, paidBefore: null, beforeFrom: null, beforeUntil: null };
  const { floor } = before.value;
  const next = rule.values[rule.values.indexOf(before) + 1]?.from ?? limits.from;
  const beforeUntil = monthText(plusMonths(monthOfDay(next), -1));
  return { floorBefore: floor, paidBefore: pays(yuan(floor)), beforeFrom: before.from, beforeUntil };
}
