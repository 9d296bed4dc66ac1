/**
 * Characters that a terminal would obey instead of showing: control codes (escape sequences begin with one), line
 * separators, marks that turn the direction of writing, and characters without width that hide in a name.
 */
const obeyed = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u200B-\u200D\u2060\uFEFF]|\p{Surrogate}/gu;

/**
 * Text from outside made safe to print: each character a terminal would obey becomes `�`, a tab one space, so that the
 * length stays and a caret below still points at the right place.
 */
export function plainText(text: string): string {
  return text.replace(obeyed, (found) => (found === '\t' ? ' ' : '\uFFFD'));
}

/** A value as a sentence quotes it: plain, and cut after 60 characters. */
export function quotable(text: string): string {
  const start = Array.from(text.slice(0, 200));
  return plainText(start.length > 60 ? `${start.slice(0, 60).join('')}…` : start.join(''));
}
