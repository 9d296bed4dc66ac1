import { hongKongMpfLaw } from '../../../rules/hong-kong/mpf-law.ts';
import type { HongKongMpfLaw } from '../../../rules/hong-kong-mpf-law.ts';
import type { MainlandTaxLaw } from '../../../rules/mainland-tax-law.ts';
import { mainlandTaxLaw } from '../../../rules/national/tax-law.ts';
import type { MoreTable } from '../../shared/more-table.ts';
import type { CompareScenario } from '../compare-scenario.ts';
import { openTableDesk } from '../table-desk.ts';
import { deductionRows } from './deduction-rows.ts';
import { mpfRows, pensionRows } from './saying-rows.ts';
import { taxCaveats } from './tax-caveats.ts';
import { taxColumns, taxFigures } from './tax-row.ts';

/** What the table is read from. */
export interface TaxesLaw {
  readonly mpf: HongKongMpfLaw;
  readonly mainland: MainlandTaxLaw;
}

const shipped: TaxesLaw = { mpf: hongKongMpfLaw, mainland: mainlandTaxLaw };

/** 稅務 of MPF and of the mainland pension on both sides of the border, with what the person saves where a rate is given. */
export function taxesTable(scenario: CompareScenario, { mpf, mainland }: TaxesLaw = shipped): MoreTable {
  const desk = openTableDesk(scenario);
  const rows = [...deductionRows(desk, mpf), ...mpfRows(desk, mpf), ...pensionRows(desk, mainland, mpf)];
  const missing = rows.flatMap(({ reader }) => reader.missing);
  return {
    id: 'taxes',
    table: { columns: taxColumns, rows: rows.map((row) => taxFigures(desk, row)) },
    caveats: taxCaveats(scenario, missing),
    basis: desk.book.uses(),
  };
}
