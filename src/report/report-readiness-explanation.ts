import type { Explained } from '../analysis/explain.ts';
import type { Result } from '../engine/shared/result.ts';
import type { Explanation } from './explanation.ts';
import { readiness as words } from './language/en/readiness.ts';
import { readinessTitle } from './readiness-title.ts';
import { reportExplanation } from './report-explanation.ts';

/** Figures of readiness walked back to what was told, and to the rules they are held against. */
export function reportReadinessExplanation(result: Result, trees: readonly Explained[]): Explanation {
  return reportExplanation(result, trees, readinessTitle(result), { ...words, reasons: {} });
}
