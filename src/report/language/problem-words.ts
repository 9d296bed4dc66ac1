import type { ProblemCode } from '../../problems/codes.ts';
import type { ProblemValues } from '../../problems/problem.ts';

/** What a problem says, and what to do about it. */
export interface ProblemSentence {
  readonly says: string;
  readonly hint?: string;
}

/** Every sentence about something wrong, in one language. A code without a sentence does not compile. */
export interface ProblemWords {
  readonly sentences: Readonly<Record<ProblemCode, (values: ProblemValues) => ProblemSentence>>;
  /** What a problem of the command line as a whole is headed with. */
  readonly commandLine: string;
  /** The last line: how many problems, and that nothing was written. */
  total(count: number): string;
  /** Problems past the ones shown. */
  more(count: number): string;
  /** A mistake of ours: what it was and where to report it. */
  ourMistake(message: string): string;
  /** The output cannot be written: the system's reason. */
  outputFailed(reason: string): string;
  /** The answer is in that file. */
  written(file: string): string;
}
