import type { CommandHelp } from '../help-words.ts';

/** What help says of `bayplan seal`, in English. */
export const sealHelp: CommandHelp = {
  summary: 'fingerprints of files, by which they are known again without being sent',
  argument: 'files to seal, each name once; with --prove the pack',
  fields: {
    prove: 'from a pack, the proof of this one file; it names no other',
    salt: '64 hexadecimal digits instead of chance, to get the same pack again; keep them secret',
  },
  flags: { json: 'problems as JSON too; a pack and a proof always are', output: 'write to a file; - is the screen' },
  examples: [
    {
      line: 'bayplan seal passport.pdf wages.pdf -o pack.json',
      shows: 'sizes, SHA-256 digests and the root over them',
    },
    { line: 'bayplan seal --prove wages.pdf pack.json -o proof.json', shows: 'one file, for whoever has the root' },
  ],
};

/** What help says of `bayplan verify`, in English. */
export const verifyHelp: CommandHelp = {
  summary: 'whether files are what was sealed: same, changed, missing, extra',
  argument: 'the pack or the proof, then the files; files are known by name, in whatever folder',
  fields: {
    root: 'the root as its owner told it by another way; a pack with another is not his',
    strict: 'exit 4 unless the pack is whole and every file the same',
  },
  examples: [
    { line: 'bayplan verify pack.json passport.pdf wages.pdf', shows: 'each file: same or changed' },
    { line: 'bayplan verify proof.json wages.pdf --strict --json', shows: 'one file by its proof, for scripts' },
  ],
};
