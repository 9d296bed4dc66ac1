import { type Rate, rateOf } from '../../quantities/rate.ts';
import type { LifeTableId } from '../../rules/demography/life-table-names.ts';
import { outlooks } from '../shared/outlooks.ts';
import type { CompareScenario } from './compare-scenario.ts';

/** What a comparison assumes beyond the published values, apart from the return of MPF. */
export interface CompareAssumptions {
  /** Of pay in Hong Kong. */
  readonly incomeGrowth: Rate;
  /** Of average wages on the mainland. */
  readonly wageGrowth: Rate;
  readonly creditingRate: Rate;
  readonly indexation: Rate;
  readonly inflationHk: Rate;
  readonly inflationCn: Rate;
  /** After the valuation month, of the rate of that month. */
  readonly fxShare: Rate;
  /** After the valuation month, a year; absent: it stays. */
  readonly fxChange?: Rate;
  readonly lifeTable: LifeTableId;
  readonly mortality: Rate;
}

/** The assumptions of the outlook, each replaced by what the scenario gives. */
export function assumed(scenario: CompareScenario): CompareAssumptions {
  const chosen = outlooks[scenario.outlook];
  const inflationHk = scenario.inflationHk ?? chosen.inflationHk;
  const inflationCn = scenario.inflationCn ?? chosen.inflation;
  const fxChange = changeOf(scenario.fxPath, inflationHk, inflationCn);
  return {
    incomeGrowth: scenario.incomeGrowth ?? chosen.wageGrowth,
    wageGrowth: scenario.wageGrowth ?? chosen.wageGrowth,
    creditingRate: scenario.creditingRate ?? chosen.creditingRate,
    indexation: scenario.indexation ?? chosen.indexation,
    inflationHk,
    inflationCn,
    fxShare: scenario.fx === undefined ? chosen.fxShare : rateOf(1, 1),
    ...(fxChange && { fxChange }),
    lifeTable: scenario.lifeTable ?? 'hong-kong',
    mortality: scenario.mortality ?? rateOf(1, 1),
  };
}

/** 购买力平价: the yuan gains what prices rise more in Hong Kong: (1 + Hong Kong's) ÷ (1 + the mainland's) − 1. */
function changeOf(path: CompareScenario['fxPath'], hk: Rate, cn: Rate): Rate | undefined {
  if (path === 'flat') return undefined;
  if (path !== 'ppp') return path;
  const later = (hk.denominator + hk.numerator) * cn.denominator;
  const before = (cn.denominator + cn.numerator) * hk.denominator;
  return rateOf(later - before, before);
}
