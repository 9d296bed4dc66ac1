import { type Document, isMap, isScalar, isSeq, LineCounter, visit } from 'yaml';
import type { ProblemCode } from '../problems/codes.ts';
import { quotable } from '../problems/plain-text.ts';
import type { Outcome, Problem, ProblemValues, Spot } from '../problems/problem.ts';
import { excerptAt } from './excerpt.ts';
import type { LocatedTree } from './locate.ts';
import { composeYaml } from './yaml-documents.ts';
import { type Extent, extentFinder, extentOf, keyText } from './yaml-extent.ts';

/** A fault before it has a place. */
interface Flaw {
  readonly code: ProblemCode;
  readonly at?: Extent;
  readonly values: ProblemValues;
}

type Read =
  | { readonly ok: true; readonly root: LocatedTree['root']; readonly document: Document }
  | { readonly ok: false; readonly flaws: readonly Flaw[] };

/**
 * Reads one YAML 1.2 document that is a map; every scalar is text as typed. Problems: not YAML, a key given twice, several documents, nested too
 * deeply, an alias bomb, empty, not a map.
 */
export function readYaml(file: string, text: string): Outcome<LocatedTree> {
  const lines = new LineCounter();
  const spot = ([from, to]: Extent): Spot => {
    const { line, col } = lines.linePos(from);
    return excerptAt(text, from, to, Math.max(1, line), Math.max(1, col));
  };
  const read = readMap(text, lines);
  if (!read.ok) return { ok: false, problems: read.flaws.map((flaw) => placed(flaw, file, spot)) };
  const find = extentFinder(read.document);
  return { ok: true, value: { root: read.root, spotOf: (path, part) => spot(find(path, part)) } };
}

function placed({ code, values, at }: Flaw, file: string, spot: (extent: Extent) => Spot): Problem {
  return { code, values, place: { kind: 'file', file, ...(at && { spot: spot(at) }) } };
}

function readMap(text: string, lines: LineCounter): Read {
  const composed = composeYaml(text, lines);
  if (!composed.ok) return refused(notYaml('TOO_DEEP', [composed.tooDeepAt, composed.tooDeepAt + 1]));
  const [document, second] = composed.documents;
  const flaws = composed.documents.flatMap(flawsOf);
  if (second !== undefined) flaws.push(notYaml('MULTIPLE_DOCS', [second.range[0], second.range[0] + 1]));
  if (flaws.length > 0) return refused(...flaws);
  return document === undefined ? refused({ code: 'SCENARIO_EMPTY', values: {} }) : rootOf(document);
}

function refused(...flaws: readonly Flaw[]): Read {
  return { ok: false, flaws };
}

function notYaml(reason: string, at: Extent, values: ProblemValues = {}): Flaw {
  return { code: 'SCENARIO_NOT_YAML', at, values: { reason, ...values } };
}

/** What the library finds wrong, and every key that a map has twice. */
function flawsOf(document: Document.Parsed): Flaw[] {
  const flaws = [...document.errors, ...document.warnings].map(({ code, pos }) => notYaml(code, pos));
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const name = keyText(key);
        if (seen.has(name)) flaws.push(notYaml('DUPLICATE_KEY', extentOf(key), { value: quotable(name) }));
        seen.add(name);
      }
    },
  });
  return flaws;
}

function rootOf(document: Document.Parsed): Read {
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null))
    return refused({ code: 'SCENARIO_EMPTY', values: {} });
  if (!isMap(contents)) {
    const [from] = contents.range;
    return refused({
      code: 'SCENARIO_NOT_A_MAP',
      at: [from, from + 1],
      values: { found: isSeq(contents) ? 'list' : 'text' },
    });
  }
  try {
    const root: Record<string, unknown> = document.toJS();
    return { ok: true, root, document };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return refused(badAlias(document));
  }
}

/** An alias without an anchor before it, or so many aliases that the document would grow without end. */
function badAlias(document: Document.Parsed): Flaw {
  const anchors = new Set<string>();
  const aliases: { readonly at: Extent; readonly name: string; readonly loose: boolean }[] = [];
  visit(document, {
    Value: (_, { anchor }) => {
      if (anchor !== undefined) anchors.add(anchor);
    },
    Alias: (_, alias) => {
      aliases.push({ at: extentOf(alias), name: alias.source, loose: !anchors.has(alias.source) });
    },
  });
  const loose = aliases.find((alias) => alias.loose);
  if (loose !== undefined) return notYaml('BAD_ALIAS', loose.at, { value: quotable(loose.name) });
  return { code: 'SCENARIO_ALIAS_BOMB', at: aliases.at(-1)?.at ?? [0, 1], values: {} };
}
