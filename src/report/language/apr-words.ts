import type { AprCaveatCode } from '../../engine/loan/price/apr-caveats.ts';
import type { AprFigureId } from '../../engine/loan/price/apr-figures.ts';
import type { AprTerms } from '../../engine/loan/price/apr-scenario.ts';
import type { FlowsColumnId } from '../../engine/loan/price/flows-table.ts';
import type { Caveat } from '../../engine/shared/result.ts';
import type { FactWords } from './fact-words.ts';

/** The tables of a true price. */
export type AprTableId = 'flows';

/** What the first screen speaks of, amounts and rates as readable text; `null` is not known or does not exist. */
export interface AprSummary {
  /** `null` of dated flows, as is what follows it. */
  readonly months: number | null;
  readonly principal: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly flat: string | null;
  readonly received: string;
  /** `null` of a card balance that is never repaid. */
  readonly paid: string | null;
  readonly cost: string | null;
  /** What is received over what is paid; `null` where money is received first. */
  readonly earned: string | null;
  /** Of a card balance; `null` elsewhere. */
  readonly card: CardSummary | null;
  readonly monthly: string | null;
  readonly compound: string | null;
  readonly hongKong: string | null;
  readonly simple: string | null;
}

/** What a card balance comes to; `null` where it is never repaid. */
export interface CardSummary {
  readonly months: number | null;
  readonly interest: string | null;
}

/** The labels of the first screen's lines. */
export type AprLineId = 'pays' | 'costs' | 'earns' | 'price' | 'yields' | 'seems';

/** Every sentence of a true price in one language. A missing one does not compile. */
export interface AprWords {
  readonly plan: string;
  readonly kinds: Readonly<Record<AprTerms['kind'], string>>;
  readonly facts: Readonly<Record<AprFigureId, FactWords>>;
  readonly tables: Readonly<Record<AprTableId, string>>;
  readonly columns: Readonly<Record<FlowsColumnId, string>>;
  readonly assumptions: Readonly<Record<string, string>>;
  readonly caveats: Readonly<Record<AprCaveatCode, (values: Caveat['values']) => string>>;
  readonly lines: Readonly<Record<AprLineId, string>>;
  /** Each line; `null` where there is nothing to say. */
  line(id: AprLineId, summary: AprSummary): string | null;
  headline(summary: AprSummary): string;
  /** Where the rest is: so many notes that the first screen leaves out, and the flags. */
  moreLine(notes: number): string;
}
