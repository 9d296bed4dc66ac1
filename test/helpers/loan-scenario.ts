import type { LoanScenario, RatePlan } from '../../src/engine/loan/loan-scenario.ts';
import { projectLoan } from '../../src/engine/loan/project-loan.ts';
import type { Result, Wanted } from '../../src/engine/shared/result.ts';
import { rate } from '../../src/quantities/rate.ts';
import { rowsOf } from './medical-scenario.ts';

/** 300.00 yuan at 12 % over three months, drawn on 15 January 2026, changed as asked. */
export function loanScenario(changes: Partial<LoanScenario> = {}): LoanScenario {
  return {
    asOf: '2026-11-24',
    currency: 'CNY',
    principal: 30_000,
    months: 3,
    method: 'equal-instalment',
    ratePlan: { kind: 'fixed', rate: rate('0.12') },
    drawdown: '2026-01-15',
    fees: 0,
    graceMonths: 0,
    dayCount: 'twelfth',
    prepayments: [],
    strict: false,
    overrides: {},
    chosenBy: {},
    ...changes,
  };
}

/** The result of a scenario changed as asked, on the rates that are published. */
export function projectedLoan(changes: Partial<LoanScenario> = {}, wanted: Partial<Wanted> = {}): Result {
  return projectLoan(loanScenario(changes), { trace: false, hongKongDollars: false, ...wanted });
}

/** A loan at the LPR of more than five years less 45 basis points, repriced on 1 January, changed as asked. */
export function lprOf(changes: Partial<Extract<RatePlan, { kind: 'lpr' }>> = {}): RatePlan {
  const repricing = { everyMonths: 12, on: 'january' } as const;
  return { kind: 'lpr', term: '5y', spreadBasisPoints: -45, repricing, ...changes };
}

/** HIBOR and 1.3 %, at most prime less 1.75 %, changed as asked. */
export function hiborOf(changes: Partial<Extract<RatePlan, { kind: 'hibor' }>> = {}): RatePlan {
  return { kind: 'hibor', spread: rate('0.013'), primeSpread: rate('-0.0175'), ...changes };
}

/** Prime less 1.75 %, changed as asked. */
export function primeOf(changes: Partial<Extract<RatePlan, { kind: 'prime' }>> = {}): RatePlan {
  return { kind: 'prime', spread: rate('-0.0175'), ...changes };
}

/** The months in which the rate of a schedule is another, or another side decides it: `2025-01 0.0315 cap`. */
export function rateChanges(result: Result): readonly string[] {
  const rates = rowsOf(result.tables['schedule']).map(({ month, rate: yearly, binding }) => ({
    month,
    rate: [String(yearly).replace(/\.?0+$/, ''), binding].filter((part) => part !== null).join(' '),
  }));
  return rates.flatMap(({ month, rate: now }, place) => (rates[place - 1]?.rate === now ? [] : [`${month} ${now}`]));
}
