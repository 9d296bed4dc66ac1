import type { Month } from '../../../quantities/months.ts';
import type { WholeLife } from '../measure.ts';
import type { PensionCase } from '../pension-case.ts';
import type { ExitRow } from './exit-columns.ts';

/** Where a life stands when an exit is taken. */
export interface ExitStanding {
  readonly projected: PensionCase;
  readonly whole: WholeLife;
  /** The first month of the exit: nothing is paid or drawn in it any more. */
  readonly month: Month;
  /** Whole years from the first month still to be paid, once drawn from the claim. */
  readonly years: number;
  /** What all exits of the month have in common. */
  readonly row: ExitRow;
}
