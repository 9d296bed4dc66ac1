import { monthOfDay } from '../../../quantities/calendar.ts';
import { type Month, monthsBetween } from '../../../quantities/months.ts';
import { plusRates, type Rate, rate, rateOf } from '../../../quantities/rate.ts';
import { hongKongMpfLaw } from '../../../rules/hong-kong/mpf-law.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import type { CompareScenario, FundType } from '../compare-scenario.ts';
import { type LevelPayments, levelPayments } from './level-payment.ts';

/** What a balance of MPF earns a year, by the month. */
export interface MpfReturn {
  readonly netIn: (month: Month) => Rate;
  /** Level payments at the net return. */
  readonly level: LevelPayments;
  /** Before the fee; as `netIn` where no fee is told. */
  readonly grossIn: (month: Month) => Rate;
  /** The net return that was said, or found: of the default strategy that of its Core Accumulation Fund. */
  readonly net: Rate;
  readonly gross: Rate;
  /** The rule it was taken from, where nobody said it. */
  readonly rule?: string;
}

/**
 * The yearly return. What is said is before the fee where a fee is said and net otherwise; what nobody says is the
 * return since the start, net, of the fund type or of the whole system. The default strategy moves by age from the one
 * fund to the other. `undefined` where nothing was published by the day; the book knows.
 *
 * @source hong-kong/mpf/system-return-since-inception, fund-type-returns, default-strategy-steps
 */
export function mpfReturnOf(scenario: CompareScenario, book: RuleBook): MpfReturn | undefined {
  const said = scenario.mpfReturn;
  const found = said === undefined ? publishedReturn(scenario, book) : undefined;
  if (said === undefined && found === undefined) return undefined;
  const fee = scenario.mpfFee ?? rateOf(0, 1);
  const gross = said ?? plusRates((found as Published).net, fee);
  const net = plusRates(gross, negative(fee));
  const shared = { net, gross, ...(found && { rule: found.rule }) };
  if (scenario.mpfFunds !== 'default-strategy' || scenario.age65PlusReturn === undefined)
    return { ...shared, ...netOf(() => net), grossIn: () => gross };
  const steps = book.read(hongKongMpfLaw.defaultStrategySteps, monthOfDay(scenario.asOf))?.value;
  if (steps === undefined) return undefined;
  const mixed = glidePath(scenario.birth, steps);
  const later = scenario.age65PlusReturn;
  return {
    ...shared,
    ...netOf(mixed(net, plusRates(later, negative(fee)))),
    grossIn: mixed(gross, later),
  };
}

/** A net return by the month, with the payments that follow from it. */
export function netOf(netIn: MpfReturn['netIn']): Pick<MpfReturn, 'netIn' | 'level'> {
  return { netIn, level: levelPayments(netIn) };
}

interface Published {
  readonly net: Rate;
  readonly rule: string;
}

function publishedReturn({ asOf, mpfFunds }: CompareScenario, book: RuleBook): Published | undefined {
  const month = monthOfDay(asOf);
  const { systemReturnSinceInception, fundTypeReturns } = hongKongMpfLaw;
  if (mpfFunds === undefined) {
    const found = book.read(systemReturnSinceInception, month);
    return found && { net: rateOf(found.value, 10_000), rule: systemReturnSinceInception.id };
  }
  const found = book.read(fundTypeReturns, month);
  return found && { net: rateOf(found.value[columnOf[mpfFunds]], 10_000), rule: fundTypeReturns.id };
}

const columnOf = {
  equity: 'equity',
  mixed: 'mixed',
  bond: 'bond',
  guaranteed: 'guaranteed',
  conservative: 'conservative',
  'default-strategy': 'coreAccumulation',
} as const satisfies Record<FundType, string>;

/** 降低風險: what both funds earn together in a month, by the age at its start. */
function glidePath(birth: Month, steps: readonly Readonly<{ age: number; coreAccumulation: string }>[]) {
  return (core: Rate, later: Rate): ((month: Month) => Rate) => {
    const byAge = new Map<number, Rate>();
    return (month) => {
      const age = Math.floor(monthsBetween(birth, month) / 12);
      const known = byAge.get(age);
      if (known !== undefined) return known;
      const share = rate(steps.findLast((step) => step.age <= age)?.coreAccumulation ?? '1');
      const rest = rateOf(share.denominator - share.numerator, share.denominator);
      const both = plusRates(product(core, share), product(later, rest));
      byAge.set(age, both);
      return both;
    };
  };
}

function product(first: Rate, second: Rate): Rate {
  return rateOf(first.numerator * second.numerator, first.denominator * second.denominator);
}

function negative({ numerator, denominator }: Rate): Rate {
  return rateOf(-numerator, denominator);
}
