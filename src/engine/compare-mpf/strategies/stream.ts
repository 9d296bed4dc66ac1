/**
 * What one pocket of money does, month by month from the first month still to be paid, in whole cents or fen of its
 * currency. Amounts of a month move at its end.
 */
export interface Stream {
  /** From the person's own pocket. */
  readonly paid: readonly number[];
  /** By an employer. */
  readonly employerPaid: readonly number[];
  /** Income from it; tax that it saves. */
  readonly received: readonly number[];
  /** What heirs get who inherit after the month. */
  readonly leftAfter: (place: number) => number;
  /** What was in it before the first month. */
  readonly broughtIn: number;
}

/** Nothing in every month. */
export function nothingIn(months: number): readonly number[] {
  return new Array<number>(months).fill(0);
}
