import { quotable } from '../problems/plain-text.ts';
import { ageText, monthOf, monthsBetween, monthText, plusMonths } from '../quantities/months.ts';
import { bornIn } from './born-in.ts';
import type { MedicalFieldsGiven } from './medical-schema.ts';
import type { FieldFault, ScenarioTree } from './scenario-tree.ts';

/** What a check may look at beside the fields themselves. */
interface Said {
  /** City and scheme stand in it even where nobody chose them. */
  readonly given: MedicalFieldsGiven;
  /** The fields as they were typed. */
  readonly tree: ScenarioTree;
  /** The year of care. */
  readonly year: number;
}

type FieldName = keyof MedicalFieldsGiven;
type Check = (said: Said) => FieldFault | undefined;

const oldest = 110 * 12;
const youngestRetired = 40 * 12;
const youngestAtWork = 16 * 12;

function ageSaid({ given }: Said): FieldFault | undefined {
  return given.age === undefined && given.birth === undefined ? missing('age') : undefined;
}

/** Both may be given if they agree to the month; a birth that is out of all range is told as that. */
function ageAgrees({ given, tree, year }: Said): FieldFault | undefined {
  const { age, birth } = given;
  if (age === undefined || birth === undefined) return undefined;
  const due = monthsBetween(birth, monthOf(year, 1));
  if (due === age || due < 0 || due > oldest) return undefined;
  return conflict(tree, 'age', 'birth', { nearest: ageText(due) });
}

/** Nobody is cared for before he is born. */
function ageFits({ given: { birth }, tree, year }: Said): FieldFault | undefined {
  if (birth === undefined) return undefined;
  const to = monthOf(year, 1);
  const from = plusMonths(to, -oldest);
  if (birth >= from && birth <= to) return undefined;
  const range = { from: monthText(from), to: monthText(to), nearest: monthText(birth < from ? from : to) };
  const values = { value: textAt(tree, 'birth'), ...range, why: 'care', start: monthText(to) };
  return { code: 'SCENARIO_OUT_OF_RANGE', path: ['birth'], part: 'value', values };
}

/** Only Shenzhen has tiers, and it has nothing else. */
function schemeOfCity({ given: { scheme, city }, tree }: Said): FieldFault | undefined {
  if (scheme === 'employee' && city === 'shenzhen')
    return conflict(tree, 'scheme', 'city', { otherValue: city, nearest: 'employee-tier-1 or employee-tier-2' });
  const tier = scheme === 'employee-tier-1' || scheme === 'employee-tier-2';
  return tier && city !== 'shenzhen' ? conflict(tree, 'scheme', 'city', { nearest: 'employee' }) : undefined;
}

/** Whether premium and cover for life follow from what a person earned. */
function isOfWorkers({ scheme }: MedicalFieldsGiven): boolean {
  return scheme !== 'resident' && scheme !== 'hong-kong-public';
}

/** Only a scheme of workers has a base that a person declares. */
function declares(name: 'wage' | 'base'): Check {
  return ({ given, tree }) => {
    const { scheme = '' } = given;
    if (given[name] === undefined || isOfWorkers(given)) return undefined;
    const why = scheme === 'resident' ? 'residents-base' : 'no-premium';
    return conflict(tree, name, 'scheme', { otherValue: scheme, why });
  };
}

/** A wage and the base chosen are the same declared amount. */
function declaredAgree({ given: { wage, base }, tree }: Said): FieldFault | undefined {
  if (wage === undefined || base === undefined || wage === base) return undefined;
  return conflict(tree, 'base', 'wage', { nearest: textAt(tree, 'wage') });
}

/** Neither residents nor Hong Kong grant cover for life. */
function mayBeRetired({ given, tree }: Said): FieldFault | undefined {
  const { retired, scheme = '' } = given;
  if (retired !== true || isOfWorkers(given)) return undefined;
  return conflict(tree, 'retired', 'scheme', { otherValue: scheme, why: 'no-cover-for-life' });
}

function oldEnoughToRetire({ given, tree, year }: Said): FieldFault | undefined {
  const birth = bornIn(given, year);
  if (given.retired !== true || birth === undefined) return undefined;
  if (monthsBetween(birth, monthOf(year, 1)) >= youngestRetired) return undefined;
  return conflict(tree, 'retired', given.birth === undefined ? 'age' : 'birth', { why: 'too-young' });
}

function lineFitsSex({ given: { line, sex }, tree }: Said): FieldFault | undefined {
  if (line === undefined || sex === undefined || sex === (line === 'men-60' ? 'man' : 'woman')) return undefined;
  return conflict(tree, 'line', 'sex', { nearest: sex === 'man' ? 'men-60' : 'women-55' });
}

/** Every month insured was lived through since the sixteenth birthday. */
function insuredSince16({ given, tree, year }: Said): FieldFault | undefined {
  const { insuredMonths } = given;
  const birth = bornIn(given, year);
  if (insuredMonths === undefined || birth === undefined) return undefined;
  const most = Math.max(0, monthsBetween(plusMonths(birth, youngestAtWork), monthOf(year, 1)));
  return insuredMonths <= most ? undefined : beyond(tree, 'insuredMonths', most, 'since-16');
}

/** Months in the city need the months they are part of. */
function localHasWhole({ given }: Said): FieldFault | undefined {
  return given.localMonths !== undefined && given.insuredMonths === undefined ? missing('insuredMonths') : undefined;
}

function within(name: 'localMonths' | 'continuousMonths'): Check {
  return ({ given, tree }) => {
    const { insuredMonths } = given;
    const some = given[name];
    if (insuredMonths === undefined || some === undefined || some <= insuredMonths) return undefined;
    return beyond(tree, name, insuredMonths, 'of-insured');
  };
}

/** Each check with the fields it looks at: where one of these is wrong by itself, the check would only confuse. */
const checks: readonly (readonly [Check, ...FieldName[]])[] = [
  [ageSaid, 'age', 'birth'],
  [ageAgrees, 'age', 'birth', 'year', 'asOf'],
  [ageFits, 'birth', 'year', 'asOf'],
  [schemeOfCity, 'scheme', 'city'],
  [declares('wage'), 'wage', 'scheme'],
  [declares('base'), 'base', 'scheme'],
  [declaredAgree, 'wage', 'base'],
  [mayBeRetired, 'retired', 'scheme'],
  [oldEnoughToRetire, 'retired', 'age', 'birth', 'year', 'asOf'],
  [lineFitsSex, 'line', 'sex'],
  [insuredSince16, 'insuredMonths', 'age', 'birth', 'year', 'asOf'],
  [localHasWhole, 'localMonths', 'insuredMonths'],
  [within('localMonths'), 'localMonths', 'insuredMonths'],
  [within('continuousMonths'), 'continuousMonths', 'insuredMonths'],
];

/**
 * Everything wrong with the fields of a medical scenario taken together.
 *
 * @param faulty the fields that are already known to be wrong
 */
export function checkMedical(said: Said, faulty: ReadonlySet<string>): readonly FieldFault[] {
  return checks
    .filter(([, ...fields]) => !fields.some((name) => faulty.has(name)))
    .map(([check]) => check(said))
    .filter((fault) => fault !== undefined);
}

function missing(what: string): FieldFault {
  return { code: 'SCENARIO_MISSING', path: [], part: 'value', values: { what } };
}

function beyond(tree: ScenarioTree, name: FieldName, most: number, why: string): FieldFault {
  const values = { value: textAt(tree, name), from: '0', to: String(most), nearest: String(most), why };
  return { code: 'SCENARIO_OUT_OF_RANGE', path: [name], part: 'value', values };
}

function conflict(
  tree: ScenarioTree,
  field: FieldName,
  other: FieldName,
  more: Readonly<Record<string, string>>,
): FieldFault {
  const values = { field, value: textAt(tree, field), other, otherValue: textAt(tree, other), ...more };
  return { code: 'SCENARIO_CONFLICT', path: [field], part: 'value', values };
}

function textAt(tree: ScenarioTree, name: string): string {
  return quotable(String(tree[name]));
}
