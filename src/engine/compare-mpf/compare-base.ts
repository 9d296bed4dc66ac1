import type { PensionScenario } from '../pension/pension-scenario.ts';
import { openRuleBook, type RuleBook } from '../shared/rule-book.ts';
import { allowanceTerms, type TermsIn } from './allowances/allowance-terms.ts';
import { assumed, type CompareAssumptions } from './assumed.ts';
import type { CompareScenario } from './compare-scenario.ts';
import { mainlandScenario } from './mainland/mainland-scenario.ts';
import { type MpfReturn, mpfReturnOf } from './mpf/mpf-return.ts';
import { type WorkPaidIn, workPaidIn } from './mpf/paid-in.ts';
import { type Desk, openDesk } from './strategies/desk.ts';
import { nothingIn } from './strategies/stream.ts';
import { type Timeline, timelineOf } from './timeline.ts';

/** All that a comparison rests on and that no chance changes. */
export interface CompareBase {
  readonly scenario: CompareScenario;
  readonly book: RuleBook;
  readonly assumptions: CompareAssumptions;
  readonly timeline: Timeline;
  readonly returns: MpfReturn;
  readonly desk: Desk;
  readonly terms: TermsIn;
  readonly work: WorkPaidIn;
  /** Nought in every month that is looked at. */
  readonly nothing: readonly number[];
  /** The mainland side as a pension scenario of its own, and the rules as it reads them. */
  readonly mainland: PensionScenario;
  readonly mainlandBook: RuleBook;
}

/** Reads what a comparison rests on; where a rule is missing, the book that knows which. */
export function compareBase(scenario: CompareScenario): CompareBase | { readonly lacking: RuleBook } {
  const book = openRuleBook(scenario);
  const assumptions = assumed(scenario);
  const timeline = timelineOf(scenario, book);
  const returns = mpfReturnOf(scenario, book);
  if (timeline === undefined || returns === undefined) return { lacking: book };
  const desk = openDesk(scenario, timeline, assumptions, book);
  const terms = allowanceTerms(scenario, timeline, assumptions, book);
  const work = workPaidIn(scenario, timeline, assumptions, book);
  if (desk === undefined || terms === undefined || work === undefined) return { lacking: book };
  const mainland = mainlandScenario(scenario, timeline, assumptions);
  const mainlandBook = openRuleBook(mainland);
  const nothing = nothingIn(timeline.end - timeline.start);
  return { scenario, book, assumptions, timeline, returns, desk, terms, work, nothing, mainland, mainlandBook };
}
