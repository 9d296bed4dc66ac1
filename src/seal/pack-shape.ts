import { isSafeName } from './safe-name.ts';
import { type Pack, type PathStep, type Proof, packSchema, proofSchema, type SealedFile } from './sealed-file.ts';

/** No tree has more levels: a path that is longer is no path. */
const longestPath = 64;

/** For each key of a map whether its value is right. */
type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

const fileShape: Shape = { name: isName, bytes: isSize, sha256: isDigest, salt: isDigest };
const stepShape: Shape = { side: (one) => one === 'left' || one === 'right', sha256: isDigest };
const shared: Shape = { hash: (one) => one === 'SHA-256', root: isDigest };
const packShape: Shape = {
  ...shared,
  schema: (one) => one === packSchema,
  files: (one) => Array.isArray(one) && one.length > 0 && one.every(isSealedFile),
};
const proofShape: Shape = {
  ...shared,
  schema: (one) => one === proofSchema,
  file: isSealedFile,
  path: (one) => Array.isArray(one) && one.length <= longestPath && one.every(isStep),
};

/** Whether a value is a pack. Names are not yet held against each other, nor the rows against the root. */
export function isPack(value: unknown): value is Pack {
  return fits(value, packShape);
}

/** Whether a value is a proof. */
export function isProof(value: unknown): value is Proof {
  return fits(value, proofShape);
}

/** 64 hexadecimal digits, in small letters. */
export function isDigest(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

/** Whether a value is a map of keys. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Exactly these keys, each with a value that is right. */
function fits(value: unknown, shape: Shape): boolean {
  if (!isMap(value)) return false;
  const keys = Object.keys(value);
  return (
    keys.length === Object.keys(shape).length &&
    keys.every((key) => Object.hasOwn(shape, key) && shape[key]?.(value[key]))
  );
}

function isSealedFile(value: unknown): value is SealedFile {
  return fits(value, fileShape);
}

function isStep(value: unknown): value is PathStep {
  return fits(value, stepShape);
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && isSafeName(value);
}

function isSize(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
