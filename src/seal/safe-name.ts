import { plainText } from '../problems/plain-text.ts';

const atMostLong = 255;

/** Whether a base name can be read for what it is: nothing in it that a terminal obeys, that hides or turns the writing. */
export function isSafeName(name: string): boolean {
  return name.length > 0 && name.length <= atMostLong && plainText(name) === name && name === name.normalize('NFC');
}
