import { Composer, type CST, type Document, Lexer, type LineCounter, Parser, type ScalarTag, type Tags } from 'yaml';

/** No scenario is nested deeper; a parser that calls itself would run out of stack long before 1 MB of brackets. */
const deepest = 64;

/** The documents of a text, or the offset at which it becomes too deep. */
export type Composed =
  | { readonly ok: true; readonly documents: readonly Document.Parsed[] }
  | { readonly ok: false; readonly tooDeepAt: number };

/** Builds the documents of a text. Its tokens are watched before anything is built from them. */
export function composeYaml(text: string, lines: LineCounter): Composed {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > deepest) return { ok: false, tooDeepAt: parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  // Keys are compared elsewhere, by a set: the library compares each with each, which takes minutes for 1 MB of them.
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, customTags: asTyped, logLevel: 'silent' });
  return { ok: true, documents: [...composer.compose(tokens, true, text.length)] };
}

/** Numbers and switches stay the text they were typed as, so that digits are exact and a file reads like flags. */
function asTyped(tags: Tags): Tags {
  return tags.map((tag) => {
    if (typeof tag === 'string' || tag.collection !== undefined || !/:(float|int|bool)$/.test(tag.tag)) return tag;
    const text: ScalarTag = { ...tag, resolve: (typed) => typed };
    return text;
  });
}
