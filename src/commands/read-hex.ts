import type { Problem } from '../problems/problem.ts';
import { type Options, textOf } from './options.ts';
import { notHex } from './seal-problems.ts';

/** The 64 hexadecimal digits of a flag, in small letters; absent where it was not given, or with a problem noted. */
export function readHex(name: 'salt' | 'root', options: Options, problems: Problem[]): string | undefined {
  const text = textOf(options, name);
  if (text === undefined) return undefined;
  if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase();
  problems.push(notHex(`--${name}`, text));
  return undefined;
}
