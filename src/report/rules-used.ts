import type { RuleUse } from '../engine/shared/result.ts';
import type { Evidence } from '../rules/rule.ts';
import type { ReportWords } from './language/report-words.ts';
import type { Report, ReportRule } from './report.ts';
import { sourceParts } from './source-parts.ts';

/** From the best to the weakest. */
const grades: readonly Evidence[] = ['verified', 'corroborated', 'derived', 'secondary', 'recalled', 'press'];

/** The rules a result rests on, and one line that counts them by evidence; a rule counts by its weakest value. */
export function rulesUsed(basis: readonly RuleUse[], words: ReportWords): Pick<Report, 'basis' | 'rulesLine'> {
  const weakest = new Map<string, number>();
  for (const { rule, evidence, standing } of basis) {
    const grade = standing === 'overridden' ? grades.length : grades.indexOf(evidence);
    weakest.set(rule, Math.max(weakest.get(rule) ?? 0, grade));
  }
  const counts = [...grades, words.ownValue].map((grade, place): [string, number] => [
    grade,
    [...weakest.values()].filter((grading) => grading === place).length,
  ]);
  return {
    basis: basis.map(ruleOf),
    rulesLine: words.rulesLine(
      weakest.size,
      counts.filter(([, count]) => count > 0),
    ),
  };
}

/** One dated value of a rule for a report, with the parts of its source that are known. */
export function ruleOf({ source, ...use }: RuleUse): ReportRule {
  return { ...use, source: sourceParts(source) };
}
