import { type Months, monthOf, plusMonths } from '../../../quantities/months.ts';
import type { MayWait, MedicalDesk } from '../insured.ts';
import type { MedicalScenario } from '../medical-scenario.ts';
import { gapWait } from './gap-wait.ts';
import { residentWait } from './resident-wait.ts';

/** 待遇等待期 of a person who was not covered all the time; what is `undefined` is not known or was not asked. */
export interface Wait {
  readonly wait: Months | undefined;
  readonly longest: Months | undefined;
  /** What the national rule adds up to, where the city's own was not found. */
  readonly national: Months | undefined;
  /** The same where the first year missed adds to it too. */
  readonly otherReading: Months | undefined;
  /** Whether anything was said of a gap. */
  readonly asked: boolean;
  readonly missing: readonly string[];
}

const notAsked: Wait = {
  wait: undefined,
  longest: undefined,
  national: undefined,
  otherReading: undefined,
  asked: false,
  missing: [],
};

/** The wait that follows from a gap: of employees by its months, of residents by the years missed and paid again. */
export function waitOf(desk: MedicalDesk, scenario: MedicalScenario): Wait {
  const month = monthOf(scenario.year, 1);
  const { gap = 0, missedYears = 0, repairedYears = 0 } = scenario;
  if (desk.insured.scheme === 'resident') {
    if (missedYears === 0) return notAsked;
    const years = { missed: missedYears, repaired: repairedYears };
    const { wait: national, otherReading, missing } = residentWait(desk, month, years);
    return {
      ...notAsked,
      national,
      otherReading,
      asked: true,
      missing,
    };
  }
  if (gap === 0 || desk.insured.retired) return notAsked;
  const { wait, longest, missing } = gapWait(desk, month, gap);
  return { ...notAsked, wait, longest, asked: true, missing };
}

/** The months of the year in which a wait may run: as long as any reading of it says, the whole year where none does. */
export function mayWaitIn(
  { wait, longest, national, otherReading, asked, missing }: Wait,
  year: number,
): MayWait | undefined {
  if (!asked || wait === 0) return undefined;
  const most = Math.max(longest ?? 0, national ?? 0, otherReading ?? 0);
  return { until: plusMonths(monthOf(year, 1), (most === 0 ? 12 : most) - 1), missing };
}
