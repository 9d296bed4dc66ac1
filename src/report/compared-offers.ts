import type { OfferColumnId } from '../engine/loan/offers/offers-table.ts';
import type { Figure, Result } from '../engine/shared/result.ts';
import { percentText, readableFigure } from './figure-text.ts';
import { offerLineLabels, offerLines } from './language/en/offers.ts';
import { monthsInWords } from './language/en/time.ts';
import type { ComparedOffer, ComparedSummary, OfferLineId } from './language/loan-words.ts';
import type { Line } from './report.ts';

type Cell = (row: number, id: OfferColumnId) => Figure;

/** What the first screen speaks of where loans are compared; `null` where there is one alone. */
export function comparedOffers({ tables, facts }: Result): ComparedSummary | null {
  const { columns = [], rows = [] } = tables['offers'] ?? {};
  if (rows.length === 0) return null;
  const cell: Cell = (row, id) => rows[row]?.[columns.findIndex((column) => column.id === id)] ?? null;
  // Loans in renminbi alone are told in it.
  const isRenminbi = rows.every((_, row) => cell(row, 'currency') === 'CNY');
  const offers = rows.map((_, row) => offerIn(cell, row, isRenminbi));
  const told = (id: string): string | null =>
    (facts[id] ?? null) === null ? null : readableFigure(facts[id] ?? null, 'index');
  const [cheapest, dearest] = [Number(facts['cheapestOffer'] ?? 0), Number(facts['dearestOffer'] ?? 0)];
  const cost: OfferColumnId = isRenminbi ? 'costRmb' : 'costHkd';
  const spread = cheapest === 0 ? null : Number(cell(dearest - 1, cost)) - Number(cell(cheapest - 1, cost));
  return {
    offers,
    cheapest,
    dearest,
    spread: amountText(isRenminbi, spread) ?? '',
    share: shareOf(spread, cell(0, isRenminbi ? 'principalRmb' : 'principalHkd')),
    months: [...new Set(offers.map(({ months }) => monthsInWords(months)))].join(' or '),
    flipFx: told('flipFx'),
    flipFxPresent: told('flipFxPresent'),
  };
}

function offerIn(cell: Cell, row: number, isRenminbi: boolean): ComparedOffer {
  return {
    number: Number(cell(row, 'offer')),
    title: cell(row, 'title') as string | null,
    currency: String(cell(row, 'currency')),
    months: Number(cell(row, 'months')),
    monthly: amountText(isRenminbi, cell(row, isRenminbi ? 'monthlyPaymentRmb' : 'monthlyPaymentHkd')),
    costRmb: amountText(true, cell(row, 'costRmb')),
    present: amountText(isRenminbi, cell(row, isRenminbi ? 'presentCostRmb' : 'presentCostHkd')),
  };
}

function amountText(isRenminbi: boolean, amount: Figure): string | null {
  return amount === null ? null : `${isRenminbi ? 'RMB' : 'HKD'} ${readableFigure(amount, 'CNY')}`;
}

/** A part of the sum that the first offer lends. */
function shareOf(part: Figure, whole: Figure): string | null {
  return part === null || whole === null ? null : percentText((Number(part) / Number(whole)).toFixed(8));
}

const lineIds: readonly OfferLineId[] = ['month', 'costRmb', 'present', 'flips'];

/** The lines of the first screen that hold the offers side by side. */
export function comparedLines(compared: ComparedSummary): readonly Line[] {
  return lineIds.flatMap((id) => {
    const text = offerLines[id](compared);
    return text === null ? [] : [{ label: offerLineLabels[id], text }];
  });
}
