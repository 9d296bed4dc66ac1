import type { ReportNote } from '../report.ts';
import { displayWidth, padEnd, pieces, wrap } from './wrap.ts';

/** The columns of a line on a terminal. */
export const lineWidth = 80;

/** A text after a label, its further lines under the text. */
export function hanging(label: string, text: string): string {
  const indent = displayWidth(label);
  return wrap(text, lineWidth - indent)
    .map((line, index) => (index === 0 ? label : ' '.repeat(indent)) + line)
    .join('\n');
}

/** A title with the day at the right edge, or under it where both do not fit. */
export function titled(title: string, dated: string): string {
  const room = lineWidth - displayWidth(dated);
  return displayWidth(title) < room ? `${padEnd(title, room)}${dated}` : `${title}\n${dated}`;
}

/** A link after a margin, whole where a line can hold it: the margin gives way, since a link that is cut opens nothing. */
export function link(margin: string, url: string): readonly string[] {
  return pieces(margin.slice(0, Math.max(0, lineWidth - displayWidth(url))) + url, lineWidth);
}

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** A numbered note. */
export function note({ text }: ReportNote, index: number): string {
  return hanging(`  ${circled[index] ?? '·'} `, text);
}
