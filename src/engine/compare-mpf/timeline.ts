import { monthOfDay } from '../../quantities/calendar.ts';
import { laterMonth, type Month, plusMonths } from '../../quantities/months.ts';
import { hongKongMpfLaw } from '../../rules/hong-kong/mpf-law.ts';
import type { RuleBook } from '../shared/rule-book.ts';
import type { CompareScenario } from './compare-scenario.ts';

/** The months that decide a comparison. A birthday is the 1st of the birth month. */
export interface Timeline {
  /** The valuation month. */
  readonly now: Month;
  readonly birth: Month;
  /** The first month still to be paid. */
  readonly start: Month;
  /** The month after the last contribution to MPF from work; not before the start. */
  readonly workEnds: Month;
  /** The month in which anybody may take MPF out: what is there is an asset from then on. */
  readonly free: Month;
  /** The month in which the balance of MPF is first drawn from; not before the start. */
  readonly withdrawal: Month;
  /** The month after the last one that is looked at: the 110th birthday. */
  readonly end: Month;
}

const lastAgeMonths = 110 * 12;

/**
 * When somebody pays, draws, and is 110. Work in Hong Kong is covered to the 65th birthday; on the grounds of early
 * retirement and permanent departure it ends with the withdrawal. `undefined` where the ages of withdrawal are not known
 * on that day.
 *
 * @source hong-kong/mpf/withdrawal-ages, hong-kong/mpf/covered-ages
 */
export function timelineOf(scenario: CompareScenario, book: RuleBook): Timeline | undefined {
  const { birth, withdraw, withdrawAt, workUntil } = scenario;
  const now = monthOfDay(scenario.asOf);
  const start = scenario.start ?? plusMonths(now, 1);
  const ages = book.read(hongKongMpfLaw.withdrawalAges, start)?.value;
  const covered = book.read(hongKongMpfLaw.coveredAges, start)?.value;
  if (ages === undefined || covered === undefined) return undefined;
  const first = withdraw === 'early-retirement' ? ages.early : ages.retirement;
  const withdrawal = laterMonth(start, plusMonths(birth, withdrawAt ?? first));
  const worked = plusMonths(birth, Math.min(workUntil, covered.until));
  const workEnds = withdraw !== 'retirement' && worked > withdrawal ? withdrawal : worked;
  return {
    now,
    birth,
    start,
    workEnds: laterMonth(start, workEnds),
    free: plusMonths(birth, ages.retirement),
    withdrawal,
    end: plusMonths(birth, lastAgeMonths),
  };
}
