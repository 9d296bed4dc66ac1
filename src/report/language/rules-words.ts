import type { Review, Unit } from '../../rules/rule.ts';

/** Every sentence about what the program knows, in one language. */
export interface RulesWords {
  readonly labels: Readonly<
    Record<'unit' | 'review' | 'confirmed' | 'evidence' | 'source' | 'months' | 'periods' | 'ages' | 'lookUp', string>
  >;
  /** The headings of figures. */
  readonly columns: Readonly<Record<'month' | 'value' | 'age' | 'man' | 'woman', string>>;
  /** What the list holds: everything, or what begins with a text. */
  listTitle(prefix: string): string;
  /** So many of the list, of so many known. */
  listed(shown: number, known: number): string;
  listMore: string;
  unit(unit: Unit): string;
  /** When it is looked up again, with the day where there is one. */
  review(review: Review, dueOn: string | undefined): string;
  /** A dated value in one line: its days and itself. */
  dated(from: string, until: string | undefined, value: string): string;
  /** The value that is used on a day, by how it stands. */
  usedOn(standing: 'in-force' | 'provisional', on: string): string;
  publishedOn(day: string): string;
  reading(name: string, isDefault: boolean, from: string): string;
  months(first: string, newest: string): string;
  /** The calendar years of a period. */
  years(from: number, to: number): string;
  ages(first: number, last: number): string;
  /** What the chances are, and the period they are of; none before the first. */
  chances(period: string | undefined, day: string): string;
  dueTitle(count: number): string;
  late(months: number): string;
  newest(day: string, review: Review, confirmedOn: string): string;
  /** What comes next, and when. */
  next(id: string, dueOn: string): string;
}
