import type { LoanScenario, RatePlan } from '../engine/loan/loan-scenario.ts';
import type { Chooser } from '../engine/shared/chosen.ts';
import type { IsoDate } from '../quantities/calendar.ts';
import type { Currency } from '../quantities/money.ts';
import type { Rate } from '../quantities/rate.ts';
import { checkLoan } from './check-loan.ts';
import { checkPrepayments, datedPrepayments } from './date-prepayments.ts';
import type { LoanFieldsGiven } from './loan-schema.ts';
import type { FieldsRead } from './read-fields.ts';
import { readHousingFund } from './read-housing-fund.ts';
import { readPrepayments } from './read-prepayments.ts';
import { readRateSteps } from './read-rate-steps.ts';
import { borrowerOf, homeOf } from './said-home.ts';
import { currencyOf, ratePlanOf, type SaidLoan, termOf } from './said-loan.ts';
import type { FieldFault, ScenarioTree } from './scenario-tree.ts';

/** One loan as it was said: what is wrong with it, and its scenario where nothing is. */
export interface ContractRead {
  readonly faults: readonly FieldFault[];
  /** Only where there is no fault. */
  scenarioWith(overrides: Readonly<Record<string, unknown>>): LoanScenario;
}

/** What the fields of one loan say together, of a scenario or of an offer in its list. */
export function readContract(
  { tree, given, faults, chosenBy }: Omit<FieldsRead<LoanFieldsGiven>, 'file'>,
  asOf: IsoDate,
): ContractRead {
  const { steps, prepay, fund } = partsOf(tree);
  const said = { given, steps: steps.steps, housingFund: fund.housingFund, tree, asOf };
  const alone = [...faults, ...steps.faults, ...prepay.faults, ...fund.faults];
  const faulty = new Set(alone.map(({ path }) => path[0] ?? ''));
  const together = [...checkLoan(said, faulty), ...checkPrepayments(prepay.prepayments, said, faulty)];
  return {
    faults: [...alone, ...together],
    scenarioWith: (overrides) => ({
      ...contractOf(said),
      prepayments: datedPrepayments(prepay.prepayments, said),
      ...exchangeOf(given),
      strict: given.strict ?? false,
      overrides,
      chosenBy: withWhatFollows(chosenBy),
    }),
  };
}

type Exchange = Pick<LoanScenario, 'fx' | 'fxChange' | 'discount'>;

/** A flat path is no change. */
function exchangeOf({ assumptions = {} }: LoanFieldsGiven): Exchange {
  const { fxPath, ...rest } = assumptions;
  return { ...rest, ...(fxPath !== undefined && fxPath !== 'flat' && { fxChange: fxPath }) };
}

/** What is not one text. */
function partsOf(tree: ScenarioTree) {
  return {
    steps: Object.hasOwn(tree, 'steps') ? readRateSteps(tree['steps']) : { steps: [], faults: [] },
    prepay: readPrepayments(Object.hasOwn(tree, 'prepay') ? tree['prepay'] : []),
    fund: readHousingFund(tree),
  };
}

type Contract = Omit<LoanScenario, 'prepayments' | keyof Exchange | 'strict' | 'overrides' | 'chosenBy' | 'offers'>;

function contractOf(said: SaidLoan): Contract {
  const { given, housingFund, asOf } = said;
  const [borrower, home] = [borrowerOf(said), homeOf(said)];
  return {
    asOf,
    currency: currencyOf(said).toUpperCase() as Currency,
    // The checks have made sure of the first two.
    principal: given.principal as number,
    months: termOf(given) as number,
    method: given.method ?? 'equal-instalment',
    ratePlan: planOf(said),
    fees: given.fees ?? 0,
    graceMonths: given.grace ?? 0,
    dayCount: given.dayCount ?? 'twelfth',
    ...asGiven(given),
    ...(housingFund !== undefined && { housingFund }),
    ...(borrower !== undefined && { borrower }),
    ...(home !== undefined && { home }),
  };
}

const unchanged = ['asKnownOn', 'title', 'drawdown', 'firstPayment', 'lender', 'stress'] as const;

/** What has no default and stands as it was given. */
function asGiven(given: LoanFieldsGiven): Pick<LoanFieldsGiven, (typeof unchanged)[number]> {
  return Object.fromEntries(unchanged.flatMap((name) => (Object.hasOwn(given, name) ? [[name, given[name]]] : [])));
}

/** How the rate is agreed; the checks have made sure that what the plan needs is given. */
function planOf(said: SaidLoan): RatePlan {
  const { given, steps } = said;
  const { lpr = '5y', spread = 0, repricing = 12, repricedOn = 'january' } = given;
  const { primeSpread, assumedLpr, assumedHibor, assumedPrime } = given;
  const prime = { ...(assumedPrime !== undefined && { assumedPrime }) };
  const plans: { readonly [Kind in RatePlan['kind']]: () => RatePlan } = {
    fixed: () => ({ kind: 'fixed', rate: given.rate as Rate }),
    stepped: () => ({ kind: 'stepped', steps }),
    lpr: () => ({
      kind: 'lpr',
      term: lpr,
      spreadBasisPoints: spread,
      repricing: { everyMonths: repricing, on: repricedOn },
      ...(assumedLpr !== undefined && { assumedLpr }),
    }),
    hibor: () => ({
      kind: 'hibor',
      spread: given.hiborSpread as Rate,
      ...(primeSpread !== undefined && { primeSpread }),
      ...(assumedHibor !== undefined && { assumedHibor }),
      ...prime,
    }),
    prime: () => ({ kind: 'prime', spread: primeSpread as Rate, ...prime }),
  };
  return plans[ratePlanOf(said)]();
}

type ChosenBy = Readonly<Record<string, Chooser>>;

/** Whoever chose one of these fields chose what it stands for. */
const standFor: readonly (readonly [field: string, name: string])[] = [
  ['years', 'months'],
  ['steps', 'ratePlan'],
  ['grace', 'graceMonths'],
  ['prepay', 'prepayments'],
];

function withWhatFollows(chosenBy: ChosenBy): ChosenBy {
  const follows = standFor.flatMap(([field, name]) => {
    const chooser = chosenBy[field];
    return chooser === undefined ? [] : [[name, chooser] as const];
  });
  return { ...Object.fromEntries(follows), ...chosenBy };
}
