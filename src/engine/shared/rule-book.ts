import { firstDayOf, type IsoDate, monthOfDay } from '../../quantities/calendar.ts';
import {
  laterMonth,
  type Month,
  monthsBetween,
  monthText,
  nextMonthNamed,
  plusMonths,
} from '../../quantities/months.ts';
import type { Rate } from '../../quantities/rate.ts';
import { inForce, valuesSeen } from '../../rules/in-force.ts';
import type { DatedValue, Rule, Standing } from '../../rules/rule.ts';
import type { Missing, RuleUse } from './result.ts';
import { type Growable, grow, ruleValueText } from './rule-value.ts';

/** How a published figure is carried on: one step of growth in the same month of every year. */
export interface Growth {
  readonly rate: Rate;
  /** 7 where the social-insurance year decides (limits, average wages), 1 where the calendar year does (benefit base). */
  readonly stepsIn: 1 | 7;
}

/** A value, the day from which it holds (the law's own, or the step of growth), and how it stands. */
export interface Reading<T> {
  readonly value: T;
  readonly from: IsoDate;
  readonly standing: Standing;
}

export interface GrownOptions {
  /** A named reading of the rule, where it carries more than one. */
  readonly reading?: string;
  /** The answer can do without: nothing is noted as missing. */
  readonly optional?: boolean;
}

/** What a rule book is opened with. */
export interface RuleBookOptions {
  readonly asOf: IsoDate;
  readonly asKnownOn?: IsoDate;
  readonly overrides: Readonly<Record<string, unknown>>;
}

/** The rules as one projection reads them: it remembers what was used and what was asked for and not found. */
export interface RuleBook {
  /** The value in force in a month; `undefined` is noted as missing. */
  read<T>(rule: Rule<T>, month: Month): Reading<T> | undefined;
  /** The same where the answer can do without: nothing is noted as missing. */
  look<T>(rule: Rule<T>, month: Month): Reading<T> | undefined;
  /** The value in a month, carried on by growth past the last one published; `undefined` is noted as missing. */
  grown<T extends Growable<T>>(
    rule: Rule<T>,
    month: Month,
    growth: Growth,
    options?: GrownOptions,
  ): Reading<T> | undefined;
  /** Notes a rule as missing whose text does not cover the case. */
  miss<T>(rule: Rule<T>, month: Month): void;
  /** Notes a value used that does not come from a dated rule, such as a monthly series. */
  note(use: RuleUse): void;
  uses(): readonly RuleUse[];
  missing(): readonly Missing[];
}

const standings: readonly Standing[] = ['in-force', 'provisional', 'projected', 'overridden'];

interface Found<T> {
  readonly dated: DatedValue<T>;
  readonly standing: Standing;
}

/**
 * Opens the rules for one projection.
 *
 * Growth: the last published value stays until the first July (or January) after both the valuation month and the month
 * it came into force, provisional once its own period is over; value n steps on is published × (1 + g)^n.
 *
 * @rounding each grown figure once, half up to the whole yuan
 */
export function openRuleBook({ asOf, asKnownOn, overrides }: RuleBookOptions): RuleBook {
  const uses = new Map<string, RuleUse>();
  const missing = new Map<string, Missing>();
  const kept = new Map<string, Reading<unknown>>();
  const view = (reading?: string) => ({ knownOn: asKnownOn, reading });

  const used = <T>({ id }: Rule<T>, { dated, standing }: Found<T>): void => {
    const { from, evidence, source } = dated;
    const value = ruleValueText(dated.value);
    const key = `${id} ${from} ${value}`;
    const before = uses.get(key)?.standing;
    const later = before === undefined || standings.indexOf(before) < standings.indexOf(standing);
    if (later) uses.set(key, { rule: id, value, from, evidence, standing, source });
  };

  const miss = <T>({ id }: Rule<T>, month: Month): void => {
    if (!missing.has(id)) missing.set(id, { rule: id, month: monthText(month) });
  };

  const overridden = <T>(rule: Rule<T>): Found<T> | undefined => {
    if (!Object.hasOwn(overrides, rule.id)) return undefined;
    const source = { instrument: 'set by the scenario', publisher: 'scenario' };
    const dated = { from: asOf, value: overrides[rule.id] as T, source, evidence: 'press' } as const;
    return { dated, standing: 'overridden' };
  };

  const published = <T>(rule: Rule<T>, month: Month, reading?: string): Found<T> | undefined =>
    inForce(rule, firstDayOf(month), view(reading));

  const look = <T>(rule: Rule<T>, month: Month): Reading<T> | undefined => {
    const found = overridden(rule) ?? published(rule, month);
    if (found === undefined) return undefined;
    used(rule, found);
    return { value: found.dated.value, from: found.dated.from, standing: found.standing };
  };

  /** The value growth starts from: the scenario's, or the newest that may be seen. */
  const lastOf = <T>(rule: Rule<T>, month: Month, reading?: string): Found<T> | undefined => {
    const dated = valuesSeen(rule, view(reading)).at(-1);
    if (dated === undefined || month < monthOfDay(dated.from)) return published(rule, month, reading);
    const found = published(rule, month, reading);
    return { dated, standing: found?.dated === dated ? found.standing : 'provisional' };
  };

  const carryOn = <T extends Growable<T>>(
    rule: Rule<T>,
    month: Month,
    { rate, stepsIn }: Growth,
    reading?: string,
  ): Reading<T> | undefined => {
    const found = overridden(rule) ?? lastOf(rule, month, reading);
    if (found === undefined) return undefined;
    const { dated } = found;
    const newest = valuesSeen(rule, view(reading)).at(-1)?.from ?? dated.from;
    const firstStep = nextMonthNamed(stepsIn, laterMonth(monthOfDay(asOf), monthOfDay(newest)));
    if (month < firstStep) {
      used(rule, found);
      return { value: dated.value, from: dated.from, standing: found.standing };
    }
    const years = Math.floor(monthsBetween(firstStep, month) / 12);
    used(rule, { dated, standing: found.standing === 'overridden' ? 'overridden' : 'projected' });
    const began = firstDayOf(plusMonths(firstStep, years * 12));
    return { value: grow(dated.value, rate, years + 1), from: began, standing: 'projected' };
  };

  return {
    look,
    miss,
    read: (rule, month) => {
      const found = look(rule, month);
      if (found === undefined) miss(rule, month);
      return found;
    },
    grown: <T extends Growable<T>>(rule: Rule<T>, month: Month, growth: Growth, options: GrownOptions = {}) => {
      const { numerator, denominator } = growth.rate;
      const key = `${rule.id} ${options.reading} ${month} ${numerator}/${denominator}`;
      const known = kept.get(key);
      if (known !== undefined) return known as Reading<T>;
      const found = carryOn(rule, month, growth, options.reading);
      if (found !== undefined) kept.set(key, found);
      else if (!options.optional) miss(rule, month);
      return found;
    },
    note: (use) => {
      uses.set(`${use.rule} ${use.from}`, use);
    },
    uses: () =>
      [...uses.values()].sort((first, second) => byText(first.rule, second.rule) || byText(first.from, second.from)),
    missing: () => [...missing.values()],
  };
}

function byText(first: string, second: string): number {
  return Number(first > second) - Number(first < second);
}
