import type { RatePlan } from '../engine/loan/loan-scenario.ts';
import { assumedPathChecks } from './check-assumed-path.ts';
import { columnText, conflict, missing, textAt } from './field-faults.ts';
import { type CheckOfLoan, currencyOf, type LoanFieldName, ratePlanOf, type SaidLoan } from './said-loan.ts';
import type { FieldFault } from './scenario-tree.ts';

type Kind = RatePlan['kind'];

/** What only some rate plans have. */
const ofPlans: readonly (readonly [LoanFieldName, ...Kind[]])[] = [
  ['rate', 'fixed'],
  ['lpr', 'lpr'],
  ['spread', 'lpr'],
  ['repricing', 'lpr'],
  ['repricedOn', 'lpr'],
  ['hiborSpread', 'hibor'],
  ['primeSpread', 'hibor', 'prime'],
  ['assumedLpr', 'lpr'],
  ['assumedHibor', 'hibor'],
  ['assumedPrime', 'hibor', 'prime'],
  ['steps', 'stepped'],
];

/** What a rate plan cannot do without; the LPR is published, and its spread may be nothing. */
const needs: Readonly<Partial<Record<Kind, LoanFieldName>>> = {
  fixed: 'rate',
  hibor: 'hiborSpread',
  prime: 'primeSpread',
  stepped: 'steps',
};

/** A field that another rate plan has. */
function belongs([name, ...kinds]: (typeof ofPlans)[number]): CheckOfLoan {
  const check = (said: SaidLoan): FieldFault | undefined => {
    const kind = ratePlanOf(said);
    if (!Object.hasOwn(said.tree, name) || kinds.includes(kind)) return undefined;
    const otherValue = name === 'steps' ? columnText(said.tree['steps'], 'rate') : textAt(said.tree, name);
    const values = {
      field: 'ratePlan',
      value: kind,
      other: name,
      otherValue,
      nearest: kinds.join(' or '),
      why: 'rate-plan',
    };
    return { code: 'SCENARIO_CONFLICT', path: [name], part: 'value', values };
  };
  return [check, name, 'ratePlan'];
}

/** Where nobody names the plan, a field of another one is told instead: it says what was meant. */
function hasWhatItNeeds(said: SaidLoan): FieldFault | undefined {
  const kind = ratePlanOf(said);
  const need = needs[kind];
  if (need === undefined || Object.hasOwn(said.tree, need)) return undefined;
  const meant = ofPlans.some(([name]) => Object.hasOwn(said.tree, name));
  return said.given.ratePlan === undefined && meant ? undefined : missing(need);
}

/** The LPR is of renminbi, HIBOR and prime are of Hong Kong dollars. */
function inItsCurrency(said: SaidLoan): FieldFault | undefined {
  const kind = ratePlanOf(said);
  const currency = currencyOf(said);
  const its = { fixed: currency, stepped: currency, lpr: 'cny', hibor: 'hkd', prime: 'hkd' }[kind];
  if (currency === its) return undefined;
  const fault = conflict(said.tree, 'currency', 'ratePlan', { value: currency, nearest: its, why: 'currency' });
  return { ...fault, path: [said.given.currency === undefined ? 'ratePlan' : 'currency'] };
}

/** How the rate is agreed, and what goes with it. */
export const ratePlanChecks: readonly CheckOfLoan[] = [
  [hasWhatItNeeds, 'ratePlan'],
  [inItsCurrency, 'ratePlan', 'currency'],
  ...ofPlans.map(belongs),
  ...assumedPathChecks,
];
