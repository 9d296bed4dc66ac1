import { type IsoDate, monthOfDay } from '../../quantities/calendar.ts';
import { type Month, monthText } from '../../quantities/months.ts';
import { type Rate, rate } from '../../quantities/rate.ts';
import type { Rule } from '../../rules/rule.ts';
import { type Growth, growthPath } from './growth-path.ts';
import type { Reading } from './reading.ts';
import type { Missing, RuleUse } from './result.ts';
import { byRuleAndDay, standings, useOf } from './rule-uses.ts';
import type { Growable } from './rule-value.ts';
import { type Found, forEver, type Timeline, timelineOf } from './timeline.ts';

/** How a grown value is read. */
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
  /** The same past the last day of the newest value too: held as it was, projected. Nothing is noted as missing. */
  held<T>(rule: Rule<T>, month: Month): Reading<T> | undefined;
  /** A rule whose value is decimal text as an exact fraction; `undefined` is noted as missing. */
  rate(rule: Rule<string>, month: Month): Reading<Rate> | undefined;
  /** The value by month, carried on by growth past the last one published; `undefined` is noted as missing. */
  grown<T extends Growable<T>>(
    rule: Rule<T>,
    growth: Growth,
    options?: GrownOptions,
  ): (month: Month) => Reading<T> | undefined;
  /** Notes a rule as missing whose text does not cover the case. */
  miss(rule: { readonly id: string }, month: Month): void;
  /** Notes a value used that does not come from a dated rule, such as a monthly series. */
  note(use: RuleUse): void;
  uses(): readonly RuleUse[];
  missing(): readonly Missing[];
}

/** Opens the rules for one projection. */
export function openRuleBook({ asOf, asKnownOn, overrides }: RuleBookOptions): RuleBook {
  const uses = new Map<unknown, RuleUse>();
  const missing = new Map<string, Missing>();
  const readings = new Map<unknown, Reading<unknown>>();
  const timelines = new Map<string, Timeline<unknown>>();
  const asOfMonth = monthOfDay(asOf);

  const overridden = <T>(rule: Rule<T>): Timeline<T> => {
    const source = { instrument: 'set by the scenario', publisher: 'scenario' };
    const dated = { from: asOf, value: overrides[rule.id] as T, source, evidence: 'press' as const };
    const found = { dated, standing: 'overridden' as const, until: forEver };
    return { last: dated, lastFrom: 0 as Month, at: () => found, newestAt: () => found };
  };

  const timeline = <T>(rule: Rule<T>, reading = ''): Timeline<T> => {
    const own = Object.hasOwn(overrides, rule.id);
    const key = own ? rule.id : `${rule.id} ${reading}`;
    const known = timelines.get(key);
    if (known !== undefined) return known as Timeline<T>;
    const fresh = own ? overridden(rule) : timelineOf(rule, { knownOn: asKnownOn, reading });
    timelines.set(key, fresh as Timeline<unknown>);
    return fresh;
  };

  const use = <T>(rule: Rule<T>, { dated, standing }: Pick<Found<T>, 'dated' | 'standing'>): void => {
    const before = uses.get(dated)?.standing;
    if (before !== undefined && standings.indexOf(before) >= standings.indexOf(standing)) return;
    uses.set(dated, useOf(rule, dated, standing));
  };

  /** The same found value gives the same reading: nothing is made anew in a loop over months. */
  const readingOf = <T>(rule: Rule<T>, found: Found<T>): Reading<T> => {
    const known = readings.get(found);
    if (known !== undefined) return known as Reading<T>;
    use(rule, found);
    const { dated, standing, until } = found;
    const fresh = { value: dated.value, from: dated.from, standing, until };
    readings.set(found, fresh);
    return fresh;
  };

  const look = <T>(rule: Rule<T>, month: Month): Reading<T> | undefined => {
    const found = timeline(rule).at(month);
    return found && readingOf(rule, found);
  };

  const held = <T>(rule: Rule<T>, month: Month): Reading<T> | undefined => {
    const { last, lastFrom } = timeline(rule);
    const found = look(rule, month);
    if (found !== undefined || last === undefined || month < lastFrom) return found;
    use(rule, { dated: last, standing: 'projected' });
    return { value: last.value, from: last.from, standing: 'projected', until: forEver };
  };

  const miss = ({ id }: { readonly id: string }, month: Month): void => {
    if (!missing.has(id)) missing.set(id, { rule: id, month: monthText(month) });
  };

  const read = <T>(rule: Rule<T>, month: Month): Reading<T> | undefined => {
    const found = look(rule, month);
    if (found === undefined) miss(rule, month);
    return found;
  };

  const rateOfRule = (rule: Rule<string>, month: Month): Reading<Rate> | undefined => {
    const found = read(rule, month);
    return found && { ...found, value: rate(found.value) };
  };

  const grown = <T extends Growable<T>>(
    rule: Rule<T>,
    growth: Growth,
    { reading, optional = false }: GrownOptions = {},
  ): ((month: Month) => Reading<T> | undefined) => {
    const path = growthPath(timeline(rule, reading), growth, asOfMonth, {
      published: (found) => readingOf(rule, found),
      grown: ({ dated, standing }) =>
        use(rule, { dated, standing: standing === 'overridden' ? 'overridden' : 'projected' }),
    });
    return (month) => {
      const found = path(month);
      if (found === undefined && !optional) miss(rule, month);
      return found;
    };
  };

  return {
    look,
    held,
    miss,
    read,
    grown,
    rate: rateOfRule,
    note: (noted) => {
      uses.set(`${noted.rule} ${noted.from}`, noted);
    },
    uses: () => [...uses.values()].sort(byRuleAndDay),
    missing: () => [...missing.values()],
  };
}
