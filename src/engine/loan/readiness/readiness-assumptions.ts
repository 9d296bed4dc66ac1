import { moneyText } from '../../../quantities/money.ts';
import { rateText } from '../../../quantities/rate.ts';
import type { Assumption } from '../../shared/chosen.ts';
import { percentOf } from '../../shared/percent-of.ts';
import type { LenderSort } from '../lender.ts';
import type { ReadinessCase } from './readiness-case.ts';
import type { ReadinessScenario } from './readiness-scenario.ts';

type Row = readonly [id: string, value: string | undefined];

/** Everything that was taken as given, with who chose it; what was not told is not here. */
export function readinessAssumptions({ scenario, desk }: ReadinessCase): readonly Assumption[] {
  return [...loanRows(scenario, desk.lender), ...personRows(scenario)].flatMap(([id, value]) =>
    value === undefined ? [] : [{ id, value, chosenBy: scenario.chosenBy[id] ?? 'default' }],
  );
}

function loanRows(scenario: ReadinessScenario, lender: LenderSort): readonly Row[] {
  const { asOf, asKnownOn, months, method, ratePlan, fx } = scenario;
  return [
    ['asOf', asOf],
    ['asKnownOn', asKnownOn],
    ['lender', lender],
    ['months', String(months)],
    ['method', method],
    ['rate', percentOf(ratePlan.rate)],
    ['fx', fx && rateText(fx, 4)],
  ];
}

function personRows({ borrower, home, credit }: ReadinessScenario): readonly Row[] {
  return [
    ['income', amount(borrower?.income)],
    ['debts', amount(borrower?.debts)],
    ['incomeCurrency', borrower?.currency],
    ['place', home?.place],
    ['use', home?.use],
    ['price', amount(home?.price)],
    ['propertyFee', amount(home?.propertyFee)],
    ['limits', amount(credit.limits)],
    ['balances', amount(credit.balances)],
  ];
}

function amount(told: number | undefined): string | undefined {
  return told === undefined ? undefined : moneyText(told);
}
