import type { Column, Figure } from '../../shared/result.ts';

/**
 * The table `exits`: what happens at the end of each whole year from the first month still to be paid, or of drawing, in
 * the yuan of the day. `exit` is stop-and-wait, take-account, return-and-draw-later, die-before-drawing or
 * die-while-drawing. `paidIn` is the person's own money; `lost` is that less what he or his heirs got back, negative
 * where more came back.
 */
export const exitColumns = [
  { id: 'afterYears', unit: 'year' },
  { id: 'month', unit: 'month' },
  { id: 'age', unit: 'age' },
  { id: 'exit', unit: 'text' },
  { id: 'monthsPaid', unit: 'months' },
  { id: 'paidIn', unit: 'CNY' },
  { id: 'stillToPay', unit: 'CNY' },
  { id: 'account', unit: 'CNY' },
  { id: 'funeralGrant', unit: 'CNY' },
  { id: 'survivorGrant', unit: 'CNY' },
  { id: 'pensionsDrawn', unit: 'CNY' },
  { id: 'monthlyPension', unit: 'CNY/month' },
  { id: 'pensionFrom', unit: 'month' },
  { id: 'lost', unit: 'CNY' },
  { id: 'returnRate', unit: 'ratio' },
] as const satisfies readonly Column[];

/** The id of a column of exits. */
export type ExitColumnId = (typeof exitColumns)[number]['id'];
/** One exit; what does not exist in it is `null`. */
export type ExitRow = Record<ExitColumnId, Figure>;
