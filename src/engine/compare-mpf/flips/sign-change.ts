/**
 * The first whole number at which a function has another sign than at the ones below it, looked for in steps and then
 * halved; `undefined` where its sign stays, or it is not known. Nought has the sign of the numbers above.
 */
export function signChangeBetween(
  from: number,
  to: number,
  step: number,
  at: (place: number) => number | undefined,
): number | undefined {
  const isAbove = (place: number): boolean | undefined => {
    const value = at(place);
    return value === undefined ? undefined : value >= 0;
  };
  const first = isAbove(from);
  if (first === undefined) return undefined;
  for (let low = from; low < to; low += step) {
    let high = Math.min(low + step, to);
    if (isAbove(high) === first) continue;
    for (let below = low; high - below > 1; ) {
      const middle = Math.floor((below + high) / 2);
      if (isAbove(middle) === first) below = middle;
      else high = middle;
    }
    return high;
  }
  return undefined;
}
