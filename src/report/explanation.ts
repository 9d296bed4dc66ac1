import type { Figure, FigureUnit } from '../engine/shared/result.ts';
import type { ExplainWords } from './language/report-words.ts';
import type { ReportRule } from './report.ts';

/** Why a fact is not known, in sentences; `code` where a caveat or reason says it, and the rules that are missing. */
export interface ExplainedAbsence {
  readonly kind: string;
  readonly says: string;
  readonly notes: readonly { readonly code: string; readonly text: string }[];
  readonly missing: readonly { readonly rule: string; readonly month: string }[];
}

/** A figure with its name. */
interface NamedFigure {
  readonly figure: string;
  readonly label: string;
  readonly value: Figure;
  readonly unit: FigureUnit;
  readonly unitLabel: string;
}

/** A figure walked back to the law, in words. */
export interface ExplainedFigure extends NamedFigure {
  readonly kind: 'figure';
  readonly formula?: string;
  readonly chosenBy?: keyof ExplainWords['choosers'];
  readonly absence?: ExplainedAbsence;
  readonly inputs: readonly ExplainedPart[];
  readonly rules: readonly ReportRule[];
}

/** What went into a figure: another figure, one explained further up, or what was taken as given. */
export type ExplainedPart =
  | ExplainedFigure
  | (NamedFigure & { readonly kind: 'above' })
  | {
      readonly kind: 'assumption';
      readonly assumption: string;
      readonly label: string;
      readonly value: string;
      readonly chosenBy: keyof ExplainWords['choosers'];
    };

/** Some facts of one result, each walked back to the law. Text and JSON are fed from this; neither knows a plan. */
export interface Explanation {
  readonly schema: 'bayplan.explain/1';
  readonly version: string;
  readonly asOf: string;
  readonly asOfLabel: string;
  readonly kind: string;
  readonly title: string;
  readonly explained: readonly ExplainedFigure[];
  readonly words: ExplainWords;
}
