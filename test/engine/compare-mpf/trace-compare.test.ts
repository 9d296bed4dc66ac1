import { describe, expect, it } from 'vitest';
import { compareFactUnits } from '../../../src/engine/compare-mpf/compare-figures.ts';
import type { CompareScenario } from '../../../src/engine/compare-mpf/compare-scenario.ts';
import { figureText } from '../../../src/engine/shared/figure-text.ts';
import type { Result, Step } from '../../../src/engine/shared/result.ts';
import { compare } from '../../helpers/compared.ts';
import { hkd } from '../../helpers/mpf-person.ts';
import { amount, month, percent } from '../../helpers/pension-scenario.ts';

const traced = (changes: Partial<CompareScenario> = {}): Result => compare(changes, { trace: true });
const stepsOf = ({ trace }: Result): readonly Step[] => trace ?? [];
const stepOf = (result: Result, figure: string): Step => {
  const found = stepsOf(result).find((step) => step.figure === figure);
  if (found === undefined) throw new Error(`${figure} has no step`);
  return found;
};
const inputsOf = (result: Result, figure: string) => Object.keys(stepOf(result, figure).inputs);

/** Somebody of whom every fact is known. */
const full = {
  ...{ mpfReturn: percent('6%'), mpfFee: percent('0.8%'), taxRate: percent('15%'), voluntary: hkd(500) },
  ...{ monthly: amount('1200'), fxPath: 'ppp', inflationCn: percent('3%') },
} as const satisfies Partial<CompareScenario>;

describe('the trace of who has every fact', () => {
  const result = traced(full);

  it('has a step for every fact, in the order of the contract', () => {
    expect(Object.entries(result.facts).filter(([, value]) => value === null)).toEqual([]);
    expect(stepsOf(result).map(({ figure }) => figure)).toEqual(Object.keys(compareFactUnits));
  });

  it('has inputs that are facts or assumptions, with what they are', () => {
    const assumed = Object.fromEntries(result.assumptions.map(({ id, value }) => [id, value]));
    // A fact goes before an assumption of the same name: the balance there is, and what becomes of it.
    const facts = Object.entries(compareFactUnits).map(([id, unit]) => [
      id,
      figureText(result.facts[id] ?? null, unit),
    ]);
    const known = { ...assumed, ...Object.fromEntries(facts) };
    for (const { figure, inputs } of stepsOf(result)) {
      expect([figure, Object.keys(inputs).length > 0]).toEqual([figure, true]);
      expect(known).toMatchObject(inputs);
    }
  });

  it('never comes back to a figure that rests on it', () => {
    const below = (figure: string, above: readonly string[]): void => {
      expect(above).not.toContain(figure);
      const step = stepsOf(result).find((one) => one.figure === figure);
      for (const id of Object.keys(step?.inputs ?? {})) below(id, [...above, figure]);
    };
    for (const { figure } of stepsOf(result)) below(figure, []);
  });

  it('rests on rules that the result names', () => {
    const basis = new Set(result.basis.map(({ rule }) => rule));
    for (const { rules } of stepsOf(result)) for (const rule of rules) expect(basis).toContain(rule);
  });

  it('goes from the balance to what was paid in, and from there to the law', () => {
    expect(stepOf(result, 'mpfBalance').inputs).toEqual({
      mpfBalanceNow: '300000.00',
      mpfTotalContributions: figureText(result.facts['mpfTotalContributions'] ?? null, 'HKD'),
      ...{ mpfReturn: '6%', mpfFee: '0.8%', withdrawAt: '65y0m' },
    });
    expect(inputsOf(result, 'mpfTotalContributions')).toEqual(['mpfOwnContributions', 'mpfEmployerContributions']);
    expect(inputsOf(result, 'mpfOwnContributions')).toContain('voluntary');
    expect(inputsOf(result, 'mpfEmployerContributions')).not.toContain('voluntary');
    expect(stepOf(result, 'mpfOwnContributions').rules).toEqual([
      ...['hong-kong/mpf/mandatory-rate', 'hong-kong/mpf/relevant-income-limits', 'hong-kong/mpf/covered-ages'],
    ]);
  });

  it('has the pension rest on the rules of its own plan, but not on the life table', () => {
    const { rules, inputs } = stepOf(result, 'mainlandMonthlyPension');
    expect(rules).toEqual(expect.arrayContaining(['shenzhen/pension/benefit-base', 'national/pension/payout-months']));
    expect(rules.filter((rule) => rule.startsWith('hong-kong/') || rule.startsWith('demography/'))).toEqual([]);
    expect(Object.keys(inputs)).toEqual([
      ...['mainlandTotalContributions', 'mainlandClaimMonth', 'creditingRate', 'wageGrowth'],
    ]);
  });
});

describe('the trace of who has less', () => {
  it('has no step for a fact that is not known, and no input that is not there', () => {
    const result = traced({ birth: month('1958-01') });
    const known = Object.keys(result.facts).filter((id) => result.facts[id] !== null);
    expect(stepsOf(result).map(({ figure }) => figure)).toEqual(known);
    expect(known).not.toContain('mainlandMonthlyPension');
    expect(inputsOf(result, 'mpfBalance')).toEqual([
      'mpfBalanceNow',
      'mpfTotalContributions',
      'mpfReturn',
      'withdrawAt',
    ]);
  });

  it('names the rule of a return that nobody said', () => {
    expect(stepOf(traced(), 'mpfBalance').rules).toEqual([
      ...['hong-kong/mpf/system-return-since-inception', 'hong-kong/mpf/withdrawal-ages'],
    ]);
    expect(stepOf(traced({ mpfReturn: percent('4%') }), 'mpfBalance').rules).toEqual(['hong-kong/mpf/withdrawal-ages']);
  });

  it('is none where rules are missing', () => {
    expect(traced({ asOf: '2015-06-30' }).trace).toBeUndefined();
  });
});
