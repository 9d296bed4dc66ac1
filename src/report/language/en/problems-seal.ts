import type { ProblemWords } from '../problem-words.ts';

const flaws: Readonly<Record<string, string>> = {
  'not JSON': 'it is not JSON',
  'another document': 'it is another document',
  'another shape': 'a part of it is missing, added or of another form',
  'a key twice': 'a key stands in it twice',
  'a name twice': 'a name stands in it twice',
  'too large': 'it is larger than 32 MB',
  'a proof': 'it is the proof of one file',
};

type SealCode = Extract<keyof ProblemWords['sentences'], `SEAL_${string}`>;

/** What can be wrong with sealing and verifying, in English. */
export const sealProblems: Pick<ProblemWords['sentences'], SealCode> = {
  SEAL_STANDARD_INPUT: () => ({
    says: 'standard input has no name to be known by',
    hint: 'write it to a file first',
  }),
  SEAL_NAME_TWICE: ({ name }) => ({
    says: `two files are called ${name}`,
    hint: 'a file is known by its name without its folder: rename one of them',
  }),
  SEAL_UNSAFE_NAME: () => ({
    says: 'its name has characters that do not show, or more than 255',
    hint: 'rename it: a name that looks like another deceives',
  }),
  SEAL_NOT_HEX: ({ value }) => ({
    says: `"${value}" is not 64 hexadecimal digits`,
    hint: 'write 64 of 0 to 9 and a to f, 32 bytes',
  }),
  SEAL_NOT_A_PACK: ({ flaw = '' }) => ({
    says: `is not a pack: ${flaws[flaw]}`,
    hint: 'bayplan seal FILE... -o pack.json makes one',
  }),
  SEAL_PACK_CHANGED: () => ({
    says: 'this pack was changed: its rows do not give its root',
    hint: 'seal the files anew, or take the pack as it was made',
  }),
  SEAL_UNKNOWN_FILE: ({ value, nearest }) => ({
    says: `the pack has no file "${value}"`,
    hint: nearest === undefined ? 'write a name as the pack lists it' : `did you mean ${nearest}?`,
  }),
};
