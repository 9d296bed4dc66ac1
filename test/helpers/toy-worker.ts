import { drawingAmong } from '../../src/commands/begin-paths.ts';
import { answerPieces } from '../../src/terminal/answer-pieces.ts';
import { toyPlans } from './toy-chances.ts';

// A thread that draws the toy plan: built by a test, as `src/worker.ts` is built by the build.
answerPieces(drawingAmong(toyPlans)).catch((error: unknown) => {
  throw error;
});
