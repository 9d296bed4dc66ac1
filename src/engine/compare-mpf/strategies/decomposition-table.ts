import type { Column, Figure, Table } from '../../shared/result.ts';
import type { CompareLife } from '../compare-life.ts';
import { leftToday, placeOfAge } from './measure.ts';
import type { Pocket } from './pocket.ts';
import { strategyLife } from './strategy-life.ts';

/**
 * The table `decomposition`: what both schemes together come to for who dies at 85, in today's money, part by part: each
 * scheme by itself, the allowances of who has neither, and the cross effects, which is what the means test takes or gives
 * because both are there. The parts add up to the last row, to the cent.
 */
export const decompositionColumns = [
  { id: 'part', unit: 'words' },
  { id: 'paidHkd', unit: 'HKD' },
  { id: 'receivedHkd', unit: 'HKD' },
  { id: 'leftHkd', unit: 'HKD' },
  { id: 'netHkd', unit: 'HKD' },
] as const satisfies readonly Column[];

/** The id of a column of the table `decomposition`. */
export type DecompositionColumnId = (typeof decompositionColumns)[number]['id'];

/** The parts, in their order. */
export const decompositionParts = ['mpf', 'mainland', 'government', 'cross-effects', 'both'] as const;

/** No rows where one of the schemes is not known, or the age is past. */
export function decompositionTable(life: CompareLife): Table {
  const both = strategyLife('both', life);
  const place = placeOfAge(85, life.base.timeline);
  if (both === undefined || place === undefined) return { columns: decompositionColumns, rows: [] };
  const [mpf, mainland] = both.pockets.map((pocket) => ofPocket(pocket, place)) as [Amounts, Amounts];
  const of = (received: number): Amounts => ({ paid: 0, received, left: 0 });
  const government = of(governmentBefore(place, life));
  const cross = of(both.crossBefore(place));
  const parts = [mpf, mainland, government, cross];
  const rows = [...parts, parts.reduce(plus)].map((amounts, row) => rowOf(decompositionParts[row] as string, amounts));
  return { columns: decompositionColumns, rows };
}

/** 津貼 of who has neither scheme over all months before one, in today's money. */
export function governmentBefore(place: number, { allowances, desk }: CompareLife): number {
  const { alone } = allowances();
  let sum = 0;
  for (let month = 0; month < place; month += 1) sum += desk.dollarsToday(alone[month] as number, month);
  return sum;
}

interface Amounts {
  /** Paid in, and brought in. */
  readonly paid: number;
  readonly received: number;
  readonly left: number;
}

function ofPocket(pocket: Pocket, place: number): Amounts {
  let [paid, received] = [pocket.broughtIn, 0];
  for (let month = 0; month < place; month += 1) {
    paid += pocket.paidToday(month);
    received += pocket.receivedToday(month);
  }
  return { paid, received, left: leftToday({ pockets: [pocket] }, place) };
}

function plus(first: Amounts, second: Amounts): Amounts {
  return {
    paid: first.paid + second.paid,
    received: first.received + second.received,
    left: first.left + second.left,
  };
}

function rowOf(part: string, { paid, received, left }: Amounts): readonly Figure[] {
  return [part, paid, received, left, received + left - paid];
}
