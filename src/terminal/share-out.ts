import type { Worker } from 'node:worker_threads';
import type { SharedWork } from './terminal.ts';

/**
 * The side that shares work out: so many threads are started, each is given the next piece as soon as it has answered
 * one, and all are ended. node:worker_threads costs time to load, so only this call does it.
 *
 * @param file what a thread runs
 * @throws what the work throws in a thread; the others are ended too
 */
export async function shareOut(
  file: string,
  { task, pieces, workers }: SharedWork,
  onDone: (done: number) => Promise<void>,
): Promise<readonly Float64Array[]> {
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const started = { workerData: task, argv: process.argv.slice(2) };
  const threads = Array.from({ length: Math.min(workers, pieces.length) }, () => new Worker(file, started));
  const answers: Float64Array[] = [];
  let [next, done] = [0, 0];
  const keepBusy = async (thread: Worker): Promise<void> => {
    while (next < pieces.length) {
      const place = next;
      next += 1;
      answers[place] = await answerOf(thread, pieces[place]);
      done += 1;
      await onDone(done);
    }
  };
  try {
    await Promise.all(threads.map(keepBusy));
    return answers;
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** One piece; an error in the thread is an error here. */
async function answerOf(thread: Worker, piece: unknown): Promise<Float64Array> {
  const { once } = process.getBuiltinModule('node:events');
  const answered = once(thread, 'message');
  thread.postMessage(piece);
  const [numbers] = await answered;
  return numbers as Float64Array;
}
