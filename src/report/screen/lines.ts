import type { ReportNote } from '../report.ts';
import { displayWidth, wrap } from './wrap.ts';

/** The columns of a line on a terminal. */
export const lineWidth = 80;

/** A text after a label, its further lines under the text. */
export function hanging(label: string, text: string): string {
  const indent = displayWidth(label);
  return wrap(text, lineWidth - indent)
    .map((line, index) => (index === 0 ? label : ' '.repeat(indent)) + line)
    .join('\n');
}

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** A numbered note. */
export function note({ text }: ReportNote, index: number): string {
  return hanging(`  ${circled[index] ?? '·'} `, text);
}
