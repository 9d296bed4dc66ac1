import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MainlandCare } from '../../../src/engine/medical/medical-scenario.ts';
import { money } from '../../../src/quantities/money.ts';
import { monthOf, months, plusMonths } from '../../../src/quantities/months.ts';
import { project, rowsOf, visitOf } from '../../helpers/medical-scenario.ts';

/** Who is insured in Shenzhen in 2026: age and months of cover in January. */
interface Person {
  readonly scheme: 'employee-tier-1' | 'employee-tier-2' | 'flexible' | 'resident';
  readonly age: number;
  readonly retired: boolean;
  readonly covered: number | undefined;
}

type Place = MainlandCare['place'];
type Percents = Readonly<Partial<Record<Place, number>>>;

const anyLevel: Percents = { 'family-doctor': 75, community: 75, primary: 75, secondary: 65, tertiary: 55 };
const boundCentre: Percents = { 'family-doctor': 75, community: 75 };
const consultation: Percents = { 'family-doctor': 80, community: 80, primary: 80, secondary: 70, tertiary: 60 };
const chronicOne = (covered: number): number => (covered < 12 ? 60 : covered < 36 ? 75 : 90);
const isTierOne = ({ scheme }: Person): boolean => scheme === 'employee-tier-1' || scheme === 'flexible';

function ordinary(person: Person, { place, access, month }: MainlandCare): number | undefined {
  if (!isTierOne(person) && access !== 'bound') return access === 'unreferred' ? 0 : undefined;
  const percent = (isTierOne(person) ? anyLevel : boundCentre)[place];
  const isOld = person.scheme === 'resident' ? person.age + month - 1 >= 720 : person.retired;
  return percent === undefined ? undefined : percent + (isOld ? 5 : 0);
}

/** The articles as they were read, care by care, in percent; `undefined` is not known. */
const percents: Readonly<Record<MainlandCare['care'], (person: Person, visit: MainlandCare) => number | undefined>> = {
  outpatient: ordinary,
  'chronic-1': ({ covered }, { month }) => (covered === undefined ? undefined : chronicOne(covered + month - 1)),
  'chronic-2': (person) => (isTierOne(person) ? 80 : 60),
  hypertension: (person, visit) => (visit.place === 'family-doctor' ? 90 : ordinary(person, visit)),
  diabetes: (person, visit) => (visit.place === 'family-doctor' ? 90 : ordinary(person, visit)),
  consultation: (person, { place }) => (isTierOne(person) ? consultation[place] : undefined),
  equipment: (person) => (isTierOne(person) ? 80 : undefined),
  inpatient: () => undefined,
};

/** 177,060 a year: 6 and 3 %, of the retired 7 and 3.5 %; tier two and residents 1.5 %. */
function limitsOf(person: Person): { all: number; hospital: number } {
  if (!isTierOne(person)) return { all: 265_590, hospital: 265_590 };
  return person.retired ? { all: 1_239_420, hospital: 619_710 } : { all: 1_062_360, hospital: 531_180 };
}

/** What the fund pays of each visit, in fen. */
function fundsByHand(person: Person, visits: readonly MainlandCare[]): readonly (number | null)[] {
  const left = limitsOf(person);
  return visits.map((visit) => {
    const percent = percents[visit.care](person, visit);
    if (percent === undefined) return null;
    const share = Math.floor((visit.eligible * percent + 50) / 100);
    if (visit.care !== 'outpatient') return share;
    const isHospital = visit.place === 'secondary' || visit.place === 'tertiary';
    const fund = Math.min(share, left.all, isHospital ? left.hospital : left.all);
    left.all -= fund;
    if (isHospital) left.hospital -= fund;
    return fund;
  });
}

const persons: fc.Arbitrary<Person> = fc.record({
  scheme: fc.constantFrom('employee-tier-1', 'employee-tier-2', 'flexible', 'resident'),
  // Around 60, where residents have more, as well as at any age.
  age: fc.oneof(fc.integer({ min: 700, max: 730 }), fc.integer({ min: 16 * 12, max: 1_200 })),
  retired: fc.boolean(),
  covered: fc.option(fc.integer({ min: 0, max: 48 }), { nil: undefined }),
});
const visits = fc
  .record({
    care: fc.constantFrom(
      ...(['outpatient', 'outpatient', 'outpatient', 'chronic-1', 'chronic-2'] as const),
      ...(['hypertension', 'diabetes', 'consultation', 'equipment', 'inpatient'] as const),
    ),
    place: fc.constantFrom('community', 'primary', 'secondary', 'tertiary', 'family-doctor'),
    access: fc.constantFrom('bound', 'referred', 'unreferred'),
    month: fc.integer({ min: 1, max: 12 }),
    eligible: fc.integer({ min: 0, max: 1_000_000 }).map((fen) => money<'CNY'>(fen)),
  })
  .map(visitOf);

describe('the care of Shenzhen in 2026', () => {
  it('is what a plain table of the articles gives, visit by visit', () => {
    fc.assert(
      fc.property(persons, fc.array(visits, { maxLength: 10 }), (person, care) => {
        const { scheme, age, retired, covered } = person;
        const { tables } = project({
          ...{ scheme, retired, visits: care, birth: plusMonths(monthOf(2026, 1), -age) },
          ...(covered !== undefined && { continuousMonths: months(covered) }),
        });
        expect(rowsOf(tables['visits']).map(({ fund }) => fund)).toEqual(fundsByHand(person, care));
      }),
      { numRuns: 300 },
    );
  });
});
