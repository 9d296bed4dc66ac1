import type { Currency } from '../../../quantities/money.ts';
import { type Rate, rateText } from '../../../quantities/rate.ts';
import type { FactList, Figure, FigureUnit } from '../../shared/result.ts';
import { type ChecklistRow, isTest, type StatusCode } from './checklist-row.ts';
import type { ReadinessCase } from './readiness-case.ts';
import { utilisationOf } from './willingness-rows.ts';

/** Every fact of `bayplan readiness` by unit, in the order JSON, CSV and tables print them. A public contract. */
export function readinessUnits(currency: Currency) {
  return {
    currency: 'text',
    principal: currency,
    monthlyPayment: `${currency}/month`,
    housingRatio: 'ratio',
    debtRatio: 'ratio',
    debtServicingRatio: 'ratio',
    loanToValueRatio: 'ratio',
    utilisation: 'ratio',
    thresholdsMet: 'count',
    thresholdsNotMet: 'count',
    notTold: 'count',
    papersMissing: 'count',
  } as const satisfies Record<string, FigureUnit>;
}

/** The id of a fact of the contract. */
export type ReadinessFigureId = keyof ReturnType<typeof readinessUnits>;
/** All facts by id; `null` is not known or does not exist. */
export type ReadinessFigures = Record<ReadinessFigureId, Figure>;

/** The facts of readiness as a list that one can ask about, by id. */
export const readinessFigureList: FactList = {
  main: 'thresholdsMet',
  always: Object.keys(readinessUnits('CNY')),
  inHongKongDollars: [],
};

/** The facts of a case. A ratio that the lender's side does not ask for, or that was not told enough for, is `null`. */
export function readinessFigures(one: ReadinessCase): ReadinessFigures {
  const { scenario, rows, monthlyPayment, ratios } = one;
  return {
    currency: scenario.currency,
    principal: scenario.principal,
    monthlyPayment,
    housingRatio: textOf(ratios.housingRatio),
    debtRatio: textOf(ratios.debtRatio),
    debtServicingRatio: textOf(ratios.debtServicingRatio),
    loanToValueRatio: textOf(ratios.loanToValueRatio),
    utilisation: textOf(utilisationOf(scenario.credit)),
    thresholdsMet: countOf(rows.filter(isTest), 'MET'),
    thresholdsNotMet: countOf(rows.filter(isTest), 'NOT_MET'),
    notTold: countOf(rows, 'NOT_TOLD'),
    papersMissing: papersMissing(rows),
  };
}

/** `null` where no list of papers is known for the lender. */
function papersMissing(rows: readonly ChecklistRow[]): number | null {
  if (rows.some(({ item }) => item === 'PAPERS_NOT_LISTED')) return null;
  return countOf(
    rows.filter(({ group }) => group === 'PAPERS'),
    'MISSING',
  );
}

function textOf(found: Rate | undefined): string | null {
  return found === undefined ? null : rateText(found, 10);
}

function countOf(rows: readonly ChecklistRow[], status: StatusCode): number {
  return rows.filter((row) => row.status === status).length;
}
