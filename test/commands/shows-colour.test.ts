import { describe, expect, it } from 'vitest';
import { showsColour } from '../../src/commands/shows-colour.ts';
import { memoryTerminal } from '../helpers/memory-terminal.ts';

/** Whether there is colour with these variables, on a screen or not. */
const colour = (environment: Record<string, string>, screen: boolean, refused = false): boolean =>
  showsColour(memoryTerminal({ environment, screen }), refused);

describe('colour', () => {
  it('is for screens', () => {
    expect([colour({}, true), colour({}, false)]).toEqual([true, false]);
  });

  it('is refused by --no-color, whatever else is said', () => {
    expect(colour({ FORCE_COLOR: '1' }, true, true)).toBe(false);
  });

  it.each([
    ['1', true],
    ['true', true],
    ['0', false],
    ['false', false],
  ])('follows FORCE_COLOR=%s, screen or not, before NO_COLOR and TERM', (value, on) => {
    const environment = { FORCE_COLOR: value, NO_COLOR: '1', TERM: 'dumb' };
    expect([colour(environment, true), colour(environment, false)]).toEqual([on, on]);
  });

  it('is refused by NO_COLOR unless that is empty', () => {
    expect([colour({ NO_COLOR: '1' }, true), colour({ NO_COLOR: '' }, true)]).toEqual([false, true]);
    expect(colour({ FORCE_COLOR: '', NO_COLOR: '1' }, true)).toBe(false);
  });

  it('is refused by a dumb terminal', () => {
    expect([colour({ TERM: 'dumb' }, true), colour({ TERM: 'xterm' }, true)]).toEqual([false, true]);
  });
});
