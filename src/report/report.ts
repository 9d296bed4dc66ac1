import type { Figure, FigureUnit } from '../engine/shared/result.ts';

/** What a format may be told: whether a person's screen shows colour, and which tables were asked for by name. */
export interface View {
  readonly colour: boolean;
  /** Ids of the tables asked for; none means the short form. */
  readonly tables: readonly string[];
  /** Whether the trace was asked for. */
  readonly explain: boolean;
  /** Notes, assumptions and rules left out. */
  readonly quiet: boolean;
  readonly currency: 'cny' | 'hkd' | 'both';
}

/** A labelled line of the first screen: what it is about, then a sentence. */
export interface Line {
  readonly label: string;
  readonly text: string;
}

export interface ReportColumn {
  readonly id: string;
  readonly label: string;
  readonly unit: FigureUnit;
}

export interface ReportTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly Figure[])[];
  /** Which rows the short form shows, and the remark beside each. */
  readonly turningPoints: ReadonlyMap<number, string>;
}

export interface ReportFact {
  readonly id: string;
  readonly label: string;
  readonly unit: FigureUnit;
  readonly value: Figure;
  readonly definition: string;
}

export interface ReportNote {
  readonly code: string;
  readonly text: string;
}

/** Every format is fed from this one neutral document; a format never knows a plan. */
export interface Report {
  readonly schema: string;
  readonly version: string;
  readonly asOf: string;
  readonly kind: string;
  readonly title: string;
  readonly headline: string;
  readonly lines: readonly Line[];
  readonly facts: readonly ReportFact[];
  readonly tables: readonly ReportTable[];
  readonly reasons: readonly ReportNote[];
  readonly missing: readonly { readonly rule: string; readonly month: string }[];
  readonly caveats: readonly ReportNote[];
  readonly assumptions: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: string;
    readonly chosenBy: string;
  }[];
  readonly basis: readonly {
    readonly rule: string;
    readonly value: string;
    readonly from: string;
    readonly evidence: string;
    readonly standing: string;
    readonly source: Readonly<Record<string, string>>;
  }[];
  readonly basisLine: string;
  readonly trace: readonly {
    readonly figure: string;
    readonly formula: string;
    readonly inputs: Readonly<Record<string, string>>;
    readonly rules: readonly string[];
  }[];
}
