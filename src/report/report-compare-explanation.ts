import type { Explained } from '../analysis/explain.ts';
import type { Result } from '../engine/shared/result.ts';
import { compareTitle } from './compare-title.ts';
import type { Explanation } from './explanation.ts';
import { compare as words } from './language/en/compare.ts';
import { reportExplanation } from './report-explanation.ts';

/** Figures of a comparison walked back to the rules of both sides. */
export function reportCompareExplanation(result: Result, trees: readonly Explained[]): Explanation {
  return reportExplanation(result, trees, compareTitle(result), words);
}
