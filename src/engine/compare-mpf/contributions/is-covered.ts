import { type Month, monthsBetween } from '../../../quantities/months.ts';
import type { ContributionReading } from './contribution-reading.ts';

/**
 * 涵蓋年齡: whether contributions are due at the age of a month: from the month of the 18th birthday to the month before the
 * 65th, a birthday being the first of its month. `undefined` where the ages are not known then.
 *
 * @source hong-kong/mpf/covered-ages
 */
export function isCovered(month: Month, reading: ContributionReading): boolean | undefined {
  const ages = reading.coveredAges(month);
  if (ages === undefined) return undefined;
  const age = monthsBetween(reading.who.birth, month);
  return age >= ages.from && age < ages.until;
}
