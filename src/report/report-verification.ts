import type { Figure } from '../engine/shared/result.ts';
import type { FileAnswer, HeldFile, Verification } from '../seal/hold-against.ts';
import { grouped, unknownFigure } from './figure-text.ts';
import type { FormatName } from './formats/formats.ts';
import { verification as words } from './language/en/verification.ts';
import { rulesIn } from './rules/rules-formats.ts';
import type { PageLine, RulesPage } from './rules/rules-page.ts';
import { padEnd } from './screen/wrap.ts';
import { textColumns } from './text-columns.ts';
import { version } from './version.ts';

type Counts = Readonly<Record<FileAnswer, number>>;

/** Files held against a pack, in a format: a page as `bayplan rules` has. */
export function verificationIn(format: FormatName, verification: Verification, colour: boolean): Promise<string> {
  return rulesIn(format, reportVerification(verification), colour);
}

/** The answer, then a row for each file, then the root and what it is worth. */
export function reportVerification(verification: Verification): RulesPage {
  const { kind, holds, pack, root, rootGiven, rootTold = null, files } = verification;
  const counts = countsOf(files);
  const rows = files.map(({ name, answer, sealed, found }) => ({
    name,
    answer,
    bytesSealed: sealed?.bytes ?? null,
    bytesFound: found?.bytes ?? null,
    sha256Sealed: sealed?.sha256 ?? null,
    sha256Found: found?.sha256 ?? null,
  }));
  return {
    blocks: [
      [
        { kind: 'heading', text: words.title(kind), aside: words.aside(verification, counts.same) },
        { kind: 'text', label: '', text: words.headline(verification, counts) },
      ],
      fileLines(files),
      [
        { kind: 'text', label: `  ${words.root}  `, text: root },
        { kind: 'text', label: '  ', text: words.note(verification), quiet: true },
      ],
    ],
    data: { schema: 'bayplan.verify/1', version, kind, holds, pack, root, rootGiven, rootTold, counts, files: rows },
    table: {
      columns: textColumns(['name', 'answer', 'bytesSealed', 'bytesFound', 'sha256Sealed', 'sha256Found']).map(
        (column) => (column.id.startsWith('bytes') ? { id: column.id, unit: 'count' } : column),
      ),
      rows: rows.map((row): readonly Figure[] => Object.values(row)),
    },
  };
}

function countsOf(files: readonly HeldFile[]): Counts {
  const counts = { same: 0, changed: 0, missing: 0, extra: 0 };
  for (const { answer } of files) counts[answer] += 1;
  return counts;
}

/** Answer and sizes under each other; the name comes last, for it may be long and is never cut. */
function fileLines(files: readonly HeldFile[]): readonly PageLine[] {
  const { answer, sealed, found, file } = words.columns;
  const cells = files.map((one) => [words.answers[one.answer], sizeOf(one.sealed), sizeOf(one.found), one.name]);
  const rows = [[answer, sealed, found, file], ...cells];
  const widths = [0, 1, 2].map((place) => Math.max(...rows.map((row) => (row[place] ?? '').length)));
  return rows.map(([first = '', second = '', third = '', name = ''], place) => {
    const sizes = `${second.padStart(widths[1] ?? 0)}  ${third.padStart(widths[2] ?? 0)}`;
    const label = `  ${padEnd(first, widths[0] ?? 0)}  ${sizes}  `;
    return { kind: 'text', label, text: name, ...(place === 0 && { quiet: true as const }) };
  });
}

function sizeOf(file: HeldFile['sealed']): string {
  return file === undefined ? unknownFigure : grouped(String(file.bytes));
}
