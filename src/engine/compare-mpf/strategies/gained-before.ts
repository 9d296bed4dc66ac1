/**
 * What was received less what was paid over all months before one, in today's money; later months go on from earlier ones.
 *
 * @param today an amount of a month in today's money
 */
export function gainedBefore(
  received: readonly number[],
  paid: readonly number[],
  today: (amount: number, place: number) => number,
): (place: number) => number {
  let [at, sum] = [0, 0];
  return (place) => {
    if (place < at) [at, sum] = [0, 0];
    for (; at < place; at += 1) {
      const [got, gave] = [received[at] as number, paid[at] as number];
      // Most months move nothing, or the same on both sides.
      if (got !== gave) sum += today(got, at) - today(gave, at);
    }
    return sum;
  };
}
