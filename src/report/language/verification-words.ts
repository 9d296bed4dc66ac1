import type { FileAnswer, Verification } from '../../seal/hold-against.ts';

/** Every sentence about files held against a pack, in one language. */
export interface VerificationWords {
  readonly answers: Readonly<Record<FileAnswer, string>>;
  readonly columns: Readonly<Record<'answer' | 'sealed' | 'found' | 'file', string>>;
  readonly root: string;
  title(kind: Verification['kind']): string;
  /** So many of so many files the same, unless the pack itself does not count. */
  aside(verification: Verification, same: number): string;
  /** The answer in one sentence, with how many files have each answer. */
  headline(verification: Verification, counts: Readonly<Record<FileAnswer, number>>): string;
  /** What the answer rests on, and what it does not prove. */
  note(verification: Verification): string;
}
