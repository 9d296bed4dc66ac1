import type { Employment } from '../engine/pension/employment.ts';
import { type IsoDate, monthOfDay } from '../quantities/calendar.ts';
import { moneyText, times } from '../quantities/money.ts';
import { type Month, monthText, plusMonths } from '../quantities/months.ts';
import { type Rate, rate } from '../quantities/rate.ts';
import { roundHalfUp } from '../quantities/rounding.ts';
import { flexibleContributionRate } from '../rules/guangdong/pension/flexible-contribution-rate.ts';
import { employeeContributionRate } from '../rules/national/pension/employee-contribution-rate.ts';
import type { PensionFieldsGiven } from './pension-schema.ts';
import type { FieldFault } from './scenario-tree.ts';

/**
 * What a person says he pays a month as a share of his base: a flexible worker all of it, an employee his own part. The
 * newest value of the rule, or what replaces it.
 */
function shareOfBase(employment: Employment, overrides: Readonly<Record<string, unknown>>): Rate {
  const { id, values } = employment === 'employee' ? employeeContributionRate : flexibleContributionRate;
  const own = overrides[id];
  return rate(typeof own === 'string' ? own : (values.at(-1)?.value ?? ''));
}

const youngest = 16 * 12;
const oldest = 110 * 12;

/** A check of fields that are each valid by themselves, against each other. */
type Check = (
  given: PensionFieldsGiven,
  asOf: IsoDate,
  overrides: Readonly<Record<string, unknown>>,
) => FieldFault | undefined;

function paymentSaid({ monthly, base, basePolicy }: PensionFieldsGiven): FieldFault | undefined {
  if (monthly !== undefined || base !== undefined || basePolicy === 'floor' || basePolicy === 'ceiling')
    return undefined;
  return missing('payment');
}

function periodSaid({ years, birth }: PensionFieldsGiven): FieldFault | undefined {
  return years === undefined && birth === undefined ? missing('period') : undefined;
}

/** A person with a record has an age: none is found that fits. */
function bornWithRecord({ birth }: PensionFieldsGiven): FieldFault | undefined {
  return birth === undefined ? missing('birth') : undefined;
}

/** Both may be given if they agree to the fen. */
function paymentAgrees(
  { monthly, base, employment = 'flexible' }: PensionFieldsGiven,
  _: IsoDate,
  overrides: Readonly<Record<string, unknown>>,
): FieldFault | undefined {
  if (monthly === undefined || base === undefined) return undefined;
  const due = times(base, shareOfBase(employment, overrides), roundHalfUp);
  if (due === monthly) return undefined;
  return conflict('monthly', moneyText(monthly), 'base', moneyText(base), moneyText(due));
}

/** A base that is always the floor or the ceiling leaves nothing to say about the payment. */
function policyLeavesRoom({ monthly, base, basePolicy }: PensionFieldsGiven): FieldFault | undefined {
  if (basePolicy !== 'floor' && basePolicy !== 'ceiling') return undefined;
  if (monthly !== undefined) return conflict('monthly', moneyText(monthly), 'basePolicy', basePolicy);
  return base === undefined ? undefined : conflict('base', moneyText(base), 'basePolicy', basePolicy);
}

/** A retirement line is of one sex. */
export function lineFitsSex({ line, sex }: Pick<PensionFieldsGiven, 'line' | 'sex'>): FieldFault | undefined {
  if (line === undefined || sex === undefined || sex === (line === 'men-60' ? 'man' : 'woman')) return undefined;
  return conflict('line', line, 'sex', sex, sex === 'man' ? 'men-60' : 'women-55');
}

function ageFits({ birth, start }: PensionFieldsGiven, asOf: IsoDate): FieldFault | undefined {
  if (birth === undefined) return undefined;
  const first = start ?? plusMonths(monthOfDay(asOf), 1);
  const [from, to] = [plusMonths(first, -oldest), plusMonths(first, -youngest)];
  if (birth >= from && birth <= to) return undefined;
  const nearest: Month = birth < from ? from : to;
  const values = {
    value: monthText(birth),
    from: monthText(from),
    to: monthText(to),
    nearest: monthText(nearest),
    why: 'age',
    start: monthText(first),
  };
  return { code: 'SCENARIO_OUT_OF_RANGE', path: ['birth'], part: 'value', values };
}

/** A check with the fields it looks at: where one of these is wrong by itself, the check would only confuse. */
type CheckOfFields = readonly [Check, ...(keyof PensionFieldsGiven | 'record')[]];

const bornCheck: CheckOfFields = [bornWithRecord, 'birth'];

const checks: readonly CheckOfFields[] = [
  [paymentSaid, 'monthly', 'base', 'basePolicy', 'record'],
  [periodSaid, 'years', 'birth'],
  [paymentAgrees, 'monthly', 'base', 'employment'],
  [policyLeavesRoom, 'monthly', 'base', 'basePolicy'],
  [lineFitsSex, 'line', 'sex'],
  [ageFits, 'birth', 'start', 'asOf'],
];

/**
 * Everything wrong with the fields of a pension scenario taken together.
 *
 * @param overrides what replaces rules, by rule id
 * @param faulty the fields that are already known to be wrong
 * @param hasRecord whether past months are given
 */
export function checkPension(
  given: PensionFieldsGiven,
  asOf: IsoDate,
  overrides: Readonly<Record<string, unknown>>,
  faulty: ReadonlySet<string>,
  hasRecord: boolean,
): readonly FieldFault[] {
  return (hasRecord ? [...checks.filter(([check]) => check !== periodSaid), bornCheck] : checks)
    .filter(([, ...fields]) => !fields.some((name) => faulty.has(name)))
    .map(([check]) => check(given, asOf, overrides))
    .filter((fault) => fault !== undefined);
}

function missing(what: string): FieldFault {
  return { code: 'SCENARIO_MISSING', path: [], part: 'value', values: { what } };
}

function conflict(field: string, value: string, other: string, otherValue: string, nearest?: string): FieldFault {
  const values = { field, value, other, otherValue, ...(nearest !== undefined && { nearest }) };
  return { code: 'SCENARIO_CONFLICT', path: [field], part: 'value', values };
}
