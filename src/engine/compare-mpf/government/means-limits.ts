import { type Money, money, plus } from '../../../quantities/money.ts';
import type { LivingAllowanceLimits } from '../../../rules/hong-kong-elderly-law.ts';
import type { CompareScenario } from '../compare-scenario.ts';
import type { GovernmentNote } from './government-row.ts';

/** 入息及資產限額 of a single person or a couple. */
export interface MeansLimits {
  readonly income: Money<'HKD'>;
  readonly assets: Money<'HKD'>;
}

/** The limits that hold for the person: of a couple where there is one. */
export function meansLimits(limits: LivingAllowanceLimits, { couple }: CompareScenario): MeansLimits {
  const income = couple ? limits.incomeCouple : limits.incomeSingle;
  const assets = couple ? limits.assetsCouple : limits.assetsSingle;
  return { income: money(income * 100), assets: money(assets * 100) };
}

/**
 * Which of the limits what the person has beside both schemes is above already, a spouse's counted with a couple. A sum
 * equal to a limit is taken as within it.
 */
export function aboveWithoutSchemes(
  { income, assets }: MeansLimits,
  scenario: CompareScenario,
): readonly GovernmentNote[] {
  const { couple, otherIncome, spouseIncome, assets: own, spouseAssets } = scenario;
  const allIncome = couple ? plus(otherIncome, spouseIncome) : otherIncome;
  const allAssets = couple ? plus(own, spouseAssets) : own;
  return [
    ...(allIncome > income ? ['ABOVE_INCOME_LIMIT' as const] : []),
    ...(allAssets > assets ? ['ABOVE_ASSET_LIMIT' as const] : []),
  ];
}
