import type { FigureUnit } from '../../engine/shared/result.ts';

/** The words every report shares, whatever its plan. */
export interface ReportWords {
  readonly asOf: string;
  readonly assumed: string;
  readonly explain: Readonly<Record<'trace' | 'basis' | 'from', string>>;
  readonly units: Readonly<Record<FigureUnit, string>>;
  moreNotes(count: number): string;
  basisLine(rules: number, byEvidence: readonly (readonly [evidence: string, count: number])[]): string;
}
