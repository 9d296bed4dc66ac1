import type { BeginWork } from './terminal.ts';

/**
 * The side of a thread: begins the work it was started with and answers each piece by a message. The numbers are handed
 * over, not copied. What the work throws ends the thread, and is thrown again where it was started.
 */
export async function answerPieces(begin: BeginWork): Promise<void> {
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads');
  const answer = await begin(workerData);
  parentPort?.on('message', (piece: unknown) => {
    const numbers = answer(piece);
    parentPort.postMessage(numbers, [numbers.buffer]);
  });
}
