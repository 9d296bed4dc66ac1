import type { Explained } from '../analysis/explain.ts';
import type { Result } from '../engine/shared/result.ts';
import { aprTitle } from './apr-title.ts';
import type { Explanation } from './explanation.ts';
import { apr as words } from './language/en/apr.ts';
import { reportExplanation } from './report-explanation.ts';

/** Figures of a true price walked back to what was said, and to the rules that name them. */
export function reportAprExplanation(result: Result, trees: readonly Explained[]): Explanation {
  return reportExplanation(result, trees, aprTitle(result), { ...words, reasons: {} });
}
