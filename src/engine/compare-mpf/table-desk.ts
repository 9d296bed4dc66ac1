import { monthOfDay } from '../../quantities/calendar.ts';
import type { Month } from '../../quantities/months.ts';
import type { Rule } from '../../rules/rule.ts';
import { type PartReader, partReader } from '../shared/part-reader.ts';
import type { Figure } from '../shared/result.ts';
import { openRuleBook, type RuleBook } from '../shared/rule-book.ts';
import type { CompareScenario } from './compare-scenario.ts';

/** Where a table on request is read: the scenario, the rules as they stand, and the valuation month. */
export interface TableDesk {
  readonly scenario: CompareScenario;
  readonly book: RuleBook;
  readonly month: Month;
}

/** Opens the rules for one table, in the month of the valuation day. */
export function openTableDesk(scenario: CompareScenario): TableDesk {
  return { scenario, book: openRuleBook(scenario), month: monthOfDay(scenario.asOf) };
}

/** A reader for one row: it keeps which rules were there and which said nothing. */
export function rowReader({ book, month }: TableDesk): PartReader {
  return partReader(book, month);
}

/** The codes of a rule that is law in words; none where it says nothing. */
export function sayingsOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(', ');
}

/** The sayings of a rule in the valuation month, kept by the reader of the row. */
export function readSayings(reader: PartReader, rule: Rule<string>): readonly string[] {
  return sayingsOf(reader.read(rule, rule.id));
}

/** The day since which the value of a rule holds that was read before; `null` where it was not there. */
export function sinceOf({ book }: TableDesk, { id }: Rule<unknown>): Figure {
  return book.uses().find(({ rule }) => rule === id)?.from ?? null;
}

/** Several codes as one cell; `null` without any. */
export function cellOf(codes: readonly string[]): Figure {
  return codes.length === 0 ? null : codes.join(' ');
}
