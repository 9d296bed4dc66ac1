import { type PresentValue, presentValueOf, rootBetween, signChanges } from '../../shared/internal-rate-of-return.ts';

/** The rate of a period at which flows are worth nothing together, or why there is not one. */
export type RateOfReturn =
  | { readonly kind: 'found'; readonly periodic: number }
  | { readonly kind: 'none' }
  /** More than one rate may solve it: those that were found, from the lowest on. */
  | { readonly kind: 'several'; readonly periodic: readonly number[] };

/** Between which rates of a period is looked. */
export interface Range {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Every rate of a period that solves flows which are one period apart, to 1e-14, within a range.
 *
 * One change of sign means one rate (Descartes). With more of them a rate stands alone when, compounded at it, the debt
 * never turns into a claim (Soper 1959): a credit line that is drawn and repaid many times has one price. Otherwise all
 * rates that were found are told, and none is picked. It posts no money, so it is solved in doubles.
 */
export function rateOfReturn(flows: readonly number[], range: Range): RateOfReturn {
  const changes = signChanges(flows);
  if (changes === 0) return { kind: 'none' };
  const periodic = changes === 1 ? rootsAmong(flows, [range.lowest, range.highest]) : rootsAmong(flows, grid(range));
  const [only] = periodic;
  if (only === undefined) return { kind: 'none' };
  const alone = periodic.length === 1 && (changes === 1 || keepsItsSide(flows, only));
  return alone ? { kind: 'found', periodic: only } : { kind: 'several', periodic };
}

/** How finely a range is searched when more than one rate may solve the flows. */
const gridSteps = 1_000;

/** Rates whose growth factors are in equal ratios, so that no stretch of the range is searched more coarsely. */
function grid({ lowest, highest }: Range): readonly number[] {
  const span = Math.log((1 + highest) / (1 + lowest));
  return Array.from({ length: gridSteps + 1 }, (_, step) => (1 + lowest) * Math.exp((span * step) / gridSteps) - 1);
}

function rootsAmong(flows: readonly number[], rates: readonly number[]): readonly number[] {
  const worth = presentValueOf(flows);
  const size = presentValueOf(flows.map(Math.abs));
  const roots = rates.slice(1).flatMap((high, place) => rootsBetween(worth, size, rates[place] as number, high));
  // A root at which two stretches meet is found from both sides.
  return roots.filter((root, place) => place === 0 || root - (roots[place - 1] as number) > 1e-12);
}

/** The root of a stretch, or the two of a present value that turns within it, which are one where it only touches zero. */
function rootsBetween(worth: PresentValue, size: PresentValue, low: number, high: number): readonly number[] {
  const root = rootBetween(worth, low, high);
  if (root !== undefined) return [root];
  const turn = turnBetween(worth, low, high);
  if (turn === undefined) return [];
  if (Math.abs(worth(turn).value) < 1e-13 * size(turn).value) return [turn];
  return [rootBetween(worth, low, turn), rootBetween(worth, turn, high)].filter((found) => found !== undefined);
}

/** Where a present value that falls towards zero from both ends of a stretch turns, by halving. */
function turnBetween(worth: PresentValue, lowest: number, highest: number): number | undefined {
  const side = Math.sign(worth(lowest).value);
  if (!(side * worth(lowest).slope < 0 && side * worth(highest).slope > 0)) return undefined;
  let [low, high] = [lowest, highest];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (side * worth(middle).slope < 0) low = middle;
    else high = middle;
  }
  return low;
}

/** Whether the balance, compounded at a rate that solves the flows, is never on both sides of zero. */
function keepsItsSide(flows: readonly number[], rate: number): boolean {
  const negligible = 1e-9 * Math.max(...flows.map(Math.abs));
  let balance = 0;
  const sides = new Set<number>();
  for (const flow of flows) {
    balance = balance * (1 + rate) + flow;
    if (Math.abs(balance) > negligible) sides.add(Math.sign(balance));
  }
  return sides.size < 2;
}
