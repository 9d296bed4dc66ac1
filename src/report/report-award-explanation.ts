import type { Explained } from '../analysis/explain.ts';
import type { Result } from '../engine/shared/result.ts';
import type { RegionId } from '../rules/award-names.ts';
import type { Explanation } from './explanation.ts';
import { award as words } from './language/en/award.ts';
import { reportExplanation } from './report-explanation.ts';

/** Figures of a letter walked back to the law. */
export function reportAwardExplanation(result: Result, trees: readonly Explained[]): Explanation {
  const title = `${words.plan} · ${words.regions[result.facts['region'] as RegionId]}`;
  return reportExplanation(result, trees, title, { ...words, reasons: {} });
}
