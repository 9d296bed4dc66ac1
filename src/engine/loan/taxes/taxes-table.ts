import type { Currency } from '../../../quantities/money.ts';
import { rateText } from '../../../quantities/rate.ts';
import type { CityId } from '../../../rules/cities/city-names.ts';
import { purchaseLaws } from '../../../rules/cities/purchase-laws.ts';
import type { CityPurchaseLaw } from '../../../rules/city-purchase-law.ts';
import { hongKongLoanLaw } from '../../../rules/hong-kong/loan-law.ts';
import type { HongKongLoanLaw } from '../../../rules/hong-kong-loan-law.ts';
import type { MainlandLoanLaw } from '../../../rules/mainland-loan-law.ts';
import { mainlandLoanLaw } from '../../../rules/national/loan-law.ts';
import type { MoreTable } from '../../shared/more-table.ts';
import { provenanceColumns, provenanceOf } from '../../shared/provenance.ts';
import type { Column, Figure } from '../../shared/result.ts';
import type { LoanCaveat } from '../loan-caveat.ts';
import type { LoanScenario } from '../loan-scenario.ts';
import { type Purchase, purchaseOf } from '../purchase.ts';
import { homeNotGiven, purchaseCaveats } from '../purchase-caveats.ts';
import { usedOn } from '../used-on.ts';
import { buyerTotalRow } from './buyer-total.ts';
import { deedTaxRows } from './deed-tax.ts';
import { insurancePremiumRow } from './insurance-premium.ts';
import { sellerTaxRows } from './seller-taxes.ts';
import { endedDutiesRow, stampDutyRow } from './stamp-duty.ts';
import { type TaxRow, unknownTax } from './tax-row.ts';

/** What the table is read from. */
export interface HomeTaxLaw {
  readonly mainland: MainlandLoanLaw;
  readonly cities: Readonly<Record<CityId, CityPurchaseLaw>>;
  readonly hongKong: HongKongLoanLaw;
}

const shipped: HomeTaxLaw = { mainland: mainlandLoanLaw, cities: purchaseLaws, hongKong: hongKongLoanLaw };

/**
 * The table `taxes`: what is paid once when the home is bought, a row for each tax or cost and the buyer's total. `amount`
 * is what is due, or would be where `applies` asks; it is empty where nothing is due.
 */
export function taxColumns(currency: Currency) {
  return [
    { id: 'tax', unit: 'words' },
    { id: 'payer', unit: 'words' },
    { id: 'base', unit: currency },
    { id: 'ratio', unit: 'ratio' },
    { id: 'amount', unit: currency },
    { id: 'applies', unit: 'words' },
    { id: 'note', unit: 'words' },
    ...provenanceColumns,
  ] as const satisfies readonly Column[];
}

/** The id of a column of the table `taxes`. */
export type TaxColumnId = ReturnType<typeof taxColumns>[number]['id'];

/** Taxes and costs of buying the home of a scenario on the day of the purchase; no rows without a home. */
export function taxesTable(scenario: LoanScenario, law: HomeTaxLaw = shipped): MoreTable {
  const { home } = scenario;
  if (home === undefined) return homeNotGiven('taxes', taxColumns(scenario.currency));
  const purchase = purchaseOf(scenario, home);
  const columns = taxColumns(purchase.currency);
  const rows = rowsOf(purchase, law);
  const figures = [...rows, buyerTotalRow(rows)].map(figuresOf);
  return {
    id: 'taxes',
    table: { columns, rows: figures.map((row) => columns.map(({ id }) => row[id])) },
    caveats: [...purchaseCaveats(purchase), ...caveatsOf(purchase)],
    basis: purchase.desk.book.uses(),
  };
}

function rowsOf(purchase: Purchase, { mainland, cities, hongKong }: HomeTaxLaw): readonly TaxRow[] {
  const { place } = purchase.home;
  if (place === 'hong-kong')
    return [
      stampDutyRow(purchase, hongKong),
      endedDutiesRow(purchase, hongKong),
      insurancePremiumRow(purchase, hongKong),
    ];
  return [
    ...deedTaxRows(purchase, mainland, cities[place]),
    ...sellerTaxRows(purchase, mainland),
    otherTaxesRow(purchase, mainland),
  ];
}

/** 印花税: persons pay none on homes. */
function otherTaxesRow({ desk }: Purchase, { otherHomeTaxes }: MainlandLoanLaw): TaxRow {
  const used = usedOn(otherHomeTaxes, desk);
  if (used === undefined) return unknownTax('OTHER_TAXES', 'BUYER_AND_SELLER', otherHomeTaxes.id);
  const said = { notes: used.value.split(', '), uses: [used.use] };
  return { tax: 'OTHER_TAXES', payer: 'BUYER_AND_SELLER', applies: 'NOT_DUE', ...said };
}

function figuresOf(row: TaxRow): Readonly<Record<TaxColumnId, Figure>> {
  const { tax, payer, base = null, ratio, amount = null, applies = null, notes = [], uses, silent } = row;
  return {
    ...{ tax, payer, base, ratio: ratio === undefined ? null : rateText(ratio, 10), amount, applies },
    ...{ note: notes.length === 0 ? null : notes.join(' '), ...provenanceOf(uses, silent) },
  };
}

function caveatsOf({ home }: Purchase): readonly LoanCaveat[] {
  const others: LoanCaveat = { code: 'OTHER_COSTS_NOT_KNOWN', values: {} };
  if (home.place === 'hong-kong') return [others];
  return [{ code: 'DEED_TAX_OF_HONG_KONG', values: {} }, { code: 'TAX_BASE_AS_GIVEN', values: {} }, others];
}
