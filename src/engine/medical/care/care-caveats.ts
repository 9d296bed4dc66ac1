import { monthOfDay } from '../../../quantities/calendar.ts';
import { sum } from '../../../quantities/money.ts';
import { laterMonth, monthOf, monthText } from '../../../quantities/months.ts';
import type { CoverOption } from '../covers/cover-option.ts';
import type { MedicalCase } from '../medical-case.ts';
import type { MedicalCaveat, MedicalCaveatCode } from '../medical-caveat.ts';
import type { PaidVisit, VisitNote } from './visit.ts';

/** What each note of a visit is called of the year; what is said of the visit itself is in the table. */
const codeOf: readonly (readonly [VisitNote, MedicalCaveatCode])[] = [
  ['UNREFERRED', 'UNREFERRED'],
  ['LIMIT_UNKNOWN', 'LIMIT_UNKNOWN'],
  ['AT_LEAST', 'RATIO_AT_LEAST'],
];

/** What is to be said of the year's care on the mainland, each thing once. */
export function careCaveats(own: CoverOption, one: MedicalCase): readonly MedicalCaveat[] {
  const { visits } = own.care;
  const noted = codeOf.flatMap(([note, code]) =>
    counted(
      code,
      visits.filter(({ notes }) => notes.includes(note)),
    ),
  );
  return [
    ...unknownCaveats(visits),
    ...inWords(own, one),
    ...reached(own),
    ...hospitalReached(own),
    ...monthsUnknown(visits),
    ...noted,
  ];
}

function counted(code: MedicalCaveatCode, visits: readonly PaidVisit[]): readonly MedicalCaveat[] {
  if (visits.length === 0) return [];
  const eligible = sum(visits.map(({ visit }) => visit.eligible));
  return [{ code, values: { count: visits.length, eligible } }];
}

const totals = ['fundPays', 'personPays', 'yearCost', 'netBenefit'];

/** Visits that are not known because nobody said how long the person was covered: no rule is missing. */
function monthsUnknown(visits: readonly PaidVisit[]): readonly MedicalCaveat[] {
  const code = 'CONTINUOUS_MONTHS_UNKNOWN';
  const found = visits.filter(({ notes }) => notes.includes(code));
  return counted(code, found).map((caveat) => ({ ...caveat, withholds: totals }));
}

function unknownCaveats(visits: readonly PaidVisit[]): readonly MedicalCaveat[] {
  const unknown = visits.filter(({ fund, missing }) => fund === undefined && missing.length > 0);
  const rules = [...new Set(unknown.flatMap(({ missing }) => missing))].join(', ');
  return counted('VISITS_UNKNOWN', unknown).map((caveat) => ({
    ...caveat,
    values: { ...caveat.values, rules },
    withholds: totals,
  }));
}

/** 住院: what is known in words, as of now where the year is earlier. */
function inWords({ care, desk }: CoverOption, { scenario, book }: MedicalCase): readonly MedicalCaveat[] {
  const words = desk.law.care[desk.insured.scheme]?.inpatientTerms;
  if (words === undefined || !care.visits.some(({ visit }) => visit.care === 'inpatient')) return [];
  const said = book.look(words, laterMonth(monthOf(scenario.year, 12), monthOfDay(scenario.asOf)));
  return said === undefined ? [] : [{ code: 'INPATIENT_IN_WORDS', values: { rule: words.id } }];
}

function reached({ care }: CoverOption): readonly MedicalCaveat[] {
  const { limitReachedIn, limits } = care;
  if (limitReachedIn === undefined || limits.all === undefined) return [];
  return [
    {
      code: 'LIMIT_REACHED',
      values: { month: monthText(limitReachedIn), limit: limits.all, system: 'mainland' },
    },
  ];
}

/** The part of the limit for hospitals, used up while the rest is not. */
function hospitalReached({ care }: CoverOption): readonly MedicalCaveat[] {
  const { limitReachedIn, hospitalLimitReachedIn, limits } = care;
  const { hospital: limit } = limits;
  if (hospitalLimitReachedIn === undefined || limitReachedIn !== undefined || limit === undefined) return [];
  const values = { month: monthText(hospitalLimitReachedIn), limit };
  return [{ code: 'HOSPITAL_LIMIT_REACHED', values }];
}
