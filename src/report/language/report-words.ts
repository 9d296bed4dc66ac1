import type { FigureUnit } from '../../engine/shared/result.ts';

/** The words every report shares, whatever its plan. */
export interface ReportWords {
  readonly asOf: string;
  readonly assumed: string;
  readonly explain: Readonly<Record<'trace' | 'basis' | 'from', string>>;
  readonly units: Readonly<Record<FigureUnit, string>>;
  /** What stands in the count of evidence for a value the person set. */
  readonly ownValue: string;
  rulesLine(rules: number, byEvidence: readonly (readonly [evidence: string, count: number])[]): string;
  /** Where the rest is: so many notes that the first screen leaves out, and the flags. */
  moreLine(notes: number): string;
}
