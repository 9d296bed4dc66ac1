import { monthOfDay } from '../../../quantities/calendar.ts';
import { deflator } from '../../../quantities/deflator.ts';
import type { Yuan } from '../../../quantities/money.ts';
import { type Month, monthsBetween } from '../../../quantities/months.ts';
import type { Rate } from '../../../quantities/rate.ts';
import { outlooks } from '../../shared/outlooks.ts';
import type { MedicalScenario } from '../medical-scenario.ts';

/** What a life of cover assumes beyond the published values. */
export interface LifeAssumptions {
  readonly wageGrowth: Rate;
  readonly inflation: Rate;
  /** The yearly rise of what care costs. */
  readonly careInflation: Rate;
  /** HKD per CNY after the valuation month, as a share of the newest one's. */
  readonly fxShare: Rate;
}

/** The assumptions of the outlook, each replaced by what the scenario gives; care rises as prices where it says nothing. */
export function lifeAssumptions(scenario: MedicalScenario): LifeAssumptions {
  const chosen = outlooks[scenario.outlook];
  const { wageGrowth = chosen.wageGrowth, inflation = chosen.inflation, careInflation = inflation } = scenario;
  return { wageGrowth, inflation, careInflation, fxShare: chosen.fxShare };
}

/** An amount of a month in the money of the valuation month. */
export type Today = (amount: Yuan, month: Month) => Yuan;

/**
 * amount ÷ (1 + inflation)^(months from the valuation month ÷ 12)
 *
 * @rounding each amount to the fen, half up
 */
export function todaysMoney({ asOf }: MedicalScenario, { inflation }: LifeAssumptions): Today {
  const deflate = deflator(inflation);
  const now = monthOfDay(asOf);
  return (amount, month) => deflate(amount, monthsBetween(now, month));
}
