/** The sum of a function over all places before one, found once from the place before. */
export function summedBefore(of: (place: number) => number): (place: number) => number {
  const sums = [0];
  return (place) => {
    for (let next = sums.length; next <= place; next += 1) sums.push((sums[next - 1] as number) + of(next - 1));
    return sums[place] as number;
  };
}
