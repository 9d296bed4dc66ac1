import type { IsoDate } from '../quantities/calendar.ts';
import type { DatedValue, Review, Rule, Standing } from './rule.ts';

/** What a rule says on a day, and how that stands. */
export interface InForce<T> {
  readonly value: T;
  readonly dated: DatedValue<T>;
  readonly standing: Exclude<Standing, 'projected'>;
}

/** Which values may be seen: those of a reading, and those known by a day. */
export interface View {
  readonly knownOn?: IsoDate | undefined;
  readonly reading?: string | undefined;
}

/**
 * The value of a rule in force on a day, or `undefined` when there is none.
 * With `knownOn`, a value published later is not seen; one without a day of publication is known from its `from`.
 * A value that is followed by another, or has a last day, stands firm; only the newest open one can be provisional.
 */
export function inForce<T>(rule: Rule<T>, on: IsoDate, view: View = {}): InForce<T> | undefined {
  const values = valuesSeen(rule, view);
  const dated = values.findLast((value) => value.from <= on);
  if (dated === undefined || (dated.until !== undefined && dated.until < on)) return undefined;
  const open = dated.until === undefined && dated === values.at(-1);
  const provisional = open && on >= reviewedUntil(rule.review, dated.from);
  return { value: dated.value, dated, standing: provisional ? 'provisional' : 'in-force' };
}

/** The values that may be seen, oldest first. */
export function valuesSeen<T>(rule: Rule<T>, { knownOn, reading }: View): readonly DatedValue<T>[] {
  const other = reading === undefined || rule.otherReading?.name !== reading ? undefined : rule.otherReading;
  const values =
    other === undefined
      ? rule.values
      : [
          ...rule.values.filter((value) => value.from < other.from),
          ...other.values.filter((value) => value.from >= other.from),
        ];
  return knownOn === undefined ? values : values.filter((value) => (value.publishedOn ?? value.from) <= knownOn);
}

/** The first day on which an open value of that review is no longer simply in force. */
export function reviewedUntil(review: Review, from: IsoDate): IsoDate {
  const year = Number(from.slice(0, 4));
  const rest = from.slice(4);
  if (review === 'when the law changes') return '9999-12-31';
  if (review.startsWith('by ')) return review.slice(3) as IsoDate;
  if (review === 'every month') {
    const month = Number(from.slice(5, 7));
    return month === 12 ? `${year + 1}-01-01` : (`${year}-${String(month + 1).padStart(2, '0')}-01` as IsoDate);
  }
  return `${year + 1}${rest}` as IsoDate;
}
