import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type Pair,
  Parser,
  type ScalarTag,
  type Tags,
  visit,
} from 'yaml';
import type { ProblemCode } from '../problems/codes.ts';
import { quotable } from '../problems/plain-text.ts';
import type { Outcome, Problem, ProblemValues, Spot } from '../problems/problem.ts';
import { excerptAt } from './excerpt.ts';

/** A YAML map whose every scalar is text as typed, with the spot of each key and value. */
export interface YamlFile {
  readonly root: Readonly<Record<string, unknown>>;
  /** Where a path stands: its value or its key; the deepest part there is, where the path itself is absent. */
  spotOf(path: readonly string[], part: 'key' | 'value'): Spot;
}

/** No scenario is nested deeper; a parser that calls itself would run out of stack long before 1 MB of brackets. */
const deepest = 64;

type Extent = readonly [from: number, to: number];

/** A fault before it has a place. */
interface Flaw {
  readonly code: ProblemCode;
  readonly at?: Extent;
  readonly values: ProblemValues;
}

/**
 * Reads one YAML 1.2 document that is a map. Problems: not YAML, a key given twice, several documents, nested too
 * deeply, an alias bomb, empty, not a map.
 */
export function readYaml(file: string, text: string): Outcome<YamlFile> {
  const lines = new LineCounter();
  const spot = ([from, to]: Extent): Spot => {
    const { line, col } = lines.linePos(from);
    return excerptAt(text, from, to, Math.max(1, line), Math.max(1, col));
  };
  const documents = compose(text, lines);
  const flaws = 'tooDeepAt' in documents ? [notYaml('TOO_DEEP', documents.tooDeepAt)] : documents.flatMap(flawsOf);
  const [document, second] = 'tooDeepAt' in documents ? [] : documents;
  if (second !== undefined) flaws.push(notYaml('MULTIPLE_DOCS', second.range));
  const root = flaws.length > 0 || document === undefined ? undefined : rootOf(document);
  if (root?.ok && document !== undefined) {
    const spotOf: YamlFile['spotOf'] = (path, part) => spot(extentOf(document.contents, document, path, part));
    return { ok: true, value: { root: root.value, spotOf } };
  }
  const all = root === undefined || root.ok ? flaws : [root.flaw];
  return { ok: false, problems: all.map(({ code, at, values }) => place(code, values, file, at && spot(at))) };
}

function place(code: ProblemCode, values: ProblemValues, file: string, spot: Spot | undefined): Problem {
  return { code, values, place: { kind: 'file', file, ...(spot && { spot }) } };
}

function notYaml(reason: string, [from, to]: readonly number[] = [], values: ProblemValues = {}): Flaw {
  const start = from ?? 0;
  return { code: 'SCENARIO_NOT_YAML', at: [start, to ?? start + 1], values: { reason, ...values } };
}

/** Numbers and switches stay the text they were typed as, so that digits are exact and a file reads like flags. */
function asTyped(tags: Tags): Tags {
  return tags.map((tag) => {
    if (typeof tag === 'string' || tag.collection !== undefined || !/:(float|int|bool)$/.test(tag.tag)) return tag;
    const text: ScalarTag = { ...tag, resolve: (typed) => typed };
    return text;
  });
}

/** The documents of a text, or where it becomes too deep: the tokens are watched before anything is built from them. */
function compose(text: string, lines: LineCounter): readonly Document.Parsed[] | { readonly tooDeepAt: Extent } {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > deepest) return { tooDeepAt: [parser.offset, parser.offset + 1] };
  }
  tokens.push(...parser.end());
  // Keys are compared here, by a set: the library compares each with each, which takes minutes for a file of 1 MB.
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, customTags: asTyped, logLevel: 'silent' });
  return [...composer.compose(tokens, true, text.length)];
}

function flawsOf(document: Document.Parsed): Flaw[] {
  const faults = [...document.errors, ...document.warnings].map(({ code, pos }) => notYaml(code, pos));
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const name = keyText(key);
        if (seen.has(name)) faults.push(notYaml('DUPLICATE_KEY', rangeOf(key), { value: quotable(name) }));
        seen.add(name);
      }
    },
  });
  return faults;
}

type Root =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly flaw: Flaw };

function rootOf(document: Document.Parsed): Root {
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null))
    return { ok: false, flaw: { code: 'SCENARIO_EMPTY', values: {} } };
  if (!isMap(contents)) {
    const found = isSeq(contents) ? 'list' : 'text';
    return {
      ok: false,
      flaw: { code: 'SCENARIO_NOT_A_MAP', at: [contents.range[0], contents.range[0] + 1], values: { found } },
    };
  }
  try {
    return { ok: true, value: Object.fromEntries(Object.entries(document.toJS() as object)) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { ok: false, flaw: badAlias(document) };
  }
}

/** An alias without its anchor, or so many of them that the document would grow without end. */
function badAlias(document: Document.Parsed): Flaw {
  const unresolved: Flaw[] = [];
  let last: Extent = [0, 1];
  visit(document, {
    Alias: (_, alias) => {
      last = rangeOf(alias);
      if (alias.resolve(document) === undefined)
        unresolved.push(notYaml('BAD_ALIAS', last, { value: quotable(alias.source) }));
    },
  });
  return unresolved[0] ?? { code: 'SCENARIO_ALIAS_BOMB', at: last, values: {} };
}

/** Walks a path down to its key or value, following aliases, as far as it goes. */
function extentOf(node: unknown, document: Document, path: readonly string[], part: 'key' | 'value'): Extent {
  const target = isAlias(node) ? node.resolve(document) : node;
  const [head, ...rest] = path;
  if (head === undefined) return rangeOf(target);
  if (isSeq(target)) {
    const item = target.items[Number(head)];
    return item === undefined ? firstOf(target) : extentOf(item, document, rest, part);
  }
  const pair: Pair | undefined = isMap(target) ? target.items.find(({ key }) => keyText(key) === head) : undefined;
  if (pair === undefined) return firstOf(target);
  const keyOnly = (part === 'key' && rest.length === 0) || isNothing(pair.value);
  return keyOnly ? rangeOf(pair.key) : extentOf(pair.value, document, rest, part);
}

/** The first character of a map or list: where something is missing, there is nothing to underline. */
function firstOf(node: unknown): Extent {
  const [from] = rangeOf(node);
  return [from, from + 1];
}

function isNothing(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null && value.source === '');
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value ?? '') : String(key);
}

function rangeOf(node: unknown): Extent {
  const range = (node as Node | null)?.range;
  return range ? [range[0], range[1]] : [0, 1];
}
