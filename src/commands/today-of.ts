import { type IsoDate, readIsoDate } from '../quantities/calendar.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** The day of the machine. */
export function todayOf(terminal: Terminal): IsoDate {
  const today = readIsoDate(terminal.today());
  if (today === undefined) throw new Error(`the clock says ${terminal.today()}`);
  return today;
}
