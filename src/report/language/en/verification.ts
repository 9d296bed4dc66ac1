import type { FileAnswer } from '../../../seal/hold-against.ts';
import type { VerificationWords } from '../verification-words.ts';

const order: readonly FileAnswer[] = ['same', 'changed', 'missing', 'extra'];
const answers: VerificationWords['answers'] = {
  same: 'same',
  changed: 'changed',
  missing: 'missing',
  extra: 'extra',
};

/** What is said of files held against a pack, in English. */
export const verification: VerificationWords = {
  answers,
  columns: { answer: 'answer', sealed: 'bytes sealed', found: 'bytes now', file: 'file' },
  root: 'Root',
  title: (kind) => `Files held against a ${kind}`,
  aside: ({ kind, pack, files }, same) =>
    ({ changed: `the ${kind} was changed`, another: `another ${kind}`, whole: `${same} of ${files.length} the same` })[
      pack
    ],
  headline: ({ kind, pack, holds, files }, counts) => {
    if (pack === 'changed')
      return `The ${kind} itself was changed: what it lists does not give its root. Nothing it says of the files counts.`;
    if (pack === 'another')
      return `This ${kind} is not the one that was told: its root is another. Nothing it says of the files counts.`;
    if (holds)
      return files.length === 1 ? 'The file is the one that was sealed.' : 'All files are as they were sealed.';
    const parts = order.filter((answer) => counts[answer] > 0).map((answer) => `${counts[answer]} ${answers[answer]}`);
    return `Not what was sealed: ${parts.join(', ')}.`;
  },
  note: ({ kind, pack, rootTold, rootGiven }) => {
    if (pack === 'changed') return `Its rows give ${rootGiven}.`;
    if (rootTold !== undefined) return pack === 'another' ? `Told: ${rootTold}.` : 'It is the root that was told.';
    return `Whoever changes files can make a new ${kind} for them: compare the root with the one its owner told you by another way (--root).`;
  },
};
