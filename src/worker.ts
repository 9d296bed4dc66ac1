import { beginPaths } from './commands/begin-paths.ts';
import { answerPieces } from './terminal/answer-pieces.ts';

/** What a thread of the program does, as `main` is what the program does: it draws the paths it is asked for. */
export function work(): Promise<void> {
  return answerPieces(beginPaths);
}
