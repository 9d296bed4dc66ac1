import { monthOfDay } from '../../../quantities/calendar.ts';
import { rate } from '../../../quantities/rate.ts';
import type { MpfFundLaw } from '../../../rules/hong-kong-mpf-law.ts';
import type { CompareScenario } from '../compare-scenario.ts';
import { datedValues, type SeriesDesk } from './dated-values.ts';
import { glidePath } from './default-strategy.ts';
import type { FundRow } from './fund-row.ts';

/**
 * 預設投資策略: about what share of each of its two funds is in higher-risk assets, and what share of the balance is in each by
 * year of this person’s life.
 *
 * @source hong-kong/mpf/default-strategy-shares, hong-kong/mpf/default-strategy-steps
 */
export function strategyRows(
  { defaultStrategyShares, defaultStrategySteps }: MpfFundLaw,
  { birth, asOf }: CompareScenario,
  desk: SeriesDesk,
): readonly FundRow[] {
  const [risk] = datedValues(defaultStrategyShares, desk).slice(-1);
  const [steps] = datedValues(defaultStrategySteps, desk).slice(-1);
  const ofRisk = { kind: 'HIGHER_RISK', notes: [] } as const;
  return [
    ...(risk === undefined
      ? []
      : [
          { ...ofRisk, fund: 'CORE_ACCUMULATION' as const, ratio: rate(risk.value.coreAccumulation), use: risk.use },
          { ...ofRisk, fund: 'AGE_65_PLUS' as const, ratio: rate(risk.value.age65Plus), use: risk.use },
        ]),
    ...(steps === undefined
      ? []
      : glidePath(birth, monthOfDay(asOf), steps.value).map(
          ({ year, age, ...shares }, place): FundRow => ({
            ...{ kind: 'GLIDE_PATH', year, age, shares, notes: place === 0 ? ['NOW'] : [], use: steps.use },
          }),
        )),
  ];
}
