import type { CompareLife } from '../../src/engine/compare-mpf/compare-life.ts';
import type { Desk } from '../../src/engine/compare-mpf/strategies/desk.ts';
import { gainedBefore } from '../../src/engine/compare-mpf/strategies/gained-before.ts';
import type { Pocket } from '../../src/engine/compare-mpf/strategies/pocket.ts';
import type { StrategyLife } from '../../src/engine/compare-mpf/strategies/strategy-life.ts';
import type { LifeAhead } from '../../src/engine/shared/survival.ts';
import { month } from './pension-scenario.ts';

/** The first month of every toy. */
export const toyStart = month('2027-01');

/** What moves in a toy pocket by its months; what is not said is nothing. */
interface Moves {
  readonly paid?: readonly number[];
  readonly employerPaid?: readonly number[];
  readonly received?: readonly number[];
  readonly left?: readonly number[];
  readonly broughtIn?: number;
}

/** Twelve months of a pocket; every amount of today's money is a tenth of that of its month. */
export function toyPocket({ paid, employerPaid, received, left, broughtIn = 0 }: Moves): Pocket {
  const at = (amounts: readonly number[] | undefined) => (place: number) => amounts?.[place] ?? 0;
  const today = (amounts: readonly number[] | undefined) => (place: number) => at(amounts)(place) / 10;
  const twelve = (amounts: readonly number[] | undefined) =>
    Array.from({ length: 12 }, (_, place) => at(amounts)(place));
  return {
    months: 12,
    paid: at(paid),
    employerPaid: at(employerPaid),
    received: at(received),
    leftAfter: at(left),
    paidToday: today(paid),
    receivedToday: today(received),
    gainedBeforeToday: gainedBefore(twelve(received), twelve(paid), (amount) => amount / 10),
    leftAfterToday: today(left),
    broughtIn,
    countedIncome: () => 0,
    countedAssets: () => 0,
    pays: (place) => at(received)(place) > 0,
  };
}

/** A strategy of these pockets that the means test takes so much from in each month. */
export function toyStrategy(pockets: readonly Pocket[], cross: readonly number[] = []): StrategyLife {
  const crossIn = (place: number) => cross[place] ?? 0;
  const crossBefore = gainedBefore(
    Array.from({ length: 12 }, (_, place) => crossIn(place)),
    new Array<number>(12).fill(0),
    (amount) => amount / 10,
  );
  return { id: 'mpf', pockets, allowanceIn: (place) => 500 + crossIn(place), crossIn, crossBefore };
}

/** A life with a desk alone: today's money is a tenth. */
export const toyLife = {
  desk: { dollarsToday: (cents: number) => cents / 10 } as Pick<Desk, 'dollarsToday'>,
} as CompareLife;

/** So many are alive at the start of each month from the first one, and nobody later. */
export function toyAhead(...alive: readonly number[]): LifeAhead {
  return {
    chance: (one) => alive[one - toyStart] ?? 0,
    expectedMonths: () => 0,
    periods: [] as never,
  };
}
