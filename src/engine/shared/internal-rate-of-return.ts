/** A yearly rate, or why there is none. */
export type InternalRate =
  | { readonly kind: 'found'; readonly yearly: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'several' };

/**
 * The effective annual rate at which the present value of monthly flows is zero: (1 + monthly rate)^12 − 1.
 *
 * It posts no money, so it is solved in doubles, to 1e-12 of the monthly rate, by bisection between −99 % and +100 %
 * a month after the signs have been counted: one change of sign means one solution (Descartes), none means none, and
 * more may mean several, which is said instead of picking one.
 */
export function internalRateOfReturn(flows: readonly number[]): InternalRate {
  const changes = signChanges(flows);
  if (changes === 0) return { kind: 'none' };
  if (changes > 1) return { kind: 'several' };
  // Paying first and receiving later: the present value falls as the rate rises.
  const sign = (flows.find((flow) => flow !== 0) as number) < 0 ? 1 : -1;
  let low = -0.99;
  let high = 1;
  if (sign * presentValue(flows, low) < 0 || sign * presentValue(flows, high) > 0) return { kind: 'none' };
  for (let step = 0; step < 100 && high - low > 1e-15; step += 1) {
    const middle = (low + high) / 2;
    if (sign * presentValue(flows, middle) > 0) low = middle;
    else high = middle;
  }
  return { kind: 'found', yearly: (1 + (low + high) / 2) ** 12 - 1 };
}

/** From the last flow back, so that it never overflows with many months and a rate near −100 %. */
function presentValue(flows: readonly number[], monthlyRate: number): number {
  let value = 0;
  for (let month = flows.length - 1; month >= 0; month -= 1) {
    value = value / (1 + monthlyRate) + (flows[month] as number);
    if (!Number.isFinite(value)) return value;
  }
  return value;
}

function signChanges(flows: readonly number[]): number {
  let changes = 0;
  let last = 0;
  for (const flow of flows) {
    if (flow === 0) continue;
    if (last !== 0 && Math.sign(flow) !== last) changes += 1;
    last = Math.sign(flow);
  }
  return changes;
}
