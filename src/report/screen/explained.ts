import type { Report, ReportRule, ReportStep } from '../report.ts';
import { hanging, link, note } from './lines.ts';
import type { Paint } from './plain-paint.ts';
import { ruleSentence, sourceSentence } from './rule-lines.ts';

/** Every note, the trace of each figure, and every rule used with its source. Loaded only for `--explain`. */
export function explained({ caveats, trace, basis, explainWords }: Report, paint: Paint): readonly string[] {
  return [
    caveats.map(note).join('\n'),
    [paint.title(explainWords.trace), ...trace.map(step)].join('\n'),
    ...(basis.length === 0
      ? []
      : [[paint.title(explainWords.basis), ...basis.map((rule) => used(rule, explainWords))].join('\n')]),
  ];
}

function step({ figure, label, value, formula, from, rules }: ReportStep): string {
  return [
    hanging('  ', `${label} [${figure}] = ${value}`),
    hanging('      ', formula),
    ...(from.length === 0 ? [] : [hanging('      ← ', from.join(', '))]),
    ...rules.map((rule) => `      § ${rule}`),
  ].join('\n');
}

function used(use: ReportRule, words: Report['explainWords']): string {
  const { rule, source } = use;
  const printed = sourceSentence(use);
  return [
    `  § ${rule}`,
    hanging('      ', ruleSentence(use, words)),
    ...(printed === undefined ? [] : [hanging('      ', printed)]),
    ...(source['url'] === undefined ? [] : link('      ', source['url'])),
  ].join('\n');
}
