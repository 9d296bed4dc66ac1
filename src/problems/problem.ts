import type { ProblemCode } from './codes.ts';

/** What a problem's sentence names: the offending value, the allowed range, the nearest valid value. Plain text only. */
export type ProblemValues = Readonly<Record<string, string>>;

/** A spot in a text file. Line and column count from 1; the column counts characters as editors do (UTF-16 units). */
export interface Spot {
  readonly line: number;
  readonly column: number;
  /** The source line or the part of it around the spot, made plain. */
  readonly excerpt: string;
  /** How many characters of the excerpt lie before the marked ones, and how many are marked. */
  readonly before: number;
  readonly width: number;
}

/** Where a problem lies: a flag of the command line, the command line as a whole, or a file, if possible a spot in it. */
export type Place =
  | { readonly kind: 'flag'; readonly name: string }
  | { readonly kind: 'command' }
  | { readonly kind: 'file'; readonly file: string; readonly spot?: Spot };

/** One thing that is wrong with what a person gave us. The catalogue of words turns code and values into a sentence. */
export interface Problem {
  readonly code: ProblemCode;
  readonly place: Place;
  readonly values: ProblemValues;
}

/** A value, or everything that is wrong at once. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Command line first, then files in the order of their lines: the order in which a person mends them. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((first, second) => rank(first.place) - rank(second.place));
}

function rank(place: Place): number {
  if (place.kind !== 'file') return -1;
  return place.spot === undefined ? 0 : place.spot.line + place.spot.column / 1e7;
}
