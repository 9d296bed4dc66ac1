import { money } from '../../../quantities/money.ts';
import { ageText, monthOf, monthsBetween, yearOf } from '../../../quantities/months.ts';
import { hongKongMedicalLaw } from '../../../rules/hong-kong/medical-law.ts';
import type { VoucherLaw } from '../../../rules/hong-kong-care-law.ts';
import type { MoreTable } from '../../shared/more-table.ts';
import type { Column, Figure } from '../../shared/result.ts';
import { openRuleBook, type RuleBook } from '../../shared/rule-book.ts';
import type { MedicalCaveat } from '../medical-caveat.ts';
import type { MedicalScenario } from '../medical-scenario.ts';
import { bayAreaCaveats } from './bay-area-caveats.ts';
import { type VoucherYear, type VoucherYears, voucherYears } from './voucher-years.ts';

/**
 * The table `vouchers`: 長者醫療券 by calendar year, from the first grant on. What was kept + `granted` = `lost` + `used` +
 * `kept`.
 */
export const voucherColumns = [
  { id: 'year', unit: 'year' },
  { id: 'age', unit: 'age' },
  { id: 'granted', unit: 'HKD' },
  { id: 'lost', unit: 'HKD' },
  { id: 'used', unit: 'HKD' },
  { id: 'kept', unit: 'HKD' },
] as const satisfies readonly Column[];

/** The id of a column of the table `vouchers`. */
export type VoucherColumnId = (typeof voucherColumns)[number]['id'];

/**
 * The vouchers of so many calendar years as asked, or to the year of the 85th birthday, ten at least; none before the first
 * grant. The age is that of January.
 */
export function vouchersTable(scenario: MedicalScenario, law: VoucherLaw = hongKongMedicalLaw): MoreTable {
  const book = openRuleBook(scenario);
  const { birth, year: firstYear, vouchersUsed: yearlyUse = money<'HKD'>(0) } = scenario;
  const used = voucherYears(law, book, { birth, firstYear, howMany: howManyYears(scenario), yearlyUse });
  return {
    id: 'vouchers',
    table: { columns: voucherColumns, rows: used.years.map((one) => rowOf(one, scenario)) },
    caveats: caveatsOf(scenario, law, book, used),
    basis: book.uses(),
  };
}

function howManyYears({ years, birth, year }: MedicalScenario): number {
  return years ?? Math.max(10, yearOf(birth) + 85 - year + 1);
}

function rowOf({ year, granted, lost, used, kept }: VoucherYear, { birth }: MedicalScenario): readonly Figure[] {
  const age = ageText(monthsBetween(birth, monthOf(year, 1)));
  const row: Record<VoucherColumnId, Figure> = { year, age, granted, lost, used, kept };
  return voucherColumns.map(({ id }) => row[id]);
}

/** Where they end because a year is not known, that none begin, what was taken as given, and what they are good for. */
function caveatsOf(
  scenario: MedicalScenario,
  law: VoucherLaw,
  book: RuleBook,
  { years: [first], missing }: VoucherYears,
): readonly MedicalCaveat[] {
  const unknown: MedicalCaveat = { code: 'VOUCHERS_UNKNOWN', values: { rules: missing.join(', ') } };
  const none: MedicalCaveat = { code: 'VOUCHERS_NOT_YET', values: {} };
  const ended = missing.length > 0 ? [unknown] : [];
  if (first === undefined) return ended.length > 0 ? ended : [none];
  const values = { year: first.year, used: scenario.vouchersUsed ?? 0 };
  return [...ended, { code: 'VOUCHERS_ASSUMED', values }, ...bayAreaCaveats(scenario, law, book)];
}
