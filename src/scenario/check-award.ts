import { quotable } from '../problems/plain-text.ts';
import { firstDayOf, type IsoDate, monthOfDay } from '../quantities/calendar.ts';
import { rateOf, rateText } from '../quantities/rate.ts';
import { averageIndex } from '../quantities/wage-index.ts';
import { inForce } from '../rules/in-force.ts';
import { payoutMonths as payoutMonthsRule } from '../rules/national/pension/payout-months.ts';
import { payoutMonthsAtPartYears } from '../rules/national/pension/payout-months-at-part-years.ts';
import { lastAgeOf, payoutTenthsWithin } from '../rules/payout-table.ts';
import type { Rule } from '../rules/rule.ts';
import type { AwardFieldsGiven } from './award-schema.ts';
import type { FieldFault, ScenarioTree } from './scenario-tree.ts';

/** What a check may look at beside the fields themselves. */
interface Said {
  readonly given: AwardFieldsGiven;
  /** The fields as they were typed. */
  readonly tree: ScenarioTree;
  readonly asOf: IsoDate;
  readonly overrides: Readonly<Record<string, unknown>>;
}

type FieldName = keyof AwardFieldsGiven;
type Check = (said: Said) => FieldFault | undefined;

/** Each of these is printed on every letter; one of several is enough. */
function needed(what: string, ...names: readonly FieldName[]): readonly [Check, ...FieldName[]] {
  const check: Check = ({ given }) =>
    names.some((name) => given[name] !== undefined)
      ? undefined
      : { code: 'SCENARIO_MISSING', path: [], part: 'value', values: { what } };
  return [check, ...names];
}

/** The index is the sum of the monthly indices ÷ the months, to 4 decimals. */
function indexAgrees({ given, tree }: Said): FieldFault | undefined {
  const { index, indexSum, months } = given;
  if (index === undefined || indexSum === undefined || months === undefined) return undefined;
  const due = averageIndex(indexSum, months);
  return due === index ? undefined : conflict(tree, 'index', 'indexSum', rateText(rateOf(due, 10_000), 4));
}

/** The payout months are those of the age, where the rules of the month have any. */
function payoutAgrees({ given, tree, asOf, overrides }: Said): FieldFault | undefined {
  const { payoutMonths, age, claim, asKnownOn: knownOn } = given;
  if (payoutMonths === undefined || age === undefined) return undefined;
  const day = firstDayOf(claim ?? monthOfDay(asOf));
  const ruled = <T>(rule: Rule<T>): T | undefined =>
    Object.hasOwn(overrides, rule.id) ? (overrides[rule.id] as T) : inForce(rule, day, { knownOn })?.value;
  const table = ruled(payoutMonthsRule);
  const decimals = age % 12 === 0 ? 0 : ruled(payoutMonthsAtPartYears);
  if (table === undefined || decimals === undefined) return undefined;
  const due = payoutTenthsWithin(table, Math.min(age, lastAgeOf(table) * 12), decimals);
  return due === payoutMonths ? undefined : conflict(tree, 'payoutMonths', 'age', rateText(rateOf(due, 10), 1));
}

/** The city's index may be looked up or given, not both. */
function oneCityIndex({ given, tree }: Said): FieldFault | undefined {
  return given.city === undefined || given.cityIndex === undefined ? undefined : conflict(tree, 'cityIndex', 'city');
}

/** Months before July 1998 are part of all months. */
function deemedWithin({ given, tree }: Said): FieldFault | undefined {
  const { deemedMonths, months } = given;
  if (deemedMonths === undefined || months === undefined || deemedMonths <= months) return undefined;
  const values = { value: textAt(tree, 'deemedMonths'), from: '0', to: String(months), nearest: String(months) };
  return { code: 'SCENARIO_OUT_OF_RANGE', path: ['deemedMonths'], part: 'value', values };
}

/** What only the other region's letters print. */
function ofRegion(region: 'guangdong' | 'shenzhen', name: FieldName): readonly [Check, ...FieldName[]] {
  const check: Check = ({ given, tree }) => {
    const foreign = given.region !== undefined && given.region !== region && given[name] !== undefined;
    return foreign && given[name] !== given.region ? conflict(tree, name, 'region') : undefined;
  };
  return [check, name, 'region'];
}

/** Each check with the fields it looks at: where one of these is wrong by itself, the check would only confuse. */
const checks: readonly (readonly [Check, ...FieldName[]])[] = [
  needed('region', 'region'),
  needed('index', 'index', 'indexSum'),
  needed('months', 'months'),
  needed('balance', 'balance'),
  needed('payout', 'payoutMonths', 'age'),
  [indexAgrees, 'index', 'indexSum', 'months'],
  [payoutAgrees, 'payoutMonths', 'age', 'claim', 'asOf', 'asKnownOn'],
  [oneCityIndex, 'city', 'cityIndex'],
  [deemedWithin, 'deemedMonths', 'months'],
  ofRegion('guangdong', 'indexSumBefore'),
  ofRegion('guangdong', 'city'),
  ofRegion('guangdong', 'cityIndex'),
  ofRegion('guangdong', 'deemedAccount'),
  ofRegion('shenzhen', 'indexBefore'),
  ofRegion('shenzhen', 'oldIndexWage'),
  ofRegion('shenzhen', 'oldShare'),
];

/**
 * Everything wrong with the fields of a letter taken together.
 *
 * @param faulty the fields that are already known to be wrong
 */
export function checkAward(said: Said, faulty: ReadonlySet<string>): readonly FieldFault[] {
  return checks
    .filter(([, ...fields]) => !fields.some((name) => faulty.has(name)))
    .map(([check]) => check(said))
    .filter((fault) => fault !== undefined);
}

function conflict(tree: ScenarioTree, field: string, other: string, nearest?: string): FieldFault {
  const values = {
    field,
    value: textAt(tree, field),
    other,
    otherValue: textAt(tree, other),
    ...(nearest !== undefined && { nearest }),
  };
  return { code: 'SCENARIO_CONFLICT', path: [field], part: 'value', values };
}

function textAt(tree: ScenarioTree, name: string): string {
  return quotable(String(tree[name]));
}
