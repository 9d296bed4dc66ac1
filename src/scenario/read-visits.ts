import type { CareUse } from '../engine/medical/medical-scenario.ts';
import { readVisit, type WrittenVisit } from './read-visit.ts';
import { type FieldFault, shapeOf } from './scenario-tree.ts';

/** A year of care, or everything that is wrong with it. */
export interface VisitsRead {
  readonly visits: readonly CareUse[];
  readonly faults: readonly FieldFault[];
}

/** No year has more uses of care than this. */
const mostUses = 2_000;

/** The uses of care of a year: a list of visits, or the same as one text with commas between them. */
export function readVisits(given: unknown, path: readonly string[]): VisitsRead {
  const places = placesOf(given, path);
  if (places === undefined) {
    const values = { key: path.at(-1) ?? '', expected: 'list', found: shapeOf(given) };
    return { visits: [], faults: [{ code: 'SCENARIO_WRONG_SHAPE', path, part: 'value', values }] };
  }
  const read = places.map((place) => ({ ...readVisit(place.said, place.path), path: place.path }));
  const faults = read.flatMap((one) => one.faults);
  if (faults.length > 0) return { visits: [], faults };
  const written = read.flatMap(({ value, path: at }) => (value === undefined ? [] : [{ visit: value, path: at }]));
  const many = tooMany(written);
  if (many.length > 0) return { visits: [], faults: many };
  return { visits: written.flatMap(({ visit }) => usesOf(visit)), faults: [] };
}

interface Placed {
  readonly said: unknown;
  readonly path: readonly string[];
}

/** A comma parts two visits only before a name, so that the one in `1,200` is found in its amount. */
function placesOf(given: unknown, path: readonly string[]): readonly Placed[] | undefined {
  if (Array.isArray(given)) return given.map((said: unknown, place) => ({ said, path: [...path, String(place)] }));
  if (typeof given !== 'string') return undefined;
  return given.trim() === '' ? [] : given.split(/[,，;](?=\s*[A-Za-z])/).map((said) => ({ said, path }));
}

/** The visit with which a year has more uses than it may. */
function tooMany(
  written: readonly { readonly visit: WrittenVisit; readonly path: readonly string[] }[],
): readonly FieldFault[] {
  let uses = 0;
  for (const { visit, path } of written) {
    uses += visit.times;
    if (uses <= mostUses) continue;
    const values = { value: String(uses), from: '0', to: String(mostUses), nearest: String(mostUses), why: 'uses' };
    return [{ code: 'SCENARIO_OUT_OF_RANGE', path, part: 'value', values }];
  }
  return [];
}

/** Spread over the year, use i of n in month ⌈12 i ÷ n⌉; all in one month where that is said. */
function usesOf({ use, times, month }: WrittenVisit): readonly CareUse[] {
  return Array.from({ length: times }, (_, place) => ({
    ...use,
    month: month ?? Math.ceil((12 * (place + 1)) / times),
  }));
}
