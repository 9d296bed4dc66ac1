const width = 30;

/** How far something is, as one line that takes the place of the one before: `[=========                     ]  30 %`. */
export function progressBar(done: number, of: number): string {
  const filled = Math.floor((width * done) / of);
  const percent = String(Math.floor((100 * done) / of)).padStart(3);
  return `\r[${'='.repeat(filled)}${' '.repeat(width - filled)}] ${percent} %`;
}

/** What wipes the line, on any screen: blanks over it, and back to where it began. */
export const progressWiped = `\r${' '.repeat(progressBar(0, 1).length - 1)}\r`;
