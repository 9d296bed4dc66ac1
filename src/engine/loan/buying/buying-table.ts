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
import { type ProvenanceColumnId, provenanceColumns, provenanceOf } from '../../shared/provenance.ts';
import type { Column, Figure } from '../../shared/result.ts';
import type { LoanScenario } from '../loan-scenario.ts';
import { type Purchase, purchaseOf } from '../purchase.ts';
import { homeNotGiven, purchaseCaveats } from '../purchase-caveats.ts';
import { type BuyingRow, sayingRow } from './buying-row.ts';
import { districtCaveats } from './district-caveats.ts';
import { downPaymentRows } from './down-payment.ts';
import { homeWithinRow } from './home-within.ts';
import { homesAllowed, homesAllowedRows } from './homes-allowed.ts';
import { inHongKongRows } from './in-hong-kong.ts';
import { moneyInRows } from './money-in.ts';
import { ratePricingRows } from './rate-pricing.ts';

/** What the table is read from. */
export interface BuyingLaw {
  readonly mainland: MainlandLoanLaw;
  readonly cities: Readonly<Record<CityId, CityPurchaseLaw>>;
  readonly hongKong: HongKongLoanLaw;
}

const shipped: BuyingLaw = { mainland: mainlandLoanLaw, cities: purchaseLaws, hongKong: hongKongLoanLaw };

/**
 * The table `buying`: whether a resident of Hong Kong may buy the home, what must be put down, how the money may come in,
 * which papers. `homes` is how many may be had, where the answer is a number; `ratio` a share of the price, or what is
 * added to the loan prime rate; `amount` is in the currency of the home.
 */
export function buyingColumns(currency: Currency) {
  return [
    { id: 'question', unit: 'words' },
    { id: 'area', unit: 'words' },
    { id: 'districts', unit: 'text' },
    { id: 'size', unit: 'text' },
    { id: 'answer', unit: 'words' },
    { id: 'homes', unit: 'count' },
    { id: 'ratio', unit: 'ratio' },
    { id: 'amount', unit: currency },
    { id: 'note', unit: 'words' },
    ...provenanceColumns,
  ] as const satisfies readonly Column[];
}

/** The id of a column of the table `buying`. */
export type BuyingColumnId = ReturnType<typeof buyingColumns>[number]['id'];

/** What holds of buying the home of a scenario on the day of the purchase; no rows without a home. */
export function buyingTable(scenario: LoanScenario, law: BuyingLaw = shipped): MoreTable {
  const { home } = scenario;
  if (home === undefined) return homeNotGiven('buying', buyingColumns(scenario.currency));
  const purchase = purchaseOf(scenario, home);
  const columns = buyingColumns(purchase.currency);
  const rows = rowsOf(purchase, law).map(figuresOf);
  return {
    id: 'buying',
    table: { columns, rows: rows.map((row) => columns.map(({ id }) => row[id])) },
    caveats: [...purchaseCaveats(purchase), ...districtCaveats(purchase, law.cities)],
    basis: purchase.desk.book.uses(),
  };
}

function rowsOf(purchase: Purchase, { mainland, cities, hongKong }: BuyingLaw): readonly BuyingRow[] {
  const { home, desk, borrower } = purchase;
  if (home.place === 'hong-kong') return inHongKongRows(purchase, hongKong);
  const city = cities[home.place];
  const allowed = homesAllowed(purchase, city);
  return [
    ...homesAllowedRows(allowed),
    homeWithinRow(allowed, borrower.homes),
    ...downPaymentRows(purchase, mainland, city),
    ...moneyInRows(desk, mainland, city),
    ...ratePricingRows(purchase, city),
    sayingRow('BUYER_PAPERS', city.hongKongBuyerPapers, desk),
    sayingRow('ACCOUNT_PAPERS', mainland.accountPapers, desk),
  ];
}

function figuresOf(row: BuyingRow): Readonly<Record<BuyingColumnId, Figure>> {
  const { question, area = null, districts, size = null, answer, homes = null, ratio, amount = null } = row;
  const { notes = [], uses, silent } = row;
  const sourced: Readonly<Record<ProvenanceColumnId, Figure>> = provenanceOf(uses, silent);
  return {
    ...{ question, area, districts: districts?.join(', ') ?? null, size },
    ...{ answer: typeof answer === 'string' ? answer : answer.join(' '), homes },
    ratio: ratio === undefined ? null : rateText(ratio, 10),
    ...{ amount, note: notes.length === 0 ? null : notes.join(' '), ...sourced },
  };
}
