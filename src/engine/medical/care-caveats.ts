import { monthOfDay } from '../../quantities/calendar.ts';
import { sum } from '../../quantities/money.ts';
import { laterMonth, monthOf, monthText } from '../../quantities/months.ts';
import type { CoverOption } from './cover-option.ts';
import type { MedicalCase } from './medical-case.ts';
import type { MedicalCaveat, MedicalCaveatCode } from './medical-caveat.ts';
import type { PaidVisit, VisitNote } from './visit.ts';

/** What each note of a visit is called of the year; what is said of the visit itself is in the table. */
const codeOf: readonly (readonly [VisitNote, MedicalCaveatCode])[] = [
  ['CONTINUOUS_MONTHS_UNKNOWN', 'CONTINUOUS_MONTHS_UNKNOWN'],
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
  return [...unknownCaveats(visits), ...inWords(own, one), ...reached(own), ...noted];
}

function counted(code: MedicalCaveatCode, visits: readonly PaidVisit[]): readonly MedicalCaveat[] {
  if (visits.length === 0) return [];
  const eligible = sum(visits.map(({ visit }) => visit.eligible));
  return [{ code, values: { count: visits.length, eligible } }];
}

function unknownCaveats(visits: readonly PaidVisit[]): readonly MedicalCaveat[] {
  const unknown = visits.filter(({ fund }) => fund === undefined);
  const rules = [...new Set(unknown.flatMap(({ missing }) => missing))].join(', ');
  const withholds = ['fundPays', 'personPays', 'yearCost', 'netBenefit'];
  return counted('VISITS_UNKNOWN', unknown).map((caveat) => ({
    ...caveat,
    values: { ...caveat.values, rules },
    withholds,
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
