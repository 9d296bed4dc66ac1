import { hongKongTests } from './hong-kong-tests.ts';
import type { LenderTest } from './lender-test.ts';
import { mainlandTests } from './mainland-tests.ts';
import type { ReadinessDesk } from './readiness-desk.ts';
import type { TestedRatios } from './tested-ratios.ts';

/**
 * The tests of the bank that is asked: of one on the mainland for a home there, of one in Hong Kong for a home there. Of
 * other lenders, other homes, and loans without a home none was read that holds a person's figures against a limit.
 */
export function lenderTests(desk: ReadinessDesk, ratios: TestedRatios): readonly LenderTest[] {
  const {
    scenario: { home },
    lender,
  } = desk;
  if (home === undefined) return [];
  if (home.place === 'hong-kong') return lender === 'hong-kong-bank' ? hongKongTests(desk, ratios, home) : [];
  return lender === 'mainland-bank' ? mainlandTests(desk, ratios, home.place) : [];
}
