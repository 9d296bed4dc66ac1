import { moneyText } from '../../quantities/money.ts';
import { monthText } from '../../quantities/months.ts';
import { rateText } from '../../quantities/rate.ts';
import type { Assumption, Chooser } from '../shared/chosen.ts';
import { percentOf } from '../shared/percent-of.ts';
import type { LoanCase } from './loan-case.ts';
import type { LoanScenario, RatePlan } from './loan-scenario.ts';
import { periodOf } from './period.ts';
import { type AssumptionRow, personRows } from './person-assumptions.ts';
import { type AssumedRate, assumedText } from './rates/assumed-rate.ts';

/** Everything that was taken as given, with who chose it. */
export function loanAssumptions({ scenario, drawnOn }: LoanCase): readonly Assumption[] {
  const chosenBy = (field: string): Chooser => scenario.chosenBy[field] ?? 'default';
  const { firstPayment, prepayments, housingFund, ratePlan } = scenario;
  const first = periodOf({ drawnOn, ...(firstPayment !== undefined && { firstPaymentOn: firstPayment }) }, 1).due;
  const rows: readonly (readonly [id: string, value: string | undefined, chosenBy: Chooser])[] = [
    ['asOf', scenario.asOf, chosenBy('asOf')],
    ['asKnownOn', scenario.asKnownOn, chosenBy('asKnownOn')],
    ['months', String(scenario.months), scenario.chosenBy['months'] ?? chosenBy('years')],
    ['method', scenario.method, chosenBy('method')],
    ['ratePlan', ratePlan.kind, chosenBy('ratePlan')],
    ...planRows(ratePlan, chosenBy),
    ['drawdown', drawnOn, chosenBy('drawdown')],
    ['firstPayment', first, chosenBy('firstPayment')],
    ['dayCount', scenario.dayCount, chosenBy('dayCount')],
    ['fees', moneyText(scenario.fees), chosenBy('fees')],
    ['grace', scenario.graceMonths === 0 ? undefined : String(scenario.graceMonths), chosenBy('grace')],
    [
      'prepay',
      prepayments.length === 0 ? undefined : prepayments.map(({ month }) => monthText(month)).join(' '),
      chosenBy('prepay'),
    ],
    [
      'housingFund',
      housingFund && `${moneyText(housingFund.principal)} at ${percentOf(housingFund.rate)}`,
      chosenBy('housingFund'),
    ],
  ];
  return [...rows, ...personRows(scenario), ...comparisonRows(scenario, chosenBy)].flatMap(([id, value, by]) =>
    value === undefined ? [] : [{ id, value, chosenBy: by }],
  );
}

/** What a comparison goes by; nothing where there is none. */
function comparisonRows(
  { offers = [], fx, fxChange, discount }: LoanScenario,
  chosenBy: (field: string) => Chooser,
): Rows {
  if (offers.length === 0) return [];
  return [
    ['offers', offers.map(({ title }, place) => title ?? String(place + 2)).join('; '), chosenBy('offers')],
    ['fx', fx && rateText(fx, 4), chosenBy('fx')],
    ['fxPath', fxChange === undefined ? 'flat' : `${percentOf(fxChange)} a year`, chosenBy('fxPath')],
    ['discount', discount && percentOf(discount), chosenBy('discount')],
  ];
}

type Rows = readonly AssumptionRow[];

/** What a rate plan was agreed with. */
function planRows(plan: RatePlan, chosenBy: (field: string) => Chooser): Rows {
  switch (plan.kind) {
    case 'fixed':
      return [['rate', percentOf(plan.rate), chosenBy('rate')]];
    case 'stepped':
      return [
        [
          'steps',
          plan.steps.map(({ fromPayment, rate }) => `${fromPayment}: ${percentOf(rate)}`).join(', '),
          chosenBy('steps'),
        ],
      ];
    case 'lpr':
      return [
        ['lpr', plan.term, chosenBy('lpr')],
        ['spread', String(plan.spreadBasisPoints), chosenBy('spread')],
        ['repricing', String(plan.repricing.everyMonths), chosenBy('repricing')],
        ['repricedOn', plan.repricing.on, chosenBy('repricedOn')],
        ['assumedLpr', later(plan.assumedLpr), chosenBy('assumedLpr')],
      ];
    case 'hibor':
      return [
        ['hiborSpread', percentOf(plan.spread), chosenBy('hiborSpread')],
        ['primeSpread', plan.primeSpread && percentOf(plan.primeSpread), chosenBy('primeSpread')],
        ['assumedHibor', later(plan.assumedHibor), chosenBy('assumedHibor')],
        // Prime bears on nothing where there is no cap.
        ['assumedPrime', plan.primeSpread && later(plan.assumedPrime), chosenBy('assumedPrime')],
      ];
    default:
      return [
        ['primeSpread', percentOf(plan.spread), chosenBy('primeSpread')],
        ['assumedPrime', later(plan.assumedPrime), chosenBy('assumedPrime')],
      ];
  }
}

/** What stands after the valuation day. */
function later(assumed: AssumedRate | undefined): string {
  return assumed === undefined ? 'newest' : assumedText(assumed);
}
