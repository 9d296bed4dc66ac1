import type { Explained } from '../analysis/explain.ts';
import type { Result } from '../engine/shared/result.ts';
import type { Explanation } from './explanation.ts';
import { pension as words } from './language/en/pension.ts';
import { pensionTitle } from './pension-title.ts';
import { reportExplanation } from './report-explanation.ts';

/** Facts of a pension walked back to the law. */
export function reportPensionExplanation(result: Result, trees: readonly Explained[]): Explanation {
  return reportExplanation(result, trees, pensionTitle(result), words);
}
