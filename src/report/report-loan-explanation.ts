import type { Explained } from '../analysis/explain.ts';
import type { Result } from '../engine/shared/result.ts';
import type { Explanation } from './explanation.ts';
import { loan as words } from './language/en/loan.ts';
import { loanTitle } from './loan-title.ts';
import { reportExplanation } from './report-explanation.ts';

/** Figures of a loan walked back to the rates. */
export function reportLoanExplanation(result: Result, trees: readonly Explained[]): Explanation {
  return reportExplanation(result, trees, loanTitle(result), { ...words, reasons: {} });
}
