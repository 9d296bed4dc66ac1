import type { Desk } from './desk.ts';
import { gainedBefore } from './gained-before.ts';
import type { Stream } from './stream.ts';

/** A pocket in dollars of the month and in today's money, whole cents; the means test counts it by month. */
export interface Pocket {
  readonly months: number;
  readonly paid: (place: number) => number;
  readonly employerPaid: (place: number) => number;
  readonly received: (place: number) => number;
  readonly leftAfter: (place: number) => number;
  readonly paidToday: (place: number) => number;
  readonly receivedToday: (place: number) => number;
  /** Received less paid, over all months before one. */
  readonly gainedBeforeToday: (place: number) => number;
  readonly leftAfterToday: (place: number) => number;
  readonly broughtIn: number;
  /** 入息 of the month and 資產 at its start, for the means test. */
  readonly countedIncome: (place: number) => number;
  readonly countedAssets: (place: number) => number;
  /** Whether it pays an income in the month. */
  readonly pays: (place: number) => boolean;
}

/** What the means test counts of a pocket, and when it pays an income. */
interface Counted {
  readonly income: (place: number) => number;
  readonly assets: (place: number) => number;
  readonly pays: (place: number) => boolean;
}

/** A pocket held in dollars. */
export function dollarPocket(stream: Stream, counted: Counted, desk: Desk): Pocket {
  const { paid, employerPaid, received, leftAfter, broughtIn } = stream;
  const paidToday = (place: number) => desk.dollarsToday(paid[place] as number, place);
  const receivedToday = (place: number) => desk.dollarsToday(received[place] as number, place);
  return {
    months: received.length,
    paid: (place) => paid[place] as number,
    employerPaid: (place) => employerPaid[place] as number,
    received: (place) => received[place] as number,
    leftAfter,
    ...{ paidToday, receivedToday },
    gainedBeforeToday: gainedBefore(received, paid, desk.dollarsToday),
    leftAfterToday: (place) => desk.dollarsToday(leftAfter(place), place),
    broughtIn,
    countedIncome: counted.income,
    countedAssets: counted.assets,
    pays: counted.pays,
  };
}

/** A pocket held in yuan: a pension is income of the month it is paid in, and no asset. */
export function yuanPocket({ paid, employerPaid, received, leftAfter }: Stream, desk: Desk): Pocket {
  const paidToday = (place: number) => desk.yuanToday(paid[place] as number, place);
  const receivedToday = (place: number) => desk.yuanToday(received[place] as number, place);
  return {
    months: paid.length,
    paid: (place) => desk.inDollars(paid[place] as number, place),
    employerPaid: (place) => desk.inDollars(employerPaid[place] as number, place),
    received: (place) => desk.inDollars(received[place] as number, place),
    leftAfter: (place) => desk.inDollars(leftAfter(place), place),
    ...{ paidToday, receivedToday },
    gainedBeforeToday: gainedBefore(received, paid, desk.yuanToday),
    leftAfterToday: (place) => desk.yuanToday(leftAfter(place), place),
    broughtIn: 0,
    countedIncome: (place) => desk.inDollars(received[place] as number, place),
    countedAssets: () => 0,
    pays: (place) => (received[place] as number) > 0,
  };
}
