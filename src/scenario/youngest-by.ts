import { youngestAge } from '../rules/national/pension/youngest-age.ts';

/** The age before which nobody joins, in months: the newest value of the rule, or what replaces it. */
export function youngestBy(overrides: Readonly<Record<string, unknown>>): number {
  const own = overrides[youngestAge.id];
  return typeof own === 'number' ? own : (youngestAge.values.at(-1)?.value ?? 0);
}
