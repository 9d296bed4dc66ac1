import type { CompareLife } from '../compare-life.ts';
import { gainedBefore } from './gained-before.ts';
import type { Pocket } from './pocket.ts';
import { pocketsOf, type StrategyId } from './strategy.ts';

/** A strategy as it is lived: its pockets, and the allowances that its own means leave. */
export interface StrategyLife {
  readonly id: StrategyId;
  readonly pockets: readonly Pocket[];
  /** 津貼 of a month under this strategy, in whole cents. */
  readonly allowanceIn: (place: number) => number;
  /** What of it is more or less than for who has no pocket at all: the cross effect of the means test. */
  readonly crossIn: (place: number) => number;
  /** The same in today's money, over all months before one. */
  readonly crossBefore: (place: number) => number;
}

/** A strategy; `undefined` where one of its pockets is not known or does not exist. */
export function strategyLife(id: StrategyId, life: CompareLife): StrategyLife | undefined {
  const pockets: Pocket[] = [];
  for (const pocket of pocketsOf[id]) {
    const found = life.pockets[pocket];
    if (found === undefined) return undefined;
    pockets.push(found);
  }
  const { desk } = life;
  const { alone, [id]: own } = life.allowances();
  const allowanceIn = (place: number) => own[place] as number;
  const crossIn = (place: number) => (own[place] as number) - (alone[place] as number);
  const crossBefore = gainedBefore(own, alone, desk.dollarsToday);
  return { id, pockets, allowanceIn, crossIn, crossBefore };
}
