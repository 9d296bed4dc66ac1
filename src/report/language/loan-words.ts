import type { BuyingColumnId } from '../../engine/loan/buying/buying-table.ts';
import type { LenderColumnId } from '../../engine/loan/lenders/lenders-table.ts';
import type { LimitColumnId } from '../../engine/loan/limits/limits-table.ts';
import type { RepaymentMethod } from '../../engine/loan/loan.ts';
import type { LoanCaveatCode } from '../../engine/loan/loan-caveat.ts';
import type { LoanFigureId } from '../../engine/loan/loan-figures.ts';
import type { RatePlan } from '../../engine/loan/loan-scenario.ts';
import type { OfferColumnId } from '../../engine/loan/offers/offers-table.ts';
import type { ScheduleColumnId } from '../../engine/loan/schedule-table.ts';
import type { TaxColumnId } from '../../engine/loan/taxes/taxes-table.ts';
import type { Caveat, Missing } from '../../engine/shared/result.ts';
import type { FactWords } from './fact-words.ts';

/** The tables of a loan. */
export type LoanTableId = 'schedule' | 'offers' | 'lenders' | 'limits' | 'buying' | 'taxes';

/** What the first screen speaks of, amounts and rates as readable text; `null` is not known. */
export interface LoanSummary {
  readonly principal: string;
  readonly months: number;
  readonly method: RepaymentMethod;
  readonly plan: RatePlan['kind'];
  readonly firstRate: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly highest: string | null;
  readonly total: string | null;
  readonly interest: string | null;
  readonly fees: string | null;
  readonly saved: string | null;
  readonly payoff: string | null;
  readonly hongKong: string | null;
  readonly compound: string | null;
  readonly simple: string | null;
}

/** One loan of a comparison on the first screen, amounts as readable text; `null` is not known. */
export interface ComparedOffer {
  readonly number: number;
  readonly title: string | null;
  readonly currency: string;
  readonly months: number;
  readonly monthly: string | null;
  readonly costRmb: string | null;
  readonly present: string | null;
}

/** What the first screen speaks of where loans are compared. */
export interface ComparedSummary {
  readonly offers: readonly ComparedOffer[];
  /** By number; 0 where a cost is not known. */
  readonly cheapest: number;
  readonly dearest: number;
  /** In Hong Kong dollars, and as a share of what the first lends. */
  readonly spread: string;
  readonly share: string | null;
  readonly months: string;
  readonly flipFx: string | null;
  readonly flipFxPresent: string | null;
}

/** The lines of a comparison. */
export type OfferLineId = 'month' | 'costRmb' | 'present' | 'flips';

/** The labels of the first screen's lines. */
export type LoanLineId = 'pays' | 'costs' | 'price' | 'saved';

/** Every sentence of the loan plan in one language. A missing one does not compile. */
export interface LoanWords {
  readonly plan: string;
  /** Where loans are held against each other. */
  readonly compared: string;
  readonly plans: Readonly<Record<RatePlan['kind'], string>>;
  readonly methods: Readonly<Record<RepaymentMethod, string>>;
  readonly facts: Readonly<Record<LoanFigureId, FactWords>>;
  readonly tables: Readonly<Record<LoanTableId, string>>;
  readonly columns: Readonly<
    Record<ScheduleColumnId | OfferColumnId | LenderColumnId | LimitColumnId | BuyingColumnId | TaxColumnId, string>
  >;
  readonly cells: Readonly<Record<string, string>>;
  /** Remarks beside the rows a reader looks for. */
  readonly turningPoints: Readonly<
    Record<'first' | 'capFirst' | 'capLast' | 'prepaid' | 'repriced' | 'repays' | 'reduced' | 'last', string>
  >;
  readonly assumptions: Readonly<Record<string, string>>;
  readonly caveats: Readonly<Record<LoanCaveatCode, (values: Caveat['values']) => string>>;
  readonly lines: Readonly<Record<LoanLineId, string>>;
  /** Each line; `null` where there is nothing to say. */
  line(id: LoanLineId, summary: LoanSummary): string | null;
  headline(summary: LoanSummary): string;
  undetermined(summary: LoanSummary, missing: readonly Missing[]): string;
  /** What is said of a loan, where it is another one of a comparison, by its number. */
  ofOffer(offer: number, said: string): string;
  /** Where the rest is: so many notes that the first screen leaves out, and the flags. */
  moreLine(notes: number, isCompared: boolean): string;
}
