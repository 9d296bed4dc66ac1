import { describe, expect, it } from 'vitest';
import { explain } from '../../src/analysis/explain.ts';
import { aprUnits } from '../../src/engine/loan/price/apr-figures.ts';
import type { AprTerms } from '../../src/engine/loan/price/apr-scenario.ts';
import type { Result } from '../../src/engine/shared/result.ts';
import { rate } from '../../src/quantities/rate.ts';
import { explanationJson } from '../../src/report/formats/explanation-json.ts';
import { explanationTree } from '../../src/report/formats/explanation-tree.ts';
import { apr as words } from '../../src/report/language/en/apr.ts';
import { reportAprExplanation } from '../../src/report/report-apr-explanation.ts';
import { displayWidth } from '../../src/report/screen/wrap.ts';
import { balanceTerms, cardTerms, flowTerms, pricedApr } from '../helpers/apr-scenario.ts';

const traced = (terms: AprTerms): Result => pricedApr(terms, { overrides: { 'a/rule': '1' } }, { trace: true });
const borrowed = { principal: 100_000, months: 12, fee: 1_000 };

const results: readonly (readonly [string, Result])[] = [
  ['card instalments', traced(cardTerms())],
  ['a card balance', traced(balanceTerms({ every: 'day', ownPayment: 1 }))],
  ['a card balance in Hong Kong', pricedApr(balanceTerms(), { currency: 'HKD' }, { trace: true })],
  ['a card balance never repaid', traced(balanceTerms({ minimumPayment: 0, minimumShare: rate('0') }))],
  ['money lent', traced(flowTerms(['2025-01-01', -100], ['2026-01-01', 110]))],
  ['equal payments', traced({ kind: 'payments', ...borrowed, payment: 9_000 })],
  ['a flat rate', traced({ kind: 'flat-rate', ...borrowed, flatRate: rate('0.024') })],
  ['dated flows', traced(flowTerms(['2025-01-01', 100_000], ['2026-01-01', -90_000]))],
  ['no price', traced(flowTerms(['2025-01-01', 1]))],
  ['several prices', traced(flowTerms(['2025-01-01', -1_000], ['2026-01-01', 2_300], ['2027-01-01', -1_320]))],
];

describe.each(results)('a true price of %s', (_name, result) => {
  it('has words for every assumption and every caveat', () => {
    for (const { id } of result.assumptions) expect(words.assumptions).toHaveProperty([id]);
    for (const { code } of result.caveats) expect(words.caveats).toHaveProperty([code]);
  });

  it.each(Object.keys(aprUnits('CNY')))('explains %s, in at most 80 columns and in JSON', async (id) => {
    const explanation = reportAprExplanation(result, [explain(result, id)]);
    const tree = await explanationTree(explanation, false);
    expect(tree).not.toMatch(/undefined|NaN|\[object/);
    expect(Math.max(...tree.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    const [figure] = JSON.parse(explanationJson(explanation)).explained;
    expect(figure.figure).toBe(id);
    expect('absence' in figure).toBe(figure.value === null);
  });
});
