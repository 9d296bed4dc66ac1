import type { Figure, FigureUnit } from '../engine/shared/result.ts';
import type { Evidence, Standing } from '../rules/rule.ts';
import type { ExplainWords } from './language/report-words.ts';

/** What a format may be told: whether a person's screen shows colour, and what was asked for by name. */
export interface View {
  readonly colour: boolean;
  /** Ids of the tables asked for; none means the short form. */
  readonly tables: readonly string[];
  /** Whether the trace was asked for. */
  readonly explain: boolean;
  readonly currency: 'cny' | 'hkd' | 'both';
}

/** A labelled line of the first screen: what it is about, then a sentence. */
export interface Line {
  readonly label: string;
  readonly text: string;
}

/** A column with its heading. */
export interface ReportColumn {
  readonly id: string;
  readonly label: string;
  readonly unit: FigureUnit;
}

/** A table, and the short form of it. */
export interface ReportTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly Figure[])[];
  /** The columns that name a row: repeated where a table is drawn in parts. */
  readonly keys: readonly string[];
  /** Whether it reads as a list wherever it is wider than the screen; otherwise its columns decide. */
  readonly listed?: true;
  /** The column whose values part the rows on a screen, and what heads each part. */
  readonly groups?: { readonly by: string; readonly heading: Readonly<Record<string, string>> };
  /** Whether a screen leaves out the columns without any value. */
  readonly omitsEmpty?: true;
  /** The columns the short form shows, and its rows by place with the remark beside each; none: not in the short form. */
  readonly short: readonly string[];
  readonly turningPoints: ReadonlyMap<number, string>;
}

/** A fact with its name and definition. */
export interface ReportFact {
  readonly id: string;
  readonly label: string;
  readonly unit: FigureUnit;
  readonly unitLabel: string;
  readonly value: Figure;
  readonly definition: string;
}

/** Where a person reads a note: right under the headline, further down the first screen, or only with `--explain`. */
export type NotePlace = 'headline' | 'screen' | 'explain';

/** A caveat or reason as a sentence. */
export interface ReportNote {
  readonly code: string;
  readonly text: string;
  readonly place: NotePlace;
  /** Of a reason: the id of the rule that decides. */
  readonly rule?: string;
}

/** What was taken as given, and who chose it. */
export interface ReportAssumption {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly chosenBy: string;
  /** Whether the first screen names it. */
  readonly brief: boolean;
}

/** A rule used, with its source. */
export interface ReportRule {
  readonly rule: string;
  readonly value: string;
  readonly from: string;
  readonly until?: string;
  readonly reading?: string;
  readonly evidence: Evidence;
  readonly standing: Standing;
  readonly source: Readonly<Record<string, string>>;
}

/** How a figure came about. */
export interface ReportStep {
  readonly figure: string;
  readonly label: string;
  readonly value: string;
  readonly formula: string;
  /** By id, as scripts read them. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The same with names, as people read them. */
  readonly from: readonly string[];
  readonly rules: readonly string[];
}

/** Every format is fed from this one neutral document; a format never knows a plan. */
export interface Report {
  readonly schema: string;
  readonly version: string;
  readonly asOf: string;
  readonly asOfLabel: string;
  readonly kind: string;
  readonly title: string;
  readonly headline: string;
  readonly lines: readonly Line[];
  readonly facts: readonly ReportFact[];
  readonly tables: readonly ReportTable[];
  readonly reasons: readonly ReportNote[];
  readonly missing: readonly { readonly rule: string; readonly month: string }[];
  readonly caveats: readonly ReportNote[];
  /** Where the rest is, by the number of notes left out. */
  readonly moreLine: (notes: number) => string;
  readonly assumptions: readonly ReportAssumption[];
  readonly assumedLabel: string;
  readonly basis: readonly ReportRule[];
  readonly rulesLine: string;
  readonly trace: readonly ReportStep[];
  readonly explainWords: ExplainWords;
}
