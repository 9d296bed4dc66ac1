import { between, type Yuan, yuan } from '../../quantities/money.ts';
import type { Band } from '../../rules/payroll-law.ts';

/** The base of one scheme, what is to be said of it, and the ids of its limits where they might have moved it. */
export interface LimitedBase {
  readonly base: Yuan | undefined;
  readonly notes: readonly string[];
  readonly unlimited: readonly string[];
}

/**
 * 缴费基数 of one scheme: the wage, between the scheme's own limits as far as they are known. What moves it is said, and
 * so is a limit that is not known and might have moved it.
 *
 * @param limits the ids of the rules that have the limits not known, or would have
 */
export function limitedBase(
  wage: Yuan | undefined,
  { floor, ceiling }: Band,
  ...limits: readonly string[]
): LimitedBase {
  if (wage === undefined) return { base: undefined, notes: [], unlimited: [] };
  const base = between(wage, yuan(floor ?? 0), ceiling === undefined ? wage : yuan(ceiling));
  if (base > wage) return { base, notes: ['RAISED_TO_FLOOR'], unlimited: [] };
  if (base < wage) return { base, notes: ['CUT_TO_CEILING'], unlimited: [] };
  if (floor !== undefined && ceiling !== undefined) return { base, notes: [], unlimited: [] };
  if (floor !== undefined) return { base, notes: ['CEILING_UNKNOWN'], unlimited: limits };
  return { base, notes: [ceiling === undefined ? 'LIMITS_UNKNOWN' : 'FLOOR_UNKNOWN'], unlimited: limits };
}
