import type { IsoDate } from '../quantities/calendar.ts';

/** One value given on the command line, by flag or by `--set`, with the name under which a problem with it is reported. */
export interface Setting {
  /** The field as the scenario file spells it: `city`, `assumptions.wageGrowth`, `rules.<rule id>`. */
  readonly path: string;
  readonly text: string;
  /** `--city` or `--set city`. */
  readonly flag: string;
}

/** A file that was read, under the name a person knows it by. */
export interface FileText {
  readonly name: string;
  readonly text: string;
}

/** What a person said: a file, settings that win over it, or both; and the day on which it was said. */
export interface ScenarioInput {
  readonly today: IsoDate;
  readonly file?: FileText;
  /** Files that stand in place of a field, by its path: a record as CSV. */
  readonly attached?: Readonly<Record<string, readonly FileText[]>>;
  /** In the order in which they win: a later one replaces an earlier one. */
  readonly settings: readonly Setting[];
}
