import type { WithdrawalGround } from '../engine/compare-mpf/compare-scenario.ts';
import { type IsoDate, monthOfDay } from '../quantities/calendar.ts';
import { ageText, type Months, monthText, plusMonths } from '../quantities/months.ts';
import { lineFitsSex } from './check-pension.ts';
import type { CompareFieldsGiven } from './compare-schema.ts';
import { conflict, missing, textAt } from './field-faults.ts';
import type { FieldFault, ScenarioTree } from './scenario-tree.ts';

/** What a check of a comparison may look at. */
export interface SaidComparison {
  readonly given: CompareFieldsGiven;
  /** The fields as they were typed. */
  readonly tree: ScenarioTree;
  /** The valuation day. */
  readonly asOf: IsoDate;
}

type Check = (said: SaidComparison) => FieldFault | undefined;

/** Everything here turns on the age. */
function bornSaid({ given: { birth } }: SaidComparison): FieldFault | undefined {
  return birth === undefined ? missing('birth-of-comparison') : undefined;
}

const [youngest, oldest] = [16 * 12, 100 * 12];

function ageFits({ given: { birth, start }, asOf }: SaidComparison): FieldFault | undefined {
  if (birth === undefined) return undefined;
  const first = start ?? plusMonths(monthOfDay(asOf), 1);
  const [from, to] = [plusMonths(first, -oldest), plusMonths(first, -youngest)];
  if (birth >= from && birth <= to) return undefined;
  const values = { value: monthText(birth), from: monthText(from), to: monthText(to), why: 'compared' };
  const nearest = monthText(birth < from ? from : to);
  return {
    code: 'SCENARIO_OUT_OF_RANGE',
    path: ['birth'],
    part: 'value',
    values: { ...values, nearest, start: monthText(first) },
  };
}

/** A comparison starts now or later: what is past is in the balance. */
function startsLater({ given: { start }, asOf }: SaidComparison): FieldFault | undefined {
  const now = monthOfDay(asOf);
  if (start === undefined || (start >= now && start <= plusMonths(now, 600))) return undefined;
  const [from, to] = [monthText(now), monthText(plusMonths(now, 600))];
  const values = { value: monthText(start), from, to, nearest: start < now ? from : to };
  return { code: 'SCENARIO_OUT_OF_RANGE', path: ['start'], part: 'value', values };
}

/** A base that is always the floor or the ceiling leaves nothing to say about the payment; any other needs one. */
function policyFits({ given: { monthly, basePolicy }, tree }: SaidComparison): FieldFault | undefined {
  if (basePolicy === 'floor' || basePolicy === 'ceiling')
    return monthly === undefined ? undefined : conflict(tree, 'monthly', 'basePolicy');
  return basePolicy !== undefined && monthly === undefined ? missing('monthly') : undefined;
}

function daysOfCasualWork({ given: { job, casualDays }, tree }: SaidComparison): FieldFault | undefined {
  if (job === 'casual') return casualDays === undefined ? missing('casualDays') : undefined;
  return casualDays === undefined
    ? undefined
    : conflict(tree, 'casualDays', 'job', needing(job ?? 'employee', 'casual'));
}

function yearlyOfSelfEmployed({ given: { job, paysYearly }, tree }: SaidComparison): FieldFault | undefined {
  if (paysYearly !== true || job === 'self-employed') return undefined;
  return conflict(tree, 'paysYearly', 'job', needing(job ?? 'employee', 'self-employed'));
}

/** The default strategy moves into a second fund, whose return nobody publishes. */
function secondFund({ given: { mpfFunds, assumptions }, tree }: SaidComparison): FieldFault | undefined {
  const later = assumptions?.age65PlusReturn;
  if (mpfFunds === 'default-strategy') return later === undefined ? missing('age65PlusReturn') : undefined;
  if (later === undefined) return undefined;
  const typed = tree['assumptions'] as ScenarioTree;
  const values = {
    field: 'age65PlusReturn',
    value: textAt(typed, 'age65PlusReturn'),
    other: 'mpfFunds',
    ...needing(mpfFunds ?? '', 'default-strategy'),
  };
  return { code: 'SCENARIO_CONFLICT', path: ['assumptions', 'age65PlusReturn'], part: 'value', values };
}

/** The first age at which a ground allows a withdrawal, in months; departure allows any. */
export const firstAge = {
  retirement: 65 * 12,
  'early-retirement': 60 * 12,
  'permanent-departure': 0,
} as const satisfies Record<WithdrawalGround, number>;

function withdrawalFits({ given: { withdraw = 'retirement', withdrawAt } }: SaidComparison): FieldFault | undefined {
  if (withdrawAt === undefined) return withdraw === 'permanent-departure' ? missing('withdrawAt') : undefined;
  const first = firstAge[withdraw];
  if (withdrawAt >= first) return undefined;
  const from = ageText(first as Months);
  const values = { value: ageText(withdrawAt), from, to: '100y0m', nearest: from, why: 'withdrawal', ground: withdraw };
  return { code: 'SCENARIO_OUT_OF_RANGE', path: ['withdrawAt'], part: 'value', values };
}

/** A balance is drawn to an age after the one it is first drawn at. */
function drawnTo(said: SaidComparison): FieldFault | undefined {
  const { drawdown, withdraw = 'retirement', withdrawAt, birth, start } = said.given;
  if (drawdown?.kind !== 'to-age' || birth === undefined) return undefined;
  const now = start ?? plusMonths(monthOfDay(said.asOf), 1);
  const first = Math.max(withdrawAt ?? firstAge[withdraw], now - birth);
  if (drawdown.age > first) return undefined;
  const values = {
    value: textAt(said.tree, 'drawdown'),
    from: `to-${ageText((first + 1) as Months)}`,
    to: 'to-110y0m',
    nearest: `to-${ageText((first + 1) as Months)}`,
    why: 'drawn-to',
  };
  return { code: 'SCENARIO_OUT_OF_RANGE', path: ['drawdown'], part: 'value', values };
}

/** What is a spouse's belongs to a couple. */
function spouseOfCouple(name: 'spouseIncome' | 'spouseAssets'): Check {
  return ({ given, tree }) =>
    given[name] === undefined || given.couple === true
      ? undefined
      : conflict(tree, name, 'couple', needing('false', 'true'));
}

/** What shapes chance, or says in what currency one spends, is of no use without the field it belongs to. */
function partOf(name: 'seed' | 'spendingCurrency', whole: 'simulate' | 'spending', nearest?: string): Check {
  return ({ given, tree }) =>
    given[name] === undefined || given[whole] !== undefined ? undefined : conflict(tree, name, whole, without(nearest));
}

function ofChance(name: 'volatility' | 'shocks' | 'returnFxCorrelation'): Check {
  return ({ given: { assumptions, simulate }, tree }) => {
    if (assumptions?.[name] === undefined || simulate !== undefined) return undefined;
    const value = textAt(tree['assumptions'] as ScenarioTree, name);
    const values = { field: name, value, other: 'simulate', ...without(somePaths) };
    return { code: 'SCENARIO_CONFLICT', path: ['assumptions', name], part: 'value', values };
  };
}

/** As many paths as the help proposes. */
const somePaths = '10000';

/** That the other field is not said, and what it could be. */
function without(nearest: string | undefined): Readonly<Record<string, string>> {
  return { otherValue: '', why: 'of-another', ...(nearest === undefined ? {} : { nearest }) };
}

/** What the other field is, and what it would have to be for the first one to count. */
function needing(otherValue: string, nearest: string): Readonly<Record<string, string>> {
  return { otherValue, nearest, why: 'of-another' };
}

type FieldName = keyof CompareFieldsGiven;

/** Each check with the fields it looks at: where one of these is wrong by itself, the check would only confuse. */
const checks: readonly (readonly [Check, ...FieldName[]])[] = [
  [bornSaid, 'birth'],
  [ageFits, 'birth', 'start', 'asOf'],
  [startsLater, 'start', 'asOf'],
  [({ given }) => lineFitsSex(given), 'line', 'sex'],
  [policyFits, 'monthly', 'basePolicy'],
  [daysOfCasualWork, 'job', 'casualDays'],
  [yearlyOfSelfEmployed, 'job', 'paysYearly'],
  [secondFund, 'mpfFunds', 'assumptions'],
  [withdrawalFits, 'withdraw', 'withdrawAt'],
  [drawnTo, 'drawdown', 'withdraw', 'withdrawAt', 'birth', 'start', 'asOf'],
  [spouseOfCouple('spouseIncome'), 'spouseIncome', 'couple'],
  [spouseOfCouple('spouseAssets'), 'spouseAssets', 'couple'],
  [partOf('spendingCurrency', 'spending'), 'spendingCurrency', 'spending'],
  [partOf('seed', 'simulate', somePaths), 'seed', 'simulate'],
  [ofChance('volatility'), 'assumptions', 'simulate'],
  [ofChance('shocks'), 'assumptions', 'simulate'],
  [ofChance('returnFxCorrelation'), 'assumptions', 'simulate'],
];

/**
 * Everything wrong with the fields of a comparison taken together.
 *
 * @param faulty the fields that are already known to be wrong
 */
export function checkCompare(said: SaidComparison, faulty: ReadonlySet<string>): readonly FieldFault[] {
  return checks
    .filter(([, ...fields]) => !fields.some((name) => faulty.has(name)))
    .map(([check]) => check(said))
    .filter((fault) => fault !== undefined);
}
