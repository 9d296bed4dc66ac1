import type { LenderSort } from '../../engine/loan/lender.ts';
import type { BoundCode, GroupCode, StatusCode } from '../../engine/loan/readiness/checklist-row.ts';
import type { ChecklistColumnId } from '../../engine/loan/readiness/checklist-table.ts';
import type { ReadinessCaveatCode } from '../../engine/loan/readiness/readiness-caveats.ts';
import type { ReadinessFigureId } from '../../engine/loan/readiness/readiness-figures.ts';
import type { Caveat } from '../../engine/shared/result.ts';
import type { FactWords } from './fact-words.ts';

/** The tables of readiness. */
export type ReadinessTableId = 'checklist';

/** What the first screen speaks of: amounts as readable text, items by their names; a list may be empty. */
export interface ReadinessSummary {
  readonly payment: string;
  /** What falls due with the last payment, where nothing is repaid before. */
  readonly atTheEnd: string | null;
  readonly months: number;
  readonly rate: string;
  readonly met: number;
  readonly notMet: number;
  /** Tests that could not be held, for want of figures. */
  readonly open: number;
  readonly notTold: number;
  /** `null` where no list is known. */
  readonly papersMissing: number | null;
  readonly fails: readonly string[];
  readonly advice: readonly string[];
  readonly untold: readonly string[];
  readonly missing: readonly string[];
  readonly ifAsked: readonly string[];
  /** What asks for nothing and is good to know. */
  readonly readOn: readonly string[];
}

/** The labels of the first screen's lines. */
export type ReadinessLineId = 'pays' | 'fails' | 'advice' | 'untold' | 'missing' | 'ifAsked' | 'readOn';

/** Every sentence of readiness in one language. A missing one does not compile. */
export interface ReadinessWords {
  readonly plan: string;
  readonly lenders: Readonly<Record<LenderSort, string>>;
  /** A home in a place, by its name. */
  homeIn(place: string): string;
  readonly places: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<ReadinessFigureId, FactWords>>;
  readonly tables: Readonly<Record<ReadinessTableId, string>>;
  readonly columns: Readonly<Record<ChecklistColumnId, string>>;
  readonly groups: Readonly<Record<GroupCode, string>>;
  readonly statuses: Readonly<Record<StatusCode, string>>;
  readonly bounds: Readonly<Record<BoundCode, string>>;
  /** Items, papers, sayings and other tokens of the checklist. */
  readonly cells: Readonly<Record<string, string>>;
  readonly assumptions: Readonly<Record<string, string>>;
  readonly caveats: Readonly<Record<ReadinessCaveatCode, (values: Caveat['values']) => string>>;
  readonly lines: Readonly<Record<ReadinessLineId, string>>;
  /** Each line; `null` where there is nothing to say. */
  line(id: ReadinessLineId, summary: ReadinessSummary): string | null;
  headline(summary: ReadinessSummary): string;
  /** Where the rest is: so many notes that the first screen leaves out, and the flags. */
  moreLine(notes: number): string;
}
