import { expect, it } from 'vitest';
import { inOrder, type Place, type Problem } from '../../src/problems/problem.ts';

const at = (place: Place): Problem => ({ code: 'SCENARIO_MISSING', place, values: {} });
const spot = (line: number, column: number): Problem =>
  at({ kind: 'file', file: 'li.yaml', spot: { line, column, excerpt: '', before: 0, width: 1 } });

it('problems are told command line first, then down the file', () => {
  const flag = at({ kind: 'flag', name: '--city' });
  const whole = at({ kind: 'file', file: 'li.yaml' });
  const given = [spot(9, 1), spot(2, 8), whole, spot(2, 3), flag];
  expect(inOrder(given)).toEqual([flag, whole, spot(2, 3), spot(2, 8), spot(9, 1)]);
});
