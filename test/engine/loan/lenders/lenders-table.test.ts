import { describe, expect, it } from 'vitest';
import { lenderColumns, lendersTable } from '../../../../src/engine/loan/lenders/lenders-table.ts';
import type { LoanScenario } from '../../../../src/engine/loan/loan-scenario.ts';
import { loanScenario } from '../../../helpers/loan-scenario.ts';

const table = (changes: Partial<LoanScenario> = {}) => lendersTable(loanScenario(changes));
const row = (id: string, changes: Partial<LoanScenario> = {}) =>
  table(changes).table.rows.find((cells) => cells.at(-1) === `market/lenders/${id}`);

describe('what lenders answer residents of Hong Kong', () => {
  it('has a row for each lender and product, those of the mainland first', () => {
    expect(lenderColumns.map(({ id }) => id)).toEqual([
      ...['lender', 'product', 'place', 'answer', 'conditions', 'from', 'source', 'evidence', 'rule'],
    ]);
    const { id, table: all, caveats, basis } = table();
    expect([id, all.rows.length, basis.length]).toEqual(['lenders', 17, 17]);
    expect(all.rows[0]?.[0]).toBe('Agricultural Bank of China, Shenzhen');
    expect(all.rows[16]?.[0]).toBe('Nanyang Commercial Bank');
    expect(caveats).toEqual([{ code: 'LENDERS_AS_REPORTED', values: {} }]);
  });

  it('has the answers of the press: one branch lends on a home and not without security', () => {
    const said = ['2025-11-18', '港人北上贷款、参保趋热, 第一财经', 'press'];
    expect(row('ccb-dongguan-home-loan')).toEqual([
      ...['China Construction Bank, Dongguan', 'home-loan', 'dongguan', 'accepts', null],
      ...[...said, 'market/lenders/ccb-dongguan-home-loan'],
    ]);
    expect(row('ccb-dongguan-unsecured-loan')?.[3]).toBe('declines');
  });

  it('has the terms of a lender as its own page has them, several in a cell', () => {
    expect(row('bea-mainland-home-loan')).toEqual([
      ...['Bank of East Asia', 'mainland-home-loan', 'hong-kong', 'accepts'],
      'nine-cities-beijing-and-shanghai first-hand-or-cash-out up-to-60-percent up-to-hkd-10-million up-to-30-years hong-kong-identity-card home-return-permit',
      ...['2026-11-23', 'BEA Cross-Boundary Mortgage Loan, Bank of East Asia', 'verified'],
      'market/lenders/bea-mainland-home-loan',
    ]);
  });

  it.each([
    ['2025-11-17', false],
    ['2025-11-18', true],
    ['2025-11-19', true],
  ] as const)('on %s knows the refusal of 18 November 2025: %s', (asOf, known) => {
    const refusal = 'market/lenders/cmb-shenzhen-loan';
    expect(row('cmb-shenzhen-loan', { asOf }) !== undefined).toBe(known);
    const named = table({ asOf }).caveats.find(({ code }) => code === 'LENDERS_NOT_KNOWN')?.values['rules'];
    expect(String(named).includes(refusal)).toBe(!known);
    expect(table({ asOf }).basis.some(({ rule }) => rule === refusal)).toBe(known);
  });

  it('leaves out what was not known by a day, and names it', () => {
    const { table: rows, caveats } = table({ asKnownOn: '2020-12-31' });
    expect(rows.rows.map((cells) => cells[0])).toEqual([
      ...['HSBC', 'Chong Hing Bank', 'CCB (Asia)', 'Nanyang Commercial Bank'],
    ]);
    expect(String(caveats[1]?.values['rules']).split(', ')).toHaveLength(13);
    expect(table({ asKnownOn: '2020-12-30' }).table.rows).toEqual([]);
  });

  it('takes, on any day, what the scenario puts in its place', () => {
    const id = 'market/lenders/hsbc-mainland-home-loan';
    const answer = { lender: 'HSBC', product: 'mainland-home-loan', place: 'hong-kong', answer: 'declines' };
    const overrides = { [id]: { ...answer, conditions: [] } };
    const { table: rows, basis } = table({ asOf: '2019-01-01', overrides });
    expect(rows.rows).toEqual([
      ...[['HSBC', 'mainland-home-loan', 'hong-kong', 'declines', null, '2019-01-01']].map((cells) => [
        ...[...cells, 'set by the scenario, scenario', 'press', id],
      ]),
    ]);
    expect(basis.map(({ standing }) => standing)).toEqual(['overridden']);
  });
});
