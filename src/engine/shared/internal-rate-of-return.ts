/** A yearly rate, or why there is none. */
export type InternalRate =
  | { readonly kind: 'found'; readonly yearly: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'several' };

/**
 * The effective annual rate at which the present value of monthly flows is zero: (1 + monthly rate)^12 − 1.
 *
 * It posts no money, so it is solved in doubles, to 1e-14 of the monthly rate, between −99 % and +100 % a month, after
 * the signs have been counted: one change of sign means one solution (Descartes), none means none, and more may mean
 * several, which is said instead of picking one.
 */
export function internalRateOfReturn(flows: readonly number[]): InternalRate {
  const changes = signChanges(flows);
  if (changes === 0) return { kind: 'none' };
  if (changes > 1) return { kind: 'several' };
  const monthly = rootBetween(presentValueOf(flows), -0.99, 1);
  return monthly === undefined ? { kind: 'none' } : { kind: 'found', yearly: yearOf(monthly) - 1 };
}

/** (1 + monthly rate)^12 by multiplying alone, so that every machine gives the same. */
export function yearOf(monthly: number): number {
  const quarter = (1 + monthly) * (1 + monthly) * (1 + monthly);
  return quarter * quarter * quarter * quarter;
}

/** A present value and its slope, by the rate of a period. */
export type PresentValue = (rate: number) => { readonly value: number; readonly slope: number };

/** The present value of flows that are one period apart, in the period of the first. */
export function presentValueOf(flows: readonly number[]): PresentValue {
  const stretches = stretchesOf(flows);
  return (rate) => presentValue(stretches, rate);
}

/**
 * The rate between two others at which a present value is zero, to 1e-14; `undefined` where it has the same sign at
 * both. Newton's method kept between two bounds of opposite sign, halving where a step would leave them.
 */
export function rootBetween(presentValueAt: PresentValue, lowest: number, highest: number): number | undefined {
  const sign = Math.sign(presentValueAt(lowest).value);
  if (sign === Math.sign(presentValueAt(highest).value)) return undefined;
  let [low, high, rate] = [lowest, highest, Math.min(Math.max(lowest, 0.005), highest)];
  for (;;) {
    const { value, slope } = presentValueAt(rate);
    if (Math.sign(value) === sign) low = rate;
    else high = rate;
    const step = rate - value / slope;
    const next = step > low && step < high ? step : (low + high) / 2;
    if (Math.abs(next - rate) < 1e-14) return next;
    rate = next;
  }
}

/** Equal flows of months that follow each other, a year of them at most. */
interface Stretch {
  readonly amount: number;
  readonly months: number;
}

function stretchesOf(flows: readonly number[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let from = 0; from < flows.length; ) {
    const amount = flows[from] as number;
    let to = from + 1;
    while (flows[to] === amount && to < from + 12) to += 1;
    stretches.push({ amount, months: to - from });
    from = to;
  }
  return stretches;
}

/**
 * The present value and its slope by the rate, from the last flow back, so that many months do not overflow early. With
 * the discount d of a month, n equal flows are worth amount × (1 + d + … + d^(n−1)): a year is one step, not twelve.
 */
function presentValue(flows: readonly Stretch[], monthlyRate: number): { value: number; slope: number } {
  const discount = 1 / (1 + monthlyRate);
  const [power, powerSlope, annuity, annuitySlope] = [[1], [0], [0], [0]];
  for (let n = 1; n <= 12; n += 1) {
    const [before, slopeBefore] = [power[n - 1] as number, powerSlope[n - 1] as number];
    annuity.push((annuity[n - 1] as number) + before);
    annuitySlope.push((annuitySlope[n - 1] as number) + slopeBefore);
    power.push(before * discount);
    powerSlope.push(slopeBefore * discount + before);
  }
  let value = 0;
  let slope = 0;
  for (let place = flows.length - 1; place >= 0; place -= 1) {
    const { amount, months } = flows[place] as Stretch;
    slope =
      amount * (annuitySlope[months] as number) +
      value * (powerSlope[months] as number) +
      slope * (power[months] as number);
    value = amount * (annuity[months] as number) + value * (power[months] as number);
  }
  return { value, slope: -slope * discount * discount };
}

/** How often the sign of flows changes, those of nothing left out: no more rates than that solve them (Descartes). */
export function signChanges(flows: readonly number[]): number {
  let changes = 0;
  let last = 0;
  for (const flow of flows) {
    if (flow === 0) continue;
    if (last !== 0 && Math.sign(flow) !== last) changes += 1;
    last = Math.sign(flow);
  }
  return changes;
}
