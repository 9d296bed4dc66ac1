import type { AprScenario, AprTerms } from '../../src/engine/loan/price/apr-scenario.ts';
import { projectApr } from '../../src/engine/loan/price/project-apr.ts';
import type { Result, Wanted } from '../../src/engine/shared/result.ts';
import { rate } from '../../src/quantities/rate.ts';

/** 12,000.00 in twelve card instalments at 0.6 % a month, changed as asked. */
export function cardTerms(changes: Partial<Extract<AprTerms, { kind: 'card-instalment' }>> = {}): AprTerms {
  const feeRate = rate('0.006');
  return {
    kind: 'card-instalment',
    principal: 1_200_000,
    months: 12,
    fee: 0,
    feeRate,
    feeWhen: 'every-month',
    ...changes,
  };
}

/** 1,000.00 on a card at 1 % a month, of which 10 % are paid, but 600.00 at least, changed as asked. */
export function balanceTerms(changes: Partial<Extract<AprTerms, { kind: 'card-balance' }>> = {}): AprTerms {
  return {
    kind: 'card-balance',
    principal: 100_000,
    every: 'month',
    rate: rate('0.01'),
    minimumShare: rate('0.1'),
    minimumPayment: 60_000,
    ownPayment: null,
    ...changes,
  };
}

/** Dated flows, each a day and an amount. */
export function flowTerms(
  ...flows: readonly (readonly [on: `${number}-${number}-${number}`, amount: number])[]
): AprTerms {
  return { kind: 'flows', flows: flows.map(([on, amount]) => ({ on, amount })) };
}

/** The true price of a debt on the rules that are published. */
export function pricedApr(terms: AprTerms, changes: Partial<AprScenario> = {}, wanted: Partial<Wanted> = {}): Result {
  const scenario: AprScenario = {
    asOf: '2026-11-24',
    currency: 'CNY',
    terms,
    strict: false,
    overrides: {},
    chosenBy: {},
    ...changes,
  };
  return projectApr(scenario, { trace: false, hongKongDollars: false, ...wanted });
}
