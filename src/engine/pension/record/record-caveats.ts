import { monthOfDay } from '../../../quantities/calendar.ts';
import { monthText, plusMonths } from '../../../quantities/months.ts';
import type { CityId } from '../../../rules/cities/city-names.ts';
import { doubleCoverExemption } from '../../../rules/national/pension/double-cover-exemption.ts';
import type { PensionLaw } from '../../../rules/pension-law.ts';
import { openRuleBook, type RuleBook } from '../../shared/rule-book.ts';
import type { PensionAssumptions } from '../assume.ts';
import { type Life, live } from '../live.ts';
import type { PensionCaveat, PensionCaveatCode } from '../pension-caveat.ts';
import type { PensionScenario } from '../pension-scenario.ts';
import type { Span } from '../plan-contributions.ts';
import type { BenefitPlace } from './benefit-place.ts';
import type { MergedRecord } from './merge-record.ts';
import { placeOf } from './payer.ts';
import { elsewhere } from './pension-record.ts';

/** So many spans are named one by one; the others are counted. `--table record` has all of them. */
const atMostNamed = 6;

/** Where a record does not add up, and which place pays by it. */
export function recordCaveats(
  scenario: PensionScenario,
  law: PensionLaw,
  life: Life,
  assumed: PensionAssumptions,
  book: RuleBook,
): readonly PensionCaveat[] {
  const { record, person } = life;
  if (record === undefined) return [];
  if (record.mpfOverlaps.length > 0) book.look(doubleCoverExemption, monthOfDay(scenario.asOf));
  const untilStart = person !== undefined && life.plan?.spans[0]?.from === person.start && person.start > record.to;
  const gaps = untilStart ? [...record.gaps, { from: record.to, to: person.start }] : record.gaps;
  return [
    ...months('RECORD_GAPS', gaps),
    ...months('RECORD_DOUBLE_MONTHS', record.doubles),
    ...months('RECORD_MPF_OVERLAP', record.mpfOverlaps),
    ...place(scenario, law, life, record, assumed),
  ];
}

function months(code: PensionCaveatCode, spans: readonly Span[]): readonly PensionCaveat[] {
  if (spans.length === 0) return [];
  const count = spans.reduce((sum, { from, to }) => sum + to - from, 0);
  const named = spans.slice(0, atMostNamed);
  const values = { months: count, spans: named.map(spanText).join(', '), more: spans.length - named.length };
  return [{ code, values }];
}

/** `2020-01 to 2020-06`, or one month. */
function spanText({ from, to }: Span): string {
  const last = plusMonths(to, -1);
  return from === last ? monthText(from) : `${monthText(from)} to ${monthText(last)}`;
}

/** The place that pays, where there was a choice. */
function place(
  scenario: PensionScenario,
  law: PensionLaw,
  life: Life,
  record: MergedRecord,
  assumed: PensionAssumptions,
): readonly PensionCaveat[] {
  const { plan } = life;
  if (plan === undefined) return [];
  const found = placeOf(scenario.city, record, plan, law, openRuleBook(scenario));
  if (found === undefined) return [];
  const { reason, months: inProvince } = found;
  if (found.place === elsewhere) return [{ code: 'BENEFIT_PLACE_ELSEWHERE', values: { reason, months: inProvince } }];
  const places = [...record.periods.map((period) => period.place), ...plan.spans.map(() => scenario.city)];
  if (new Set(places).size === 1) return [];
  const values = { place: found.place, reason, months: inProvince, ...otherwise(scenario, law, life, found, assumed) };
  return [{ code: 'BENEFIT_PLACE', values }];
}

/** What the city of the longest record would pay, where that is another. */
function otherwise(
  scenario: PensionScenario,
  law: PensionLaw,
  { settled }: Life,
  { place: chosen, longestCity }: BenefitPlace,
  assumed: PensionAssumptions,
): PensionCaveat['values'] {
  const monthlyPension = settled?.pension.monthly ?? null;
  if (longestCity === chosen) return { monthlyPension, otherPlace: null, otherMonthlyPension: null };
  const instead = live(scenario, law, openRuleBook(scenario), assumed, longestCity);
  return {
    monthlyPension,
    otherPlace: longestCity as CityId,
    otherMonthlyPension: instead.settled?.pension.monthly ?? null,
  };
}
