import type { OfferColumnId } from '../engine/loan/offers/offers-table.ts';
import type { Figure, FigureUnit, Result } from '../engine/shared/result.ts';
import { percentText, readableFigure } from './figure-text.ts';
import { offerLineLabels, offerLines } from './language/en/offers.ts';
import { monthsInWords } from './language/en/time.ts';
import type { ComparedOffer, ComparedSummary, OfferLineId } from './language/loan-words.ts';
import type { Line } from './report.ts';

/** What the first screen speaks of where loans are compared; `null` where there is one alone. */
export function comparedOffers({ tables, facts }: Result): ComparedSummary | null {
  const { columns = [], rows = [] } = tables['offers'] ?? {};
  if (rows.length === 0) return null;
  const offers = rows.map((row): ComparedOffer => {
    const cell = (id: OfferColumnId): Figure => row[columns.findIndex((column) => column.id === id)] ?? null;
    const amount = (sign: string, id: OfferColumnId, unit: FigureUnit): string | null =>
      cell(id) === null ? null : `${sign} ${readableFigure(cell(id), unit)}`;
    return {
      number: Number(cell('offer')),
      title: cell('title') as string | null,
      currency: String(cell('currency')),
      months: Number(cell('months')),
      monthly: amount('HKD', 'monthlyPaymentHkd', 'HKD'),
      costRmb: amount('RMB', 'costRmb', 'CNY'),
      presentHkd: amount('HKD', 'presentCostHkd', 'HKD'),
    };
  });
  const told = (id: string, unit: FigureUnit): string | null =>
    (facts[id] ?? null) === null ? null : readableFigure(facts[id] ?? null, unit);
  return {
    offers,
    cheapest: Number(facts['cheapestOffer'] ?? 0),
    dearest: Number(facts['dearestOffer'] ?? 0),
    spread: `HKD ${told('costSpreadHkd', 'HKD') ?? ''}`,
    share: shareOf(
      facts['costSpreadHkd'] ?? null,
      rows[0]?.[columns.findIndex(({ id }) => id === 'principalHkd')] ?? null,
    ),
    months: [...new Set(offers.map(({ months }) => monthsInWords(months)))].join(' and '),
    flipFx: told('flipFx', 'index'),
    flipFxPresent: told('flipFxPresent', 'index'),
  };
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
