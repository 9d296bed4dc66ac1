import { plainText } from '../problems/plain-text.ts';
import type { Place, Problem, Spot } from '../problems/problem.ts';
import type { ProblemSentence, ProblemWords } from './language/problem-words.ts';
import { fittingExcerpt } from './screen/fitting-excerpt.ts';
import { displayWidth, padEnd, wrap } from './screen/wrap.ts';

const screen = 80;
const atMostShown = 50;

/**
 * Problems as a person reads them: where, what and the code; the line with a caret below; what to do about it. The
 * last line says how many there are and that nothing was written.
 */
export function reportProblems(problems: readonly Problem[], words: ProblemWords): string {
  const shown = problems.slice(0, atMostShown).flatMap((problem) => linesOf(problem, words));
  const left = problems.length - atMostShown;
  return [...shown, ...(left > 0 ? [words.more(left)] : []), words.total(problems.length), ''].join('\n');
}

/** Problems as scripts read them: one JSON object; path, line and column where there are any. */
export function problemsAsJson(problems: readonly Problem[], words: ProblemWords): string {
  const list = problems.map((problem) => {
    const { says, hint } = sentenceOf(problem, words);
    return { code: problem.code, message: says, ...(hint !== undefined && { hint }), ...jsonPlace(problem.place) };
  });
  return `${JSON.stringify({ schema: 'bayplan.problems/1', problems: list }, undefined, 2)}\n`;
}

function sentenceOf({ code, values }: Problem, words: ProblemWords): ProblemSentence {
  return words.sentences[code](values);
}

function linesOf(problem: Problem, words: ProblemWords): readonly string[] {
  const { says, hint } = sentenceOf(problem, words);
  const first = headed(`${placeText(problem.place, words)}: ${says}`, `[${problem.code}]`);
  const spot = problem.place.kind === 'file' ? problem.place.spot : undefined;
  return [...first, ...(spot === undefined ? indented(hint, '    ') : excerptLines(spot, hint))];
}

/** The sentence with its code at the right edge, or the code under it where both do not fit. */
function headed(sentence: string, code: string): readonly string[] {
  const lines = wrap(sentence, screen);
  const last = lines.at(-1) ?? '';
  const room = screen - code.length;
  return displayWidth(last) < room
    ? [...lines.slice(0, -1), padEnd(last, room) + code]
    : [...lines, padEnd('', room) + code];
}

function placeText(place: Place, words: ProblemWords): string {
  if (place.kind === 'flag') return plainText(place.name);
  if (place.kind === 'command') return words.commandLine;
  const { file, spot } = place;
  return plainText(file) + (spot === undefined ? '' : `:${spot.line}:${spot.column}`);
}

/** The line, then carets under what is meant; the hint beside them where it fits, otherwise below. */
function excerptLines(spot: Spot, hint: string | undefined): readonly string[] {
  const margin = `  ${spot.line} | `;
  const { excerpt, before, width } = fittingExcerpt(spot, screen - margin.length);
  const bar = `${' '.repeat(margin.length - 2)}| `;
  const caret =
    bar +
    ' '.repeat(displayWidth(excerpt.slice(0, before))) +
    '^'.repeat(Math.max(1, displayWidth(excerpt.slice(before, before + width))));
  const beside = hint === undefined ? caret : `${caret}  ${hint}`;
  return displayWidth(beside) <= screen
    ? [margin + excerpt, beside]
    : [margin + excerpt, caret, ...indented(hint, `${bar}  `)];
}

function indented(hint: string | undefined, margin: string): readonly string[] {
  return hint === undefined ? [] : wrap(hint, screen - margin.length).map((line) => margin + line);
}

function jsonPlace(place: Place): Readonly<Record<string, string | number>> {
  if (place.kind === 'flag') return { path: place.name };
  if (place.kind === 'command') return {};
  return { path: place.file, ...(place.spot && { line: place.spot.line, column: place.spot.column }) };
}
