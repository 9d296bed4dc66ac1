import { plainText } from '../../problems/plain-text.ts';
import { array, inline, object, quoted } from './json-text.ts';

/** Data of texts and whole numbers as JSON, made plain: the document and its lists over several lines, each row on one. */
export function jsonTree(value: unknown, depth = 0): string {
  if (Array.isArray(value))
    return depth === 1
      ? array(value.map((one) => jsonTree(one, depth + 1)))
      : `[${value.map((one) => jsonTree(one, depth + 1)).join(', ')}]`;
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? quoted(plainText(value)) : String(value);
  const members = Object.entries(value).map(([key, one]): [string, string] => [
    plainText(key),
    jsonTree(one, depth + 1),
  ]);
  return depth === 0 ? object(members, 0) : inline(members);
}
