import type { CareProfile } from '../engine/medical/medical-scenario.ts';
import type { Months } from '../quantities/months.ts';
import { ageText } from '../quantities/months.ts';
import { wordOrAgeBetween } from './read-date.ts';
import { readVisits } from './read-visits.ts';
import { type FieldFault, isMapping, shapeOf } from './scenario-tree.ts';
import { unknownKeys } from './unknown-keys.ts';

/** Years of care by age, or everything that is wrong with them. */
export interface ProfilesRead {
  readonly profiles: readonly CareProfile[];
  readonly faults: readonly FieldFault[];
}

const anyAge = wordOrAgeBetween([], 0, 110);

/** The list `profiles` of a scenario: the care of a year from an age on, youngest first. */
export function readProfiles(given: unknown): ProfilesRead {
  if (!Array.isArray(given)) return { profiles: [], faults: [wrongShape('profiles', 'list', given, ['profiles'])] };
  const read = given.map((one, place) => readProfile(one, ['profiles', String(place)]));
  const faults = [...read.flatMap((one) => one.faults), ...outOfOrder(read.map(({ from }) => from))];
  if (faults.length > 0) return { profiles: [], faults };
  return { profiles: read.flatMap(({ from, visits }) => (from === undefined ? [] : [{ from, visits }])), faults };
}

interface ProfileRead extends Pick<CareProfile, 'visits'> {
  readonly from?: Months;
  readonly faults: readonly FieldFault[];
}

const keys = ['from', 'visits'] as const;

function readProfile(given: unknown, path: readonly string[]): ProfileRead {
  if (!isMapping(given)) return { visits: [], faults: [wrongShape(path.join('.'), 'map', given, path)] };
  const unknown = unknownKeys(given, keys).map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
  const missing = keys
    .filter((key) => !Object.hasOwn(given, key))
    .map((key): FieldFault => ({ code: 'SCENARIO_MISSING', path, part: 'value', values: { what: 'profile', key } }));
  const age = Object.hasOwn(given, 'from') ? readAgeAt(given['from'], [...path, 'from']) : { faults: [] };
  const care = Object.hasOwn(given, 'visits')
    ? readVisits(given['visits'], [...path, 'visits'])
    : { visits: [], faults: [] };
  return { ...age, visits: care.visits, faults: [...unknown, ...missing, ...age.faults, ...care.faults] };
}

function readAgeAt(given: unknown, path: readonly string[]): Pick<ProfileRead, 'from' | 'faults'> {
  if (typeof given !== 'string') return { faults: [wrongShape('from', 'text', given, path)] };
  const read = anyAge(given);
  return read.ok ? { from: read.value, faults: [] } : { faults: [{ ...read.fault, path, part: 'value' }] };
}

/** Each age is above the one before it. */
function outOfOrder(ages: readonly (Months | undefined)[]): readonly FieldFault[] {
  return ages.flatMap((age, place) => {
    const before = ages[place - 1];
    if (age === undefined || before === undefined || age > before) return [];
    const values = { field: 'from', value: ageText(age), other: 'from', otherValue: ageText(before), why: 'order' };
    return [{ code: 'SCENARIO_CONFLICT', path: ['profiles', String(place), 'from'], part: 'value', values }];
  });
}

function wrongShape(key: string, expected: string, given: unknown, path: readonly string[]): FieldFault {
  return { code: 'SCENARIO_WRONG_SHAPE', path, part: 'value', values: { key, expected, found: shapeOf(given) } };
}
