import type { IsoDate } from '../../quantities/calendar.ts';
import type { Evidence, Source, Standing } from '../../rules/rule.ts';
import type { Assumption } from './chosen.ts';

/**
 * How a figure is held and what it counts. Amounts are whole hundredths (fen, cents); `index` is ten-thousandths;
 * `tenths` is tenths; `ratio` is a decimal fraction as text with at least eight significant digits; `months`, `count` and
 * `year` are whole numbers; `month`, `age` and `text` are text; `words` is a code that the catalogue of words turns
 * into a sentence.
 */
export type FigureUnit =
  | 'CNY'
  | 'CNY/month'
  | 'HKD'
  | 'HKD/month'
  | 'index'
  | 'tenths'
  | 'ratio'
  | 'months'
  | 'year'
  | 'count'
  | 'month'
  | 'age'
  | 'text'
  | 'words';

/** A figure, or `null` where it is not known or does not exist. */
export type Figure = number | string | null;

/** A column of a table: its id is a public contract. */
export interface Column {
  readonly id: string;
  readonly unit: FigureUnit;
}

/** Rows of scalars, a column each. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Figure[])[];
}

/** Something a reader must know beside the figures. The catalogue of words turns code and values into a sentence. */
export interface Caveat<Code extends string = string> {
  readonly code: Code;
  readonly values: Readonly<Record<string, Figure>>;
  /** Ids of the facts that are not known because of it. */
  readonly withholds?: readonly string[];
}

/** One dated value of a rule that a result rests on. */
export interface RuleUse {
  readonly rule: string;
  readonly value: string;
  readonly from: IsoDate;
  /** Its last day, where the rule names one. */
  readonly until?: IsoDate;
  /** By which reading of an open question, where the rule has more than one. */
  readonly reading?: string;
  readonly evidence: Evidence;
  readonly standing: Standing;
  readonly source: Source;
}

/**
 * One figure of the trace: from which facts and assumptions, by id, and from which of the rules used it was computed.
 * The catalogue of words has the formula.
 */
export interface Step {
  readonly figure: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly rules: readonly string[];
  /** The reading of an open question it goes by, where a rule has more than one. */
  readonly reading?: string;
}

/** A rule that was needed and is not there, with the month it was needed for. */
export interface Missing {
  readonly rule: string;
  readonly month: string;
}

interface Envelope {
  readonly plan: string;
  readonly asOf: IsoDate;
  /** The same keys in the same order whatever the kind. */
  readonly facts: Readonly<Record<string, Figure>>;
  readonly units: Readonly<Record<string, FigureUnit>>;
  readonly tables: Readonly<Record<string, Table>>;
  readonly assumptions: readonly Assumption[];
  readonly caveats: readonly Caveat[];
  readonly basis: readonly RuleUse[];
  /** Whether what was claimed holds, where the plan checks a claim; false too where the one figure asked for is not given. */
  readonly holds?: boolean;
  /** Only when asked for. */
  readonly trace?: readonly Step[];
}

/** The answer of every plan. Not eligible and undetermined are answers, not errors. */
export type Result =
  | (Envelope & { readonly kind: 'projected' })
  | (Envelope & { readonly kind: 'not-eligible'; readonly reasons: readonly Caveat[] })
  | (Envelope & { readonly kind: 'undetermined'; readonly missing: readonly Missing[] });

/** The ids of the facts of a plan: the one it is asked for, those that are always there, and those on request. */
export interface FactList {
  readonly main: string;
  readonly always: readonly string[];
  /** There when `hongKongDollars` is wanted. */
  readonly inHongKongDollars: readonly string[];
}

/** What the reader asked for beyond the contract. */
export interface Wanted {
  readonly trace: boolean;
  /** Beyond the contract, amounts in Hong Kong dollars too. */
  readonly hongKongDollars: boolean;
}
