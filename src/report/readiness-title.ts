import type { LenderSort } from '../engine/loan/lender.ts';
import type { Result } from '../engine/shared/result.ts';
import { readiness as words } from './language/en/readiness.ts';

/** The title of a report on readiness: plan, who lends, and where the home lies. */
export function readinessTitle({ assumptions }: Result): string {
  const taken = (id: string): string | undefined => assumptions.find((one) => one.id === id)?.value;
  const place = taken('place');
  return [
    words.plan,
    words.lenders[taken('lender') as LenderSort],
    ...(place === undefined ? [] : [words.homeIn(words.places[place] as string)]),
  ].join(' · ');
}
