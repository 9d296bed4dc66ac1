import { laterMonth, type Month, type Months, monthOf, plusMonths } from '../../../quantities/months.ts';
import type { RetirementLines } from '../../../rules/pension-law.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lifelongCover } from '../for-life/lifelong-cover.ts';
import type { MedicalDesk } from '../insured.ts';
import type { MedicalScenario } from '../medical-scenario.ts';
import { paidBy, retirementMonth } from './retirement-month.ts';

/** How somebody is covered: what he pays and whether cover for life is granted. */
export type CoverStatus =
  /** Pays the premium of his scheme. */
  | 'PAYS'
  /** 享受退休待遇: pays nothing any more. */
  | 'RETIRED'
  /** 补缴: retired, pays the missing months one by one. */
  | 'PAYS_ON'
  /** What cover for life asks is not known. */
  | 'RETIREMENT_UNKNOWN'
  /** The residents' scheme: pays every year and never retires. */
  | 'RESIDENT'
  /** Public care in Hong Kong: no premium. */
  | 'HONG_KONG';

/** The status of a life by month, and what decides it. */
export interface LifeCourse {
  statusIn(month: Month): CoverStatus;
  /** The month of retirement where it lies within the table. */
  readonly retirement?: Month;
  /** From this month on missing months are paid, and so many. */
  readonly paysOnFrom?: Month;
  readonly lacking?: Months;
  /** Ids of the rules that leave retirement unknown. */
  readonly missing: readonly string[];
}

/**
 * A life of mainland cover: he pays until he retires; then cover for life, at once or after as many months as lack. Who
 * reached retirement before the table begins pays on from its first January.
 *
 * @param last the last month of the table: what lies behind it is not asked for
 */
export function lifeCourse(
  scenario: MedicalScenario,
  desk: Pick<MedicalDesk, 'law' | 'book'>,
  statutoryAge: Rule<RetirementLines>,
  last: Month,
): LifeCourse {
  if (scenario.scheme === 'resident') return always('RESIDENT');
  if (scenario.scheme === 'employee-tier-2') return tierTwo(scenario, desk, statutoryAge);
  if (scenario.retired) return always('RETIRED');
  const due = retirementMonth(scenario, statutoryAge, desk.book);
  if (due === undefined) return { ...always('RETIREMENT_UNKNOWN'), missing: [statutoryAge.id] };
  // In the year asked for he pays, as its figures have it.
  const retirement = laterMonth(due, monthOf(scenario.year + 1, 1));
  if (retirement > last) return always('PAYS');
  const { lacking, missing } = lifelongCover(desk, scenario.sex, due, paidBy(scenario, retirement));
  if (lacking === undefined) return { statusIn: before(retirement, () => 'RETIREMENT_UNKNOWN'), retirement, missing };
  const complete = plusMonths(retirement, lacking);
  const statusIn = before(retirement, (month) => (month < complete ? 'PAYS_ON' : 'RETIRED'));
  return { statusIn, retirement, paysOnFrom: retirement, lacking, missing: [] };
}

/** 二档: whether its years give cover for life is not known. */
function tierTwo(
  scenario: MedicalScenario,
  { book }: Pick<MedicalDesk, 'book'>,
  statutoryAge: Rule<RetirementLines>,
): LifeCourse {
  const missing = [`${scenario.city}/medical/tier-2-lifelong-cover`];
  const retirement = scenario.retired ? undefined : retirementMonth(scenario, statutoryAge, book);
  return retirement === undefined
    ? { ...always('RETIREMENT_UNKNOWN'), missing }
    : unknownFrom(retirement, scenario, missing);
}

/** Not known from retirement on; in the scenario's own year he pays as its figures have it. */
function unknownFrom(retirement: Month, { year }: MedicalScenario, missing: readonly string[]): LifeCourse {
  const from = laterMonth(retirement, monthOf(year + 1, 1));
  return { statusIn: before(from, () => 'RETIREMENT_UNKNOWN'), retirement: from, missing };
}

/** The same status in every month. */
export function always(status: CoverStatus): LifeCourse {
  return { statusIn: () => status, missing: [] };
}

function before(retirement: Month, later: (month: Month) => CoverStatus): (month: Month) => CoverStatus {
  return (month) => (month < retirement ? 'PAYS' : later(month));
}
