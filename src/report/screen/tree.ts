import { lineWidth, link } from './lines.ts';
import { wrap } from './wrap.ts';

/** One piece of text of a branch: wrapped, painted line by line; a link stays whole. */
export interface TreeText {
  readonly text: string;
  readonly paint: (line: string) => string;
  readonly isLink?: true;
}

/** A branch with its text, the first of it beside the fork, and the branches that grow from it. */
export interface Tree {
  readonly texts: readonly TreeText[];
  readonly branches: readonly Tree[];
}

/** The least room a text is given, however deep it stands. */
const leastRoom = 24;

/** A tree drawn with `├─` and `└─`, at most a terminal line wide. */
export function drawTree(tree: Tree): readonly string[] {
  return drawn(tree, '', '');
}

function drawn({ texts, branches }: Tree, fork: string, margin: string): readonly string[] {
  return [
    ...texts.flatMap((text, place) => lines(text, place === 0 ? fork : margin, margin)),
    ...branches.flatMap((branch, place) => {
      const last = place === branches.length - 1;
      return drawn(branch, `${margin}${last ? '└─ ' : '├─ '}`, `${margin}${last ? '   ' : '│  '}`);
    }),
  ];
}

function lines({ text, paint, isLink }: TreeText, first: string, margin: string): readonly string[] {
  if (isLink) return link(margin, text);
  return wrap(text, Math.max(leastRoom, lineWidth - margin.length)).map(
    (line, place) => (place === 0 ? first : margin) + paint(line),
  );
}
