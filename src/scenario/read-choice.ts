import type { ProblemCode } from '../problems/codes.ts';
import { nearest } from '../problems/nearest.ts';
import { quotable } from '../problems/plain-text.ts';
import { bad, good, type TextReader } from './text-reader.ts';

/** One of a list of names, exactly as listed; anything else is answered with the nearest and the whole list. */
export function choiceOf<const Name extends string>(
  names: readonly Name[],
  code: ProblemCode = 'SCENARIO_UNKNOWN_CHOICE',
): TextReader<Name> {
  return (text) => {
    const found = names.find((name) => name === text);
    if (found !== undefined) return good(found);
    return bad(code, { value: quotable(text), nearest: nearest(text, names), known: names.join(', ') });
  };
}

/** `true` or `false`: a flag without a value, or a switch in a file. */
export const yesOrNo: TextReader<boolean> = (text) => {
  const read = choiceOf(['true', 'false'])(text);
  return read.ok ? good(read.value === 'true') : read;
};

/** Any text. */
export const anyText: TextReader<string> = (text) => good(text);
