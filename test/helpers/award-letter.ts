import type { AwardScenario } from '../../src/engine/pension/award/award-scenario.ts';
import { projectAwardUnder } from '../../src/engine/pension/award/project-award.ts';
import type { Figure, Result, Wanted } from '../../src/engine/shared/result.ts';
import { indexOf } from '../../src/quantities/wage-index.ts';
import type { AwardLaw, CityIndices } from '../../src/rules/award-law.ts';
import type { RegionId } from '../../src/rules/award-names.ts';
import { amount, month } from './pension-scenario.ts';
import { dated, toyLawWith, toyRule } from './toy-law.ts';

const cityIndices: CityIndices = {
  shenzhen: 15_000,
  guangzhou: 12_000,
  zhuhai: 12_000,
  foshan: 12_000,
  dongguan: 12_000,
  zhongshan: 12_000,
  huizhou: 10_000,
  jiangmen: 12_000,
  zhaoqing: 12_000,
  'huizhou-urban': 11_000,
};

const benefitBase = toyRule('benefit-base', [
  dated('2023-01-01', 2_900),
  dated('2024-01-01', 3_000),
  dated('2025-01-01', 3_100),
]);

const shared = {
  benefitBase,
  otherBenefitBase: toyRule('other-benefit-base', 4_000),
  basePensionAccrual: toyLawWith().basePensionAccrual,
  payoutMonths: toyLawWith().payoutMonths,
  payoutMonthsAtPartYears: toyLawWith().payoutMonthsAtPartYears,
  payoutMonthsBeyondTable: toyLawWith().payoutMonthsBeyondTable,
  seniorityAllowance: toyLawWith().seniorityAllowance,
  fixedSupplement: toyLawWith().fixedSupplement,
  mistakenIndexFloor: toyRule('index-factor-threshold', '0.6'),
  transitionalAccrual: toyRule('transitional-accrual', '0.012'),
  transitionalAdjustmentShare: toyRule('transitional-share', [dated('2024-01-01', '0.9', { until: '2025-12-31' })]),
};

/** Laws of round numbers: benefit bases 2,900, 3,000 and 3,100 in 2023 to 2025, and 4,000 in the other region. */
export const toyAwardLaws: Readonly<Record<RegionId, AwardLaw>> = {
  guangdong: {
    ...shared,
    indexFactorThreshold: toyRule('index-factor-threshold', '0.6'),
    transitionalDivisor: toyRule('transitional-divisor', 120),
    transitionalInFull: toyRule('transitional-in-full', [dated('2026-01-01', 'In full.')]),
    cityWageIndexOf1993: toyRule('city-index', [dated('2000-01-01', cityIndices)]),
  },
  shenzhen: shared,
};

/**
 * A letter of June 2024 in Guangdong: benefit base 3,000, index 0.45, 245 months, 60,000.00 in the account, at 61 and
 * a month. Its coefficient a is 0.45 ÷ 0.6 = 0.75; payout months 110 − 5 ÷ 12 = 109.6 (half up).
 *
 * base 3,000 × (0.75 + 0.45) ÷ 2 × 245 ÷ 12 × 1 % = 367.50; account 60,000 ÷ 109.6 = 547.45 (547.445…); seniority
 * 4 × 20 = 80; fixed 100; total 1,094.95.
 */
export function letter(
  changes: Partial<AwardScenario> = {},
  ...without: readonly (keyof AwardScenario)[]
): AwardScenario {
  const whole: AwardScenario = {
    asOf: '2026-11-23',
    region: 'guangdong',
    claim: month('2024-06'),
    index: indexOf(4_500),
    months: 245,
    balance: amount('60000'),
    age: (61 * 12 + 1) as NonNullable<AwardScenario['age']>,
    stated: {},
    overrides: {},
    strict: false,
    chosenBy: {},
    ...changes,
  };
  return Object.fromEntries(Object.entries(whole).filter(([id]) => !without.includes(id as never))) as never;
}

/** The letter under the toy law of its region, rules changed as asked. */
export function check(scenario: AwardScenario, changes: Partial<AwardLaw> = {}, wanted: Partial<Wanted> = {}): Result {
  const law = { ...toyAwardLaws[scenario.region], ...changes };
  return projectAwardUnder(law, scenario, { trace: false, hongKongDollars: false, ...wanted });
}

/** Amounts of a letter from text, by line. */
export function stated(lines: Readonly<Record<string, string>>): AwardScenario['stated'] {
  return Object.fromEntries(Object.entries(lines).map(([line, text]) => [line, amount(text)]));
}

/** The row of a line in the table `match`, by column; amounts in fen. */
export function lineIn({ tables }: Pick<Result, 'tables'>, line: string): Readonly<Record<string, Figure>> {
  const { columns = [], rows = [] } = tables['match'] ?? {};
  const row = rows.find(([first]) => first === line) ?? [];
  return Object.fromEntries(columns.map(({ id }, place) => [id, row[place] ?? null]));
}
