import type { Care } from '../engine/medical/care/visit.ts';
import type { MainlandCare } from '../engine/medical/medical-scenario.ts';
import { type HongKongUse, readHongKongUse } from './hong-kong-use.ts';
import { choiceOf } from './read-choice.ts';
import { wholeBetween, yuanBetween } from './read-figure.ts';
import { type FieldFault, isMapping } from './scenario-tree.ts';
import { unknownKeys } from './unknown-keys.ts';
import { accesses, hongKongKindOf, keysOf, places, visitKinds } from './visit-kinds.ts';
import { needPart, type Read, readPart, readParts, type VisitParts } from './visit-parts.ts';

/** A use of care before it has its month. */
export type UndatedUse = Omit<MainlandCare, 'month'> | HongKongUse;

/** A visit as written: how often, and in which month all of them, where that is said. */
export interface WrittenVisit {
  readonly use: UndatedUse;
  readonly times: number;
  readonly month: number | undefined;
}

const timesAYear = wholeBetween(1, 366);
const monthOfTheYear = wholeBetween(1, 12);
const eligibleAmount = yuanBetween(0.01, 10_000_000);

/**
 * One visit, as text `KIND:FACILITY:AMOUNT[xN][:ACCESS]` or as a map; or everything that is wrong with it. Where its kind
 * is misspelt the rest is read as of the nearest kind.
 */
export function readVisit(given: unknown, path: readonly string[]): Read<WrittenVisit> {
  const { value: parts, faults } = readParts(given, path);
  if (parts === undefined) return { faults };
  const kind = needPart(parts, 'kind', choiceOf(visitKinds));
  const meant = kind.value ?? visitKinds.find((one) => one === kind.faults[0]?.values['nearest']);
  const use = meant === undefined ? { faults: [] } : readUse(parts, meant);
  const times = readPart(parts, 'times', timesAYear);
  const month = readPart(parts, 'month', monthOfTheYear);
  const wrong = [...otherKeys(given, meant, path), ...[kind, use, times, month].flatMap((part) => part.faults)];
  if (wrong.length > 0 || use.value === undefined) return { faults: wrong };
  return { value: { use: use.value, times: times.value ?? 1, month: month.value }, faults: [] };
}

type Kind = (typeof visitKinds)[number];

/** The keys of a map that its kind of care does not have. */
function otherKeys(given: unknown, kind: Kind | undefined, path: readonly string[]): readonly FieldFault[] {
  if (!isMapping(given)) return [];
  return unknownKeys(given, keysOf(kind)).map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
}

function readUse(parts: VisitParts, kind: Kind): Read<UndatedUse> {
  const hongKong = hongKongKindOf(kind);
  return hongKong === undefined ? readMainlandUse(parts, kind as Care) : readHongKongUse(parts, hongKong);
}

/** 选定机构 is where a scheme binds its members to: a community centre, or the family doctor of one. */
function readMainlandUse(parts: VisitParts, care: Care): Read<UndatedUse> {
  const place = needPart(parts, 'facility', choiceOf(places));
  const eligible = needPart(parts, 'amount', eligibleAmount);
  const access = readPart(parts, 'access', choiceOf(accesses));
  const faults = [place, eligible, access].flatMap((part) => part.faults);
  if (faults.length > 0 || place.value === undefined || eligible.value === undefined) return { faults };
  const usual = place.value === 'community' || place.value === 'family-doctor' ? 'bound' : 'unreferred';
  const use = { care, place: place.value, access: access.value ?? usual, eligible: eligible.value };
  return { value: { system: 'mainland', ...use }, faults };
}
