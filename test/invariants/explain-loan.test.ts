import { describe, expect, it } from 'vitest';
import { explain } from '../../src/analysis/explain.ts';
import type { Prepayment } from '../../src/engine/loan/loan.ts';
import { loanUnits } from '../../src/engine/loan/loan-figures.ts';
import type { LoanScenario, RatePlan } from '../../src/engine/loan/loan-scenario.ts';
import type { Result } from '../../src/engine/shared/result.ts';
import { type Currency, money } from '../../src/quantities/money.ts';
import { rate } from '../../src/quantities/rate.ts';
import { explanationJson } from '../../src/report/formats/explanation-json.ts';
import { explanationTree } from '../../src/report/formats/explanation-tree.ts';
import { loan as words } from '../../src/report/language/en/loan.ts';
import { reportLoanExplanation } from '../../src/report/report-loan-explanation.ts';
import { displayWidth } from '../../src/report/screen/wrap.ts';
import { hiborOf, lprOf, primeOf, projectedLoan } from '../helpers/loan-scenario.ts';
import { month } from '../helpers/pension-scenario.ts';

const traced = (changes: Partial<LoanScenario>): Result => projectedLoan(changes, { trace: true });
const prepayments: readonly Prepayment<Currency>[] = [
  { month: month('2026-02'), amount: money(15_000), effect: 'reduce' },
];
const steps = [
  { fromPayment: 1, rate: rate('0.03') },
  { fromPayment: 2, rate: rate('0.04') },
];
const { primeSpread: _, ...uncapped } = hiborOf() as Extract<RatePlan, { kind: 'hibor' }>;
const housingFund = { principal: 30_000, rate: rate('0.0285') };

const results: readonly (readonly [string, Result])[] = [
  ['at a fixed rate', traced({ prepayments, graceMonths: 1, asKnownOn: '2026-06-30' })],
  ['in steps', traced({ ratePlan: { kind: 'stepped', steps } })],
  ['at the LPR', traced({ drawdown: '2024-03-15', months: 60, ratePlan: lprOf() })],
  ['at HIBOR with a cap', traced({ drawdown: '2024-03-15', months: 60, currency: 'HKD', ratePlan: hiborOf() })],
  ['at HIBOR without one', traced({ drawdown: '2025-03-15', ratePlan: uncapped })],
  ['at prime', traced({ drawdown: '2025-03-15', ratePlan: primeOf() })],
  ['with a housing fund', traced({ drawdown: '2024-03-15', ratePlan: lprOf(), housingFund })],
  ['without a price', traced({ fees: 30_000 })],
  ['that is not known', traced({ drawdown: '2018-11-15', ratePlan: hiborOf() })],
];
const factIds = Object.keys(loanUnits('CNY'));

describe.each(results)('a loan %s', (_name, result) => {
  it('has words for every assumption and every caveat', () => {
    for (const { id } of result.assumptions) expect(words.assumptions).toHaveProperty([id]);
    for (const { code } of result.caveats) expect(words.caveats).toHaveProperty([code]);
  });

  it.each(factIds)('explains %s, in at most 80 columns and in JSON', async (id) => {
    const explanation = reportLoanExplanation(result, [explain(result, id)]);
    const tree = await explanationTree(explanation, false);
    expect(tree).not.toMatch(/undefined|NaN|\[object/);
    expect(Math.max(...tree.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    const [figure] = JSON.parse(explanationJson(explanation)).explained;
    expect(figure.figure).toBe(id);
    expect('absence' in figure).toBe(figure.value === null);
  });
});
