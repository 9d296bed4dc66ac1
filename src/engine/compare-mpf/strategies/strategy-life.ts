import type { Allowance } from '../allowances/means-test.ts';
import { allowanceOf } from '../allowances/means-test.ts';
import type { CompareLife } from '../compare-life.ts';
import type { CompareScenario } from '../compare-scenario.ts';
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
}

/** A strategy; `undefined` where one of its pockets is not known or does not exist. */
export function strategyLife(id: StrategyId, life: CompareLife): StrategyLife | undefined {
  const pockets: Pocket[] = [];
  for (const pocket of pocketsOf[id]) {
    const found = life.pockets[pocket];
    if (found === undefined) return undefined;
    pockets.push(found);
  }
  const allowanceIn = (place: number) => allowanceAt(place, pockets, life)?.amount ?? 0;
  const alone = aloneIn(life);
  return { id, pockets, allowanceIn, crossIn: (place) => allowanceIn(place) - alone(place) };
}

/** 津貼 of who has neither scheme, only the other income and assets of the scenario. */
export function aloneIn(life: CompareLife): (place: number) => number {
  return (place) => allowanceAt(place, [], life)?.amount ?? 0;
}

/** The means test of a month for who has these pockets; `undefined` before the age, and where none is paid or counted. */
export function allowanceAt(place: number, pockets: readonly Pocket[], life: CompareLife): Allowance | undefined {
  const terms = life.terms(place);
  return terms && allowanceOf(meansOf(place, pockets, life.base.scenario), terms);
}

/** 入息 and 資產 that the test counts: those of the pockets, and what is beside them, a spouse's too. */
export function meansOf(
  place: number,
  pockets: readonly Pocket[],
  { otherIncome, assets, spouseIncome, spouseAssets, couple }: CompareScenario,
) {
  const means = {
    income: otherIncome + (couple ? spouseIncome : 0),
    assets: assets + (couple ? spouseAssets : 0),
  };
  for (const pocket of pockets) {
    means.income += pocket.countedIncome(place);
    means.assets += pocket.countedAssets(place);
  }
  return means;
}
