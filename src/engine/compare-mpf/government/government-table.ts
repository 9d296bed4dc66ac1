import { hongKongElderlyLaw } from '../../../rules/hong-kong/elderly-law.ts';
import { hongKongMedicalLaw } from '../../../rules/hong-kong/medical-law.ts';
import type { VoucherLaw } from '../../../rules/hong-kong-care-law.ts';
import type { HongKongElderlyLaw } from '../../../rules/hong-kong-elderly-law.ts';
import type { MoreTable } from '../../shared/more-table.ts';
import type { CompareScenario } from '../compare-scenario.ts';
import { openTableDesk } from '../table-desk.ts';
import { allowanceRow } from './allowance-row.ts';
import { cssaRow } from './cssa-row.ts';
import { governmentCaveats } from './government-caveats.ts';
import { governmentColumns, governmentFigures } from './government-row.ts';
import { voucherRow } from './voucher-row.ts';

/** What the table is read from. */
export interface GovernmentLaw {
  readonly elderly: HongKongElderlyLaw;
  readonly vouchers: VoucherLaw;
}

const shipped: GovernmentLaw = { elderly: hongKongElderlyLaw, vouchers: hongKongMedicalLaw };

/** 長者的政府金錢支援 as it stands for the person in the valuation month, by the place where old age is to be lived. */
export function governmentTable(scenario: CompareScenario, { elderly, vouchers }: GovernmentLaw = shipped): MoreTable {
  const desk = openTableDesk(scenario);
  const rows = [
    allowanceRow(desk, elderly, 'oldAge', 'hong-kong'),
    allowanceRow(desk, elderly, 'living', 'hong-kong'),
    allowanceRow(desk, elderly, 'oldAge', 'guangdong'),
    allowanceRow(desk, elderly, 'living', 'guangdong'),
    cssaRow(desk, elderly),
    voucherRow(desk, vouchers),
  ];
  const missing = rows.flatMap(({ reader }) => reader.missing);
  return {
    id: 'government',
    table: { columns: governmentColumns, rows: rows.map((row) => governmentFigures(desk, row)) },
    caveats: governmentCaveats(desk, missing),
    basis: desk.book.uses(),
  };
}
