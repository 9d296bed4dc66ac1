import { describe, expect, it } from 'vitest';
import { type MoreTable, withTables as withTablesAndOverrides } from '../../../src/engine/shared/more-table.ts';
import type { Result, RuleUse } from '../../../src/engine/shared/result.ts';
import { project } from '../../helpers/toy-law.ts';

const use = (rule: string, more: Partial<RuleUse> = {}): RuleUse => ({
  rule,
  value: '1',
  from: '2000-01-01',
  evidence: 'verified',
  standing: 'in-force',
  source: { instrument: 'toy instrument', publisher: 'toy publisher' },
  ...more,
});

const table = (more: Partial<MoreTable> = {}): MoreTable => ({
  id: 'exits',
  table: { columns: [{ id: 'year', unit: 'year' }], rows: [[2030]] },
  caveats: [],
  basis: [],
  ...more,
});

const withTables = (result: Result, more: readonly MoreTable[], overrides = {}) =>
  withTablesAndOverrides(result, more, overrides);

const known: Result = { ...project(), caveats: [{ code: 'ONE', values: { month: '2030-01' } }], basis: [use('b')] };

describe('a result with tables on request', () => {
  it('is the result itself where none was asked for', () => {
    expect(withTables(known, [])).toBe(known);
  });

  it('has the table after those of the contract', () => {
    expect(Object.keys(withTables(known, [table()]).tables)).toEqual(['years', 'outlooks', 'exits']);
  });

  it('lists what the table rests on among the rules, in their order, each value once', () => {
    const { basis } = withTables(known, [table({ basis: [use('c'), use('a'), use('b')] })]);
    expect(basis.map(({ rule }) => rule)).toEqual(['a', 'b', 'c']);
  });

  it('lists a value with the least firm of its standings, whichever comes first', () => {
    const projected = use('b', { standing: 'projected' });
    expect(withTables(known, [table({ basis: [projected] })]).basis).toEqual([projected]);
    const firm = { ...known, basis: [projected] };
    expect(withTables(firm, [table({ basis: [use('b')] })]).basis).toEqual([projected]);
  });

  it('keeps two values of a rule apart, by day', () => {
    const later = use('b', { from: '2010-01-01', value: '2' });
    expect(withTables(known, [table({ basis: [later] })]).basis).toEqual([use('b'), later]);
  });

  it('says a caveat once, and one of other values again', () => {
    const twin = { code: 'ONE', values: { month: '2030-01' } };
    const other = { code: 'ONE', values: { month: '2031-01' } };
    expect(withTables(known, [table({ caveats: [twin, other] })]).caveats).toEqual([twin, other]);
  });

  it('says of its rules what is said of all: recalled, replaced, replaced without effect', () => {
    const overrides = { a: '2', z: '3' };
    const before = { ...known, caveats: [{ code: 'OVERRIDES_UNUSED', values: { rules: 'a, z' } }] };
    const basis = [use('a', { standing: 'overridden' }), use('c', { evidence: 'recalled' })];
    expect(withTables(before, [table({ basis })], overrides).caveats).toEqual([
      { code: 'RULES_RECALLED', values: { rules: 'c' } },
      { code: 'RULES_OVERRIDDEN', values: { rules: 'a' } },
      { code: 'OVERRIDES_UNUSED', values: { rules: 'z' } },
    ]);
  });
});
