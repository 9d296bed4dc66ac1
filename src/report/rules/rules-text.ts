import { plainText } from '../../problems/plain-text.ts';
import { aligned } from '../screen/aligned.ts';
import { hanging, lineWidth, link, titled } from '../screen/lines.ts';
import { type Paint, plainPaint } from '../screen/plain-paint.ts';
import { cut, displayWidth } from '../screen/wrap.ts';
import type { PageLine, RulesPage } from './rules-page.ts';

const linkMargin = '      ';

/** An answer of `bayplan rules` for a person, at most a terminal line wide. */
export async function rulesText({ blocks }: RulesPage, colour: boolean): Promise<string> {
  const paint = colour ? (await import('../screen/paint.ts')).colours : plainPaint;
  return `${blocks.map((lines) => lines.map((line) => drawn(line, paint)).join('\n')).join('\n\n')}\n`;
}

function drawn(line: PageLine, paint: Paint): string {
  if (line.kind === 'heading') return paint.title(titled(plainText(line.text), plainText(line.aside)));
  if (line.kind === 'brief') return brief(line);
  if (line.kind === 'link')
    return link(linkMargin, plainText(line.url))
      .map((one) => paint.quiet(one))
      .join('\n');
  if (line.kind === 'figures') return figures(line.rows, paint);
  const text = hanging(line.label, plainText(line.text));
  return line.quiet ? paint.quiet(text) : text;
}

function brief({ label, text, tail }: Extract<PageLine, { kind: 'brief' }>): string {
  const end = plainText(tail);
  return label + cut(plainText(text), lineWidth - displayWidth(label) - displayWidth(end)) + end;
}

function figures(rows: readonly (readonly string[])[], paint: Paint): string {
  const plain = rows.map((row) => row.map(plainText));
  const [first = '', ...rest] = aligned(plain, plain[0]?.map(() => true) ?? []);
  return [paint.quiet(first), ...rest].join('\n');
}
