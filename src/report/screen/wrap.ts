import { eastAsianWidth } from 'get-east-asian-width';

/** No character before Hangul Jamo takes two columns. */
const firstWide = 0x1100;

/** How many columns a text takes on a terminal: a Chinese character takes two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    width += code < firstWide ? 1 : eastAsianWidth(code);
  }
  return width;
}

/**
 * A text in lines of at most so many columns, cut at spaces. A word that is wider than a line, as a Chinese title
 * without spaces is, is cut between characters.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let taken = 0;
  for (const word of text.split(' ').flatMap((one) => pieces(one, width))) {
    const needed = displayWidth(word) + 1;
    if (line.length > 0 && taken + needed > width + 1) {
      lines.push(line.join(' '));
      line = [];
      taken = 0;
    }
    line.push(word);
    taken += needed;
  }
  return [...lines, line.join(' ')];
}

/** A word in pieces of at most so many columns, each of at least one character. */
export function pieces(word: string, width: number): readonly string[] {
  if (displayWidth(word) <= width) return [word];
  const cut = [''];
  for (const character of word) {
    const last = cut.at(-1) as string;
    if (last !== '' && displayWidth(last + character) > width) cut.push(character);
    else cut[cut.length - 1] = last + character;
  }
  return cut;
}

/** The text with blanks after it up to so many columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The text on one line of so many columns, an ellipsis where it had to be cut. */
export function cut(text: string, width: number): string {
  return displayWidth(text) <= width ? text : `${pieces(text, width - 1)[0]?.trimEnd()}…`;
}
