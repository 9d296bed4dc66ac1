import type { CompareScenario } from '../compare-scenario.ts';
import type { Pocket } from '../strategies/pocket.ts';
import type { Means } from './means-test.ts';

/** 入息 and 資產 beside both schemes, a spouse's too. */
export function besidePockets({ otherIncome, assets, spouseIncome, spouseAssets, couple }: CompareScenario): Means {
  return {
    income: otherIncome + (couple ? spouseIncome : 0),
    assets: assets + (couple ? spouseAssets : 0),
  };
}

/** 入息 and 資產 that the test counts: those of the pockets, and what is beside them. */
export function meansOf(place: number, pockets: readonly Pocket[], scenario: CompareScenario): Means {
  let { income, assets } = besidePockets(scenario);
  for (const pocket of pockets) {
    income += pocket.countedIncome(place);
    assets += pocket.countedAssets(place);
  }
  return { income, assets };
}
