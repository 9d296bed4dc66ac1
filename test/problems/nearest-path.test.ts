import { describe, expect, it } from 'vitest';
import { nearestPath } from '../../src/problems/nearest-path.ts';

const paths = ['national/pension/payout-months', 'guangdong/pension/benefit-base', 'shenzhen/pension/benefit-base'];

describe('the nearest path', () => {
  it.each([
    ['nearly the whole', 'shenzen/pension/benefit-base', 'shenzhen/pension/benefit-base'],
    ['the last step of another', 'nowhere/at-all/payout-months', 'national/pension/payout-months'],
    ['the last step alone', 'benefit-base', 'guangdong/pension/benefit-base'],
    ['nearly the last step', 'payuot-months', 'national/pension/payout-months'],
    ['the beginning', 'national', 'national/pension/payout-months'],
  ])('is found by %s', (_, typed, meant) => {
    expect(nearestPath(typed, paths)).toBe(meant);
  });

  it.each(['', 'moon', 'moon/phase/full'])('is not guessed for "%s"', (typed) => {
    expect(nearestPath(typed, paths)).toBeUndefined();
  });
});
