import type { Chooser } from '../../engine/shared/chosen.ts';
import type { FigureUnit, Missing } from '../../engine/shared/result.ts';
import type { Evidence, Standing } from '../../rules/rule.ts';

/** What is said where figures are walked back to the law. */
export interface ExplainWords {
  readonly trace: string;
  readonly basis: string;
  /** A figure explained further up. */
  readonly above: string;
  readonly evidence: Readonly<Record<Evidence, string>>;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly choosers: Readonly<Record<Chooser, string>>;
  readonly doesNotExist: string;
  readonly notEligible: string;
  period(from: string, until: string | undefined): string;
  reading(name: string): string;
  notKnown(missing: readonly Missing[]): string;
}

/** The words every report shares, whatever its plan. */
export interface ReportWords {
  readonly asOf: string;
  readonly assumed: string;
  readonly explain: ExplainWords;
  readonly units: Readonly<Record<FigureUnit, string>>;
  /** What stands in the count of evidence for a value the person set. */
  readonly ownValue: string;
  rulesLine(rules: number, byEvidence: readonly (readonly [evidence: string, count: number])[]): string;
  /** Where the rest is: so many notes that the first screen leaves out, and the flags. */
  moreLine(notes: number): string;
}
