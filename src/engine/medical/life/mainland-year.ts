import { money, sum, type Yuan } from '../../../quantities/money.ts';
import { type Month, type Months, monthOf, monthsBetween } from '../../../quantities/months.ts';
import { compound, type Rate } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import type { MedicalScheme } from '../../../rules/medical-law.ts';
import { partReader } from '../../shared/part-reader.ts';
import { outpatientLimits } from '../care/outpatient-limits.ts';
import { type PaidYear, payYear } from '../care/pay-year.ts';
import type { Visit } from '../care/visit.ts';
import type { Insured, MedicalDesk } from '../insured.ts';
import type { MedicalScenario } from '../medical-scenario.ts';
import { sumKnown } from '../sum-known.ts';
import { unbrokenMonths } from '../waits/unbroken-months.ts';
import { mayWaitIn, waitOf } from '../waits/wait-of.ts';
import { careInYear, mainlandVisits } from './care-of-year.ts';
import type { LifeAssumptions } from './life-assumptions.ts';
import type { CoverStatus, LifeCourse } from './life-course.ts';
import { type LifeMonth, lifeMonth } from './life-month.ts';
import type { LifeYear } from './life-year.ts';

/** A life of mainland cover: the city, the person, his status by month and what is assumed. */
export interface MainlandLife {
  readonly scenario: MedicalScenario & { readonly scheme: MedicalScheme };
  readonly desk: Omit<MedicalDesk, 'insured'>;
  readonly course: LifeCourse;
  readonly assumed: LifeAssumptions;
}

/**
 * A year of mainland cover. The premium goes month by month; a visit is paid by the status of its month. The scenario's
 * care grows with the price of care, its wage with wages, each from the scenario's year on.
 *
 * @rounding the wage of a year to the fen, half up, from what the scenario says
 */
export function mainlandYear(life: MainlandLife, year: number): LifeYear {
  const { scenario, desk, course, assumed } = life;
  const insured = insuredIn(scenario, year);
  const mayWait =
    year === scenario.year
      ? mayWaitIn(waitOf({ ...desk, insured: { ...insured, retired: false } }, scenario), year)
      : undefined;
  const deskIn = (month: Month): MedicalDesk => ({
    ...desk,
    ...(mayWait !== undefined && { mayWait }),
    insured: { ...insured, retired: course.statusIn(month) === 'RETIRED' },
  });
  const declared = wageOf(scenario, assumed.wageGrowth, year);
  const months = Array.from({ length: 12 }, (_, after) => {
    const month = monthOf(year, after + 1);
    return lifeMonth(deskIn(month), course.statusIn(month), month, declared);
  });
  const status = statusOf(course, year);
  const uses = careInYear(scenario, year);
  const visits = mainlandVisits(uses, year, assumed.careInflation, year - scenario.year);
  const care = status === 'RETIREMENT_UNKNOWN' ? unknownCare(visits, course) : careOf(deskIn, year, visits);
  return {
    status,
    premiumBase: status === 'RETIREMENT_UNKNOWN' ? undefined : months.findLast(({ hasBase }) => hasBase)?.base,
    premium: sumKnown(months.map(({ person }) => person)),
    employer: sumKnown(months.map(({ employer }) => employer)),
    ...care,
    personPaysHkd: undefined,
    payments: [...months.map(({ month, person }) => ({ month, amount: person })), ...care.payments],
    missing: [...new Set([...months.flatMap(missingIn), ...care.missing])],
  };
}

function insuredIn(scenario: MainlandLife['scenario'], year: number): Omit<Insured, 'retired'> {
  const { scheme, birth, year: first } = scenario;
  const continuousMonths = unbrokenMonths(scenario);
  const since = (year - first) * 12;
  return {
    scheme,
    age: monthsBetween(birth, monthOf(year, 1)),
    ...(continuousMonths !== undefined && { continuousMonths: (continuousMonths + since) as Months }),
  };
}

function wageOf({ year: first, wage }: MedicalScenario, growth: Rate, year: number): Yuan | undefined {
  return wage === undefined ? undefined : money(compound(wage, growth, year - first, roundHalfUp));
}

function statusOf({ statusIn }: LifeCourse, year: number): CoverStatus {
  const december = statusIn(monthOf(year, 12));
  return december === 'RETIREMENT_UNKNOWN' ? december : statusIn(monthOf(year, 1));
}

type CareFigures = Pick<
  LifeYear,
  'outpatientLimit' | 'eligible' | 'fundPays' | 'personPays' | 'payments' | 'missing' | 'needsContinuousMonths'
>;

function careOf(deskIn: (month: Month) => MedicalDesk, year: number, visits: readonly Visit[]): CareFigures {
  const december = monthOf(year, 12);
  const paid = payYear(deskIn(december), year, visits, deskIn);
  const limit = limitMissing(deskIn(december), december);
  const unknown = paid.visits.filter(({ fund }) => fund === undefined);
  return {
    outpatientLimit: paid.limits.all,
    eligible: paid.eligible,
    fundPays: paid.fund,
    personPays: paid.person,
    payments: paymentsOf(paid),
    missing: [...unknown.flatMap(({ missing }) => missing), ...limit],
    needsContinuousMonths: unknown.some(({ notes }) => notes.includes('CONTINUOUS_MONTHS_UNKNOWN')),
  };
}

function paymentsOf({ visits }: PaidYear): CareFigures['payments'] {
  return visits.map(({ visit, person }) => ({ month: visit.month, amount: person }));
}

/** Ids of the rules without which the outpatient limit of a month is not known. */
function limitMissing({ city, law, book, insured }: MedicalDesk, month: Month): readonly string[] {
  const care = law.care[insured.scheme];
  if (care === undefined) return [`${city}/medical/outpatient-limit`];
  const reader = partReader(book, month);
  outpatientLimits(care, insured, reader);
  return reader.missing;
}

function unknownCare(visits: readonly Visit[], { missing }: LifeCourse): CareFigures {
  return {
    outpatientLimit: undefined,
    eligible: sum(visits.map(({ eligible }) => eligible)),
    fundPays: undefined,
    personPays: undefined,
    payments: [],
    missing,
    needsContinuousMonths: false,
  };
}

function missingIn({ person, employer, missing }: LifeMonth): readonly string[] {
  return person === undefined || employer === undefined ? missing : [];
}
