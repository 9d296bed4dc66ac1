import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const program = 'soffice';

/** Whether LibreOffice is there to compute with. */
export const hasSpreadsheet = spawnSync(program, ['--version']).error === undefined;

/** A number, or a formula of a spreadsheet that begins with `=` and separates its arguments by semicolons. */
export type Cell = number | string;

/** What LibreOffice makes of a sheet: its cells as numbers, row by row, with all their digits. */
export function computeSheet(rows: readonly (readonly Cell[])[]): readonly (readonly number[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'bayplan-sheet-'));
  try {
    writeFileSync(join(folder, 'sheet.fods'), flatSheet(rows));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    // Comma, no quotes, UTF-8, from the first row, and values as they are instead of as they are shown.
    const filter = 'csv:Text - txt - csv (StarCalc):44,,76,1,,0,false,false,false';
    const sheet = join(folder, 'sheet.fods');
    const run = spawnSync(program, [profile, '--headless', '--convert-to', filter, '--outdir', folder, sheet], {
      encoding: 'utf8',
      timeout: 50_000,
    });
    if (run.status !== 0) throw new Error(`LibreOffice: ${run.stderr}`);
    const text = readFileSync(join(folder, 'sheet.csv'), 'utf8');
    return text
      .trimEnd()
      .split('\n')
      .map((line) => line.replaceAll('"', '').split(',').map(readNumber));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Rates come as percentages. */
function readNumber(text: string): number {
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}

const namespaces = ['office', 'table', 'text'].map(
  (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
);

function flatSheet(rows: readonly (readonly Cell[])[]): string {
  const tableRows = rows.map((cells) => `<table:table-row>${cells.map(cellOf).join('')}</table:table-row>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces.join(' ')} xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="sheet">${tableRows.join('\n')}</table:table></office:spreadsheet></office:body></office:document>
`;
}

function cellOf(cell: Cell): string {
  return typeof cell === 'number'
    ? `<table:table-cell office:value-type="float" office:value="${cell}"/>`
    : `<table:table-cell table:formula="of:${cell}"/>`;
}
