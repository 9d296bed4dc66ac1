import { describe, expect, it } from 'vitest';
import { problemCodes } from '../../src/problems/codes.ts';
import { displayWidth } from '../../src/report/screen/wrap.ts';
import { provokingCases } from '../helpers/provoking-cases.ts';
import { type Run, run } from '../helpers/run.ts';

/** The codes that a run printed. */
const codesIn = ({ err }: Run): string[] => [...err.matchAll(/\[([A-Z_]+)\]$/gm)].map(([, code]) => code ?? '');

describe('every problem', () => {
  it.each(problemCodes)('%s can happen, alone, and writes nothing', async (code) => {
    const { line, files = {} } = provokingCases[code];
    const found = await run(line, { files });
    expect(codesIn(found)).toEqual([code]);
    expect([2, 3, 4]).toContain(found.code);
    expect(found.out).toBe('');
    expect(Object.fromEntries(found.files)).toEqual(files);
  });

  it.each(problemCodes)('%s is told in whole sentences of at most 80 columns', async (code) => {
    const { line, files = {} } = provokingCases[code];
    const { err } = await run(line, { files });
    expect(err).not.toMatch(/undefined|null|NaN|\[object/);
    expect(Math.max(...err.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    expect(err).toMatch(/^1 problem\. Nothing was written\.$/m);
  });

  it.each(problemCodes)('%s is one JSON object for scripts', async (code) => {
    const { line, files = {} } = provokingCases[code];
    const asked = code === 'COMMAND_CONFLICT' ? `${line} --format json --table moon` : line.replace(' ', ' --json ');
    const { err } = await run(asked, { files });
    const { schema, problems } = JSON.parse(err) as { schema: string; problems: { code: string; message: string }[] };
    expect(schema).toBe('bayplan.problems/1');
    expect(problems.map((problem) => problem.code)).toContain(
      code === 'COMMAND_CONFLICT' ? 'COMMAND_UNKNOWN_CHOICE' : code,
    );
    expect(problems.every(({ message }) => message.length > 0)).toBe(true);
  });
});
