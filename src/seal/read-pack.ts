import { isMap, isPack, isProof } from './pack-shape.ts';
import { type Pack, type Proof, packSchema, proofSchema } from './sealed-file.ts';

/** Why a text is no pack and no proof. */
export type PackFlaw = 'not JSON' | 'another document' | 'another shape' | 'a key twice' | 'a name twice';

/** What was read, or why nothing was. */
export type PackRead =
  | { readonly ok: true; readonly value: Pack | Proof }
  | { readonly ok: false; readonly flaw: PackFlaw };

/**
 * A pack or a proof from its text. Unknown keys and keys given twice are refused: a person would read there what the
 * root does not vouch for.
 */
export function readPack(text: string): PackRead {
  const value = parsed(text);
  if (value === undefined) return { ok: false, flaw: 'not JSON' };
  if (!isMap(value) || ![packSchema, proofSchema].some((schema) => schema === value['schema']))
    return { ok: false, flaw: 'another document' };
  if (!isPack(value) && !isProof(value)) return { ok: false, flaw: 'another shape' };
  if (keysWritten(text) !== keysOf(value)) return { ok: false, flaw: 'a key twice' };
  return isPack(value) && namesOf(value).size < value.files.length
    ? { ok: false, flaw: 'a name twice' }
    : { ok: true, value };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How many keys a text of JSON writes: strings with a colon after them. */
function keysWritten(text: string): number {
  return [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined).length;
}

/** How many keys are left when it is read: of two alike the last. */
function keysOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((count: number, one) => count + keysOf(one), 0);
  if (!isMap(value)) return 0;
  return Object.values(value).reduce((count: number, one) => count + 1 + keysOf(one), 0);
}

function namesOf({ files }: Pack): ReadonlySet<string> {
  return new Set(files.map(({ name }) => name));
}
