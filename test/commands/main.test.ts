import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { Interrupted } from '../../src/terminal/interrupted.ts';
import { OutputError } from '../../src/terminal/output-error.ts';
import type { Descriptor } from '../../src/terminal/terminal.ts';
import { memoryTerminal } from '../helpers/memory-terminal.ts';

const job = ['pension', '--monthly', '955', '--years', '20'];

const fails = (code: string): OutputError =>
  new OutputError(Object.assign(new Error(code), { code, syscall: 'write' }));

/** Runs the main job where writing to standard output throws. */
async function whenWritingThrows(thrown: Error, words: readonly string[] = job, errorsToo = false) {
  const terminal = memoryTerminal({
    onWrite: (descriptor: Descriptor) => {
      if (descriptor === 1 || errorsToo) throw thrown;
    },
  });
  return { code: await main(words, terminal), err: terminal.err() };
}

describe('the exit code', () => {
  it('is 0 and nothing is said when the reader has gone', async () => {
    expect(await whenWritingThrows(fails('EPIPE'))).toEqual({ code: 0, err: '' });
  });

  it('is 1 with the reason when the output cannot be written', async () => {
    const err = 'cannot write the output: ENOSPC, the disk is full\n';
    expect(await whenWritingThrows(fails('ENOSPC'))).toEqual({ code: 1, err });
    expect(await whenWritingThrows(fails('EIO'))).toEqual({ code: 1, err: 'cannot write the output: EIO\n' });
  });

  it('is 1 even when that cannot be said', async () => {
    expect(await whenWritingThrows(fails('ENOSPC'), job, true)).toEqual({ code: 1, err: '' });
  });

  it('is 130 and nothing is said when the person leaves', async () => {
    expect(await whenWritingThrows(new Interrupted('interrupted'))).toEqual({ code: 130, err: '' });
  });

  it('is 1 for a mistake of ours, told in one line and where to report it; the stack with --debug', async () => {
    const quiet = await whenWritingThrows(new Error('all is lost'));
    expect(quiet.code).toBe(1);
    expect(quiet.err).toMatch(/^bayplan made a mistake: all is lost\nPlease report it[^\n]*\n$/);
    const loud = await whenWritingThrows(new Error('all is lost'), [...job, '--debug']);
    expect(loud.err).toContain('    at ');
  });
});
