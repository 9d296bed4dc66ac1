import type { Explained } from '../analysis/explain.ts';
import type { Result } from '../engine/shared/result.ts';
import type { Explanation } from './explanation.ts';
import { medical as words } from './language/en/medical.ts';
import { medicalTitle } from './medical-title.ts';
import { reportExplanation } from './report-explanation.ts';

/** Figures of medical cover walked back to the law. */
export function reportMedicalExplanation(result: Result, trees: readonly Explained[]): Explanation {
  return reportExplanation(result, trees, medicalTitle(result), words);
}
