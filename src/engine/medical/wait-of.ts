import type { Months } from '../../quantities/months.ts';
import { monthOf } from '../../quantities/months.ts';
import type { CoverOption } from './cover-option.ts';
import { gapWait } from './gap-wait.ts';
import type { MedicalScenario } from './medical-scenario.ts';
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
export function waitOf({ scheme, desk }: CoverOption, scenario: MedicalScenario): Wait {
  const month = monthOf(scenario.year, 1);
  const { gap, missedYears, repairedYears = 0 } = scenario;
  if (scheme === 'resident') {
    if (missedYears === undefined) return notAsked;
    const years = { missed: missedYears, repaired: repairedYears };
    const { wait: national, otherReading, missing } = residentWait(desk, month, years);
    return {
      ...notAsked,
      wait: missing.length === 0 ? national : undefined,
      national,
      otherReading,
      asked: true,
      missing,
    };
  }
  if (gap === undefined) return notAsked;
  const { wait, longest, missing } = gapWait(desk, month, gap);
  return { ...notAsked, wait, longest, asked: true, missing };
}
