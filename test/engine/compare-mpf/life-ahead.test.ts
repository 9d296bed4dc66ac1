import { describe, expect, it } from 'vitest';
import { type CompareBase, compareBase } from '../../../src/engine/compare-mpf/compare-base.ts';
import type { CompareScenario } from '../../../src/engine/compare-mpf/compare-scenario.ts';
import { lifeAhead } from '../../../src/engine/compare-mpf/life-ahead.ts';
import { openRuleBook } from '../../../src/engine/shared/rule-book.ts';
import { rate } from '../../../src/quantities/rate.ts';
import { lifeTables } from '../../../src/rules/demography/life-tables.ts';
import { mpfPerson } from '../../helpers/mpf-person.ts';
import { month } from '../../helpers/pension-scenario.ts';

const base = compareBase(mpfPerson());
if ('lacking' in base) throw new Error('no rule is missing');
const known: CompareBase = base;

/** The life ahead of the person changed as asked, and the rules noted. */
function ahead(changes: Partial<CompareScenario> = {}, assumptions: Partial<CompareBase['assumptions']> = {}) {
  const scenario = { ...known.scenario, ...changes };
  const book = openRuleBook(scenario);
  const found = lifeAhead({ ...known, scenario, book, assumptions: { ...known.assumptions, ...assumptions } });
  return { found, uses: book.uses().map(({ rule }) => rule) };
}

describe('the life ahead', () => {
  it('begins with certainty in the valuation month and falls', () => {
    const { found, uses } = ahead();
    expect(found?.chance(month('2026-11'))).toBe(1);
    expect(found?.chance(month('2065-01'))).toBeLessThan(found?.chance(month('2045-01')) ?? 0);
    expect(uses).toEqual([lifeTables['hong-kong'].id]);
  });

  it('is longer by a lower mortality, and another by another table', () => {
    const usual = ahead().found?.expectedMonths() ?? 0;
    expect(ahead({}, { mortality: rate('0.8') }).found?.expectedMonths()).toBeGreaterThan(usual);
    const china = ahead({}, { lifeTable: 'china' });
    expect([china.found?.expectedMonths() === usual, china.uses]).toEqual([false, [lifeTables.china.id]]);
  });

  it('of who is not born yet begins with the birth', () => {
    expect(ahead({ birth: month('2027-05') }).found?.chance(month('2027-05'))).toBe(1);
  });

  it('is not known by a table that was not out on the day known', () => {
    const { publishedOn } = lifeTables['hong-kong'].source;
    expect(ahead({ asKnownOn: '2000-01-01' })).toEqual({ found: undefined, uses: [] });
    expect(ahead({ asKnownOn: publishedOn }).uses).toEqual([lifeTables['hong-kong'].id]);
  });

  it('is not known of who is older than the table', () => {
    expect(ahead({ birth: month('1880-01') })).toEqual({ found: undefined, uses: [] });
  });
});
