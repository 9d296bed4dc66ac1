import { afterEach, describe, expect, it, vi } from 'vitest';
import { nodeTerminal } from '../../src/terminal/node-terminal.ts';

describe('the day', () => {
  afterEach(() => vi.useRealTimers());

  it.each([
    ['2026-11-22T15:59:59Z', '2026-11-22'],
    ['2026-11-22T16:00:00Z', '2026-11-23'],
    ['2026-12-31T16:00:01Z', '2027-01-01'],
  ])('at %s is %s, as in Hong Kong', (instant, day) => {
    vi.useFakeTimers({ now: new Date(instant) });
    expect(nodeTerminal.today()).toBe(day);
  });
});

it('a variable of the environment is text or absent', () => {
  vi.stubEnv('BAYPLAN_TEST', 'x');
  expect(nodeTerminal.environment('BAYPLAN_TEST')).toBe('x');
  vi.unstubAllEnvs();
  expect(nodeTerminal.environment('BAYPLAN_TEST')).toBeUndefined();
});
