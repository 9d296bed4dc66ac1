import type { Yuan } from '../../../quantities/money.ts';
import type { Rate } from '../../../quantities/rate.ts';
import type { WageIndex } from '../../../quantities/wage-index.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import type { AwardSheet } from './award-sheet.ts';

/** The lines a candidate can be about: the parts of a pension, and their sum. */
export type CandidateLineId = 'base' | 'account' | 'seniority' | 'fixed' | 'total';

/** A sheet as far as a candidate of a line that could be computed looks at it. */
export interface CompleteSheet extends Pick<AwardSheet, 'claim' | 'law' | 'letter'> {
  readonly benefitBase: number;
  readonly payoutTenths: number;
  readonly accrual: Rate;
  /** The index below which a coefficient a applies, and that coefficient; absent in Shenzhen. */
  readonly coefficient: { readonly threshold: Rate; readonly factor: WageIndex } | undefined;
  readonly seniorityForAYear: number;
  readonly parts: Readonly<Record<'base' | 'account' | 'seniority' | 'fixed', Yuan>>;
  readonly transitional: Yuan;
  readonly total: Yuan;
}

/** What a line comes to if a letter went wrong in one way, and the value that was used instead of the right one. */
export interface Recomputed {
  readonly amount: Yuan;
  readonly used: string;
}

/** One known way for a letter to go wrong. */
export interface Candidate<Id extends string = string> {
  readonly id: Id;
  readonly line: CandidateLineId;
  /** Really computes the line that way; `undefined` where the way does not exist for this letter. */
  readonly recompute: (sheet: CompleteSheet, book: RuleBook) => Recomputed | undefined;
}
