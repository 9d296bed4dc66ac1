import type { HongKongCareUse } from '../engine/medical/medical-scenario.ts';
import { quotable } from '../problems/plain-text.ts';
import { choiceOf } from './read-choice.ts';
import { hkdBetween, wholeBetween } from './read-figure.ts';
import { bad, ends, good, type Range, type TextReader, within } from './text-reader.ts';
import { facilitiesOf, type HongKongKind } from './visit-kinds.ts';
import { needPart, notAVisit, type Read, readPart, type VisitParts } from './visit-parts.ts';

/** A use of public care in Hong Kong before it has its month. */
export type HongKongUse = Omit<HongKongCareUse, 'month'>;

type Measured = Pick<HongKongCareUse, 'count' | 'weeks' | 'amount'>;

const wholeCount = wholeBetween(1, 366);
const wholeWeeks = wholeBetween(1, 52);
const supplies: Range<number> = { from: 1, to: 52, text: (weeks) => `${weeks}w`, compare: (one, other) => one - other };
const dollars = hkdBetween(0.01, 10_000_000);

/** `16w`: a supply of so many weeks. */
const weeksOfSupply: TextReader<number> = (text) => {
  const weeks = /^(\d+)w$/.exec(text.trim())?.[1];
  if (weeks !== undefined) return within(supplies, Number(weeks), text);
  const nearest = wholeWeeks(text).ok ? `${text.trim()}w` : undefined;
  return bad('SCENARIO_NOT_A_NUMBER', { value: quotable(text), ...ends(supplies), kind: 'weeks', nearest });
};

const measures: Readonly<Record<HongKongKind['measure'], (parts: VisitParts) => Read<Measured>>> = {
  count: (parts) => as(needPart(parts, 'amount', wholeCount), (count) => ({ count })),
  amount: (parts) => as(needPart(parts, 'amount', dollars), (amount) => ({ count: 1, amount })),
  supply: (parts) =>
    parts.given.weeks === undefined
      ? as(needPart(parts, 'amount', weeksOfSupply), (weeks) => ({ count: 1, weeks }))
      : itemsOfWeeks(parts),
};

/** A map may say the weeks apart; its amount then counts the items. */
function itemsOfWeeks(parts: VisitParts): Read<Measured> {
  const items = readPart(parts, 'amount', wholeCount);
  const weeks = as(readPart(parts, 'weeks', wholeWeeks), (value) => ({ count: items.value ?? 1, weeks: value }));
  return { ...weeks, faults: [...items.faults, ...weeks.faults] };
}

/** A use of care in Hong Kong: nobody is bound to a place there, so a text with an access is no such visit. */
export function readHongKongUse(parts: VisitParts, kind: HongKongKind): Read<HongKongUse> {
  const measured = measures[kind.measure](parts);
  const place = facilityIn(parts, kind);
  const beside = parts.text !== undefined && parts.given.access !== undefined ? [notAVisit(parts, kind.like)] : [];
  const faults = [...(beside.length > 0 ? beside : place.faults), ...measured.faults];
  const meant = kind.facilities[place.value ?? ''];
  if (faults.length > 0 || meant === undefined || measured.value === undefined) return { faults };
  return { value: { system: 'hong-kong', ...meant, ...measured.value }, faults };
}

/** The facility; the empty text where the kind of care needs none. */
function facilityIn(parts: VisitParts, kind: HongKongKind): Read<string> {
  const names = facilitiesOf(kind);
  const needed = !Object.hasOwn(kind.facilities, '');
  if (needed) return needPart(parts, 'facility', choiceOf(names));
  if (names.length > 0) return readPart(parts, 'facility', (text) => (text === '' ? good('') : choiceOf(names)(text)));
  const given = parts.text !== undefined && parts.given.facility?.said !== '';
  return { value: '', faults: given ? [notAVisit(parts, kind.like)] : [] };
}

function as<From, To>({ value, faults }: Read<From>, make: (value: From) => To): Read<To> {
  return value === undefined ? { faults } : { value: make(value), faults };
}
