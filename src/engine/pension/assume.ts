import { type Rate, rateOf } from '../../quantities/rate.ts';
import type { LifeTableId } from '../../rules/demography/life-table-names.ts';
import { type OutlookId, outlooks } from '../shared/outlooks.ts';
import type { PensionScenario } from './pension-scenario.ts';

/** What one projection assumes beyond the published values. */
export interface PensionAssumptions {
  readonly outlook: OutlookId;
  readonly wageGrowth: Rate;
  readonly creditingRate: Rate;
  readonly indexation: Rate;
  readonly inflation: Rate;
  /** HKD for 1 CNY when the scenario gives it. */
  readonly fx?: Rate;
  /** HKD per CNY after the valuation date as a share of the newest month's, where `fx` is absent. */
  readonly fxShare: Rate;
  readonly shenzhenBenefitBaseWaits: boolean;
  readonly lifeTable: LifeTableId;
  readonly mortality: Rate;
  /** By default a deposit that earns what the individual account earns. */
  readonly investmentReturn: Rate;
}

/** The assumptions of an outlook, each replaced by what the scenario gives. */
export function assume(scenario: PensionScenario, outlook: OutlookId): PensionAssumptions {
  const chosen = outlooks[outlook];
  const creditingRate = scenario.creditingRate ?? chosen.creditingRate;
  return {
    outlook,
    wageGrowth: scenario.wageGrowth ?? chosen.wageGrowth,
    creditingRate,
    indexation: scenario.indexation ?? chosen.indexation,
    inflation: scenario.inflation ?? chosen.inflation,
    ...(scenario.fx && { fx: scenario.fx }),
    fxShare: chosen.fxShare,
    shenzhenBenefitBaseWaits: chosen.shenzhenBenefitBaseWaits,
    lifeTable: scenario.lifeTable ?? 'hong-kong',
    mortality: scenario.mortality ?? asInTheTable,
    investmentReturn: scenario.investmentReturn ?? creditingRate,
  };
}

const asInTheTable = rateOf(1, 1);
