import { describe, expect, it } from 'vitest';
import { aprUnits } from '../../../../src/engine/loan/price/apr-figures.ts';
import type { AprTerms } from '../../../../src/engine/loan/price/apr-scenario.ts';
import type { Result } from '../../../../src/engine/shared/result.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { balanceTerms, cardTerms, flowTerms, pricedApr } from '../../../helpers/apr-scenario.ts';

const traced = (terms: AprTerms): Result => pricedApr(terms, {}, { trace: true });
const dated = flowTerms(['2025-01-01', 100_000], ['2026-01-01', -110_000]);
const dear: AprTerms = { kind: 'payments', principal: 100, months: 1, payment: 1_000, fee: 0 };
const chosen = ['currency', 'principal'];

describe.each([
  ['of card instalments', traced(cardTerms())],
  ['of a card balance', traced(balanceTerms({ every: 'day' }))],
  ['of a card balance in Hong Kong', pricedApr(balanceTerms({ ownPayment: 1 }), { currency: 'HKD' }, { trace: true })],
  ['of a card balance never repaid', traced(balanceTerms({ minimumPayment: 0, minimumShare: rate('0') }))],
  ['of dated flows', traced(dated)],
  ['that is not known', traced(dear)],
])('the trace of a price %s', (_name, result) => {
  const trace = result.trace ?? [];

  it('has a step for every fact that is known and was not chosen', () => {
    const ids = Object.keys(aprUnits('CNY'));
    const known = ids.filter((id) => (result.facts[id] ?? null) !== null && !chosen.includes(id));
    expect(trace.map(({ figure }) => figure).sort()).toEqual(known.sort());
  });

  it('rests on something known, and on rules that were used', () => {
    const assumed = new Set(result.assumptions.map(({ id }) => id));
    const used = new Set(result.basis.map(({ rule }) => rule));
    for (const { inputs, rules } of trace) {
      expect(Object.keys(inputs)).not.toEqual([]);
      expect(Object.keys(inputs).filter((id) => (result.facts[id] ?? null) === null && !assumed.has(id))).toEqual([]);
      expect(rules.filter((rule) => !used.has(rule))).toEqual([]);
    }
  });
});

describe('the trace', () => {
  const stepOf = (result: Result, figure: string) => result.trace?.find((step) => step.figure === figure);

  it('goes from the monthly rate to the yearly one, by days the other way', () => {
    expect(stepOf(traced(cardTerms()), 'aprHongKong')).toMatchObject({
      inputs: { irrMonthly: expect.any(String) },
      rules: ['hong-kong/loan/loan-apr-method'],
    });
    expect(stepOf(traced(dated), 'irrMonthly')).toMatchObject({ inputs: { aprHongKong: '0.100000000000' } });
  });

  it('names no rule that is not in force yet', () => {
    const early = pricedApr(dated, { asOf: '2019-01-01' }, { trace: true });
    expect(early.trace?.flatMap(({ rules }) => rules)).toEqual([]);
  });

  it('is not there unless it is wanted', () => {
    expect(pricedApr(dated)).not.toHaveProperty('trace');
  });
});
