import type { CompareScenario } from '../../../src/engine/compare-mpf/compare-scenario.ts';
import { money } from '../../../src/quantities/money.ts';
import { monthOf, months } from '../../../src/quantities/months.ts';

const none = money<'HKD'>(0);

/** A man born in March 1970 with 20,000.00 a month in Hong Kong, valued in November 2026, changed as asked. */
export function tableScenario(changes: Partial<CompareScenario> = {}): CompareScenario {
  return {
    asOf: '2026-11-24',
    birth: monthOf(1970, 3),
    sex: 'man',
    monthlyIncome: money(2_000_000),
    job: 'employee',
    paysYearly: false,
    workUntil: months(780),
    mpfBalance: none,
    voluntary: none,
    withdraw: 'retirement',
    drawdown: { kind: 'over', months: months(240) },
    city: 'shenzhen',
    employment: 'flexible',
    basePolicy: 'floor',
    retire: 'statutory',
    couple: false,
    ...{ spouseIncome: none, spouseAssets: none, otherIncome: none, assets: none },
    living: 'hong-kong',
    government: 'counted',
    spendingCurrency: 'HKD',
    outlook: 'central',
    fxPath: 'flat',
    seed: 1,
    overrides: {},
    strict: false,
    chosenBy: {},
    ...changes,
  };
}
