import { rateText } from '../../quantities/rate.ts';
import type { MoreTable } from '../shared/more-table.ts';
import type { Column } from '../shared/result.ts';
import type { LoanCaveat } from './loan-caveat.ts';
import type { Purchase } from './purchase.ts';

/** A table that has no rows because nobody said which home is bought. */
export function homeNotGiven(id: string, columns: readonly Column[]): MoreTable {
  const caveats: readonly LoanCaveat[] = [{ code: 'HOME_NOT_GIVEN', values: {} }];
  return { id, table: { columns, rows: [] }, caveats, basis: [] };
}

/** By which day a purchase is judged, and at which exchange rate a loan in the other currency is counted. */
export function purchaseCaveats({ desk, exchange }: Purchase): readonly LoanCaveat[] {
  const day: LoanCaveat = { code: 'PURCHASE_DAY', values: { day: desk.asOf } };
  if (exchange === undefined) return [day];
  return [day, { code: 'LOAN_CONVERTED', values: { rate: rateText(exchange.rate, 4) } }];
}
