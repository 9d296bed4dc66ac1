import type { MedicalCaveat } from '../medical-caveat.ts';
import type { Wait } from './wait-of.ts';

/** What must be said of the wait that follows from a gap. */
export function waitCaveats({ wait, longest, national, otherReading, asked, missing }: Wait): readonly MedicalCaveat[] {
  if (!asked) return [];
  const values = {
    months: wait ?? null,
    longest: longest ?? null,
    national: national ?? null,
    other: otherReading ?? null,
    rules: missing.join(', '),
  };
  if (wait !== undefined) return [{ code: 'WAIT_NONE', values }];
  return [
    { code: national === undefined ? 'WAIT_UNKNOWN' : 'WAIT_OF_RESIDENTS', values, withholds: ['waitingMonths'] },
  ];
}
