import type { IsoDate } from '../../../quantities/calendar.ts';

/** What is received and paid at one time, in fen or cents: so many months after the start, or on a day. */
export interface AprFlow {
  readonly month: number | null;
  readonly day: IsoDate | null;
  readonly received: number;
  readonly paid: number;
  /** Of a card statement; `null` elsewhere. */
  readonly interest: number | null;
  /** Owed after it, of a card statement; `null` elsewhere. */
  readonly balance: number | null;
}
