import type { Rate } from '../../quantities/rate.ts';
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
}

/** The assumptions of an outlook, each replaced by what the scenario gives. */
export function assume(scenario: PensionScenario, outlook: OutlookId): PensionAssumptions {
  const chosen = outlooks[outlook];
  return {
    outlook,
    wageGrowth: scenario.wageGrowth ?? chosen.wageGrowth,
    creditingRate: scenario.creditingRate ?? chosen.creditingRate,
    indexation: scenario.indexation ?? chosen.indexation,
    inflation: scenario.inflation ?? chosen.inflation,
    ...(scenario.fx && { fx: scenario.fx }),
    fxShare: chosen.fxShare,
    shenzhenBenefitBaseWaits: chosen.shenzhenBenefitBaseWaits,
  };
}
