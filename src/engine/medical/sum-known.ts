import { sum, type Yuan } from '../../quantities/money.ts';

/** All amounts together, or `undefined` where one is not known. */
export function sumKnown(amounts: readonly (Yuan | undefined)[]): Yuan | undefined {
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length < amounts.length ? undefined : sum(known);
}
