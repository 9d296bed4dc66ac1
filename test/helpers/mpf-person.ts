import type { CompareScenario } from '../../src/engine/compare-mpf/compare-scenario.ts';
import { type Money, money } from '../../src/quantities/money.ts';
import { months } from '../../src/quantities/months.ts';
import { month } from './pension-scenario.ts';

/** A man born in January 1980 who earns 20,000 a month in Hong Kong until 65 and has 300,000 in MPF, changed as asked. */
export function mpfPerson(changes: Partial<CompareScenario> = {}): CompareScenario {
  return {
    asOf: '2026-11-24',
    birth: month('1980-01'),
    sex: 'man',
    monthlyIncome: hkd(20_000),
    job: 'employee',
    paysYearly: false,
    workUntil: months(780),
    mpfBalance: hkd(300_000),
    voluntary: hkd(0),
    withdraw: 'retirement',
    drawdown: { kind: 'over', months: months(240) },
    city: 'shenzhen',
    employment: 'flexible',
    basePolicy: 'follow',
    retire: 'statutory',
    couple: false,
    spouseIncome: hkd(0),
    spouseAssets: hkd(0),
    otherIncome: hkd(0),
    assets: hkd(0),
    living: 'guangdong',
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

/** Whole Hong Kong dollars, or with cents as `7099.99`. */
export function hkd(dollars: number): Money<'HKD'> {
  return money(Math.round(dollars * 100));
}
