import type { Report, ReportRule, ReportStep } from '../report.ts';
import { hanging, note } from './lines.ts';
import type { Paint } from './paint.ts';

/** Every note, the trace of each figure, and every rule used with its source. Loaded only for `--explain`. */
export function explained({ caveats, trace, basis, explainLabels }: Report, paint: Paint): readonly string[] {
  return [
    caveats.map(note).join('\n'),
    [paint.title(explainLabels.trace), ...trace.map(step)].join('\n'),
    [paint.title(explainLabels.basis), ...basis.map((rule) => used(rule, explainLabels.from))].join('\n'),
  ];
}

function step({ figure, label, value, formula, inputs, rules }: ReportStep): string {
  const from = Object.entries(inputs).map(([id, text]) => `${id} ${text}`);
  return [
    hanging('  ', `${label} [${figure}] = ${value}`),
    hanging('      ', formula),
    ...(from.length === 0 ? [] : [hanging('      ', `← ${from.join(', ')}`)]),
    ...rules.map((rule) => `      § ${rule}`),
  ].join('\n');
}

function used({ rule, value, from, evidence, standing, source }: ReportRule, fromLabel: string): string {
  const { instrument, number, publisher, url } = source;
  return [
    `  § ${rule}`,
    hanging('      ', `${value} (${fromLabel} ${from}, ${evidence}, ${standing})`),
    hanging('      ', [instrument, number, publisher].filter((part) => part !== undefined).join(' · ')),
    ...(url === undefined ? [] : [`      ${url}`]),
  ].join('\n');
}
