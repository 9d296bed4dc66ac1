import type { LoanScenario, RatePlan } from '../engine/loan/loan-scenario.ts';
import type { Chooser } from '../engine/shared/chosen.ts';
import { inOrder, type Outcome } from '../problems/problem.ts';
import type { Currency } from '../quantities/money.ts';
import type { Rate } from '../quantities/rate.ts';
import { checkLoan } from './check-loan.ts';
import { checkPrepayments, datedPrepayments } from './date-prepayments.ts';
import { loanFields } from './loan-fields.ts';
import { loanReaders } from './loan-readers.ts';
import { type LoanFieldsGiven, loanSchema } from './loan-schema.ts';
import { located } from './locate.ts';
import { type FieldSet, readFields } from './read-fields.ts';
import { readHousingFund } from './read-housing-fund.ts';
import { readOverrides } from './read-overrides.ts';
import { readPrepayments } from './read-prepayments.ts';
import { readRateSteps } from './read-rate-steps.ts';
import { borrowerOf, homeOf } from './said-home.ts';
import { currencyOf, ratePlanOf, type SaidLoan, termOf } from './said-loan.ts';
import type { ScenarioInput } from './scenario-input.ts';
import type { ScenarioTree } from './scenario-tree.ts';

const loan: FieldSet<LoanFieldsGiven> = {
  fields: loanFields,
  readers: loanReaders,
  schema: loanSchema,
  apart: ['rules', 'steps', 'prepay', 'housingFund'],
};

/**
 * A loan scenario from a file, flags, or both, a flag winning over the file; or everything that is wrong with it at once,
 * each with its place. What nobody chose is the default of a loan in renminbi in equal instalments, drawn today.
 */
export async function readLoan(input: ScenarioInput): Promise<Outcome<LoanScenario>> {
  const read = await readFields(input, loan);
  if (!read.ok) return read;
  const { file, tree, given, faults, chosenBy } = read.value;
  const overrides = await readOverrides(tree);
  const { steps, prepay, fund } = partsOf(tree);
  const said = { given, steps: steps.steps, housingFund: fund.housingFund, tree, asOf: given.asOf ?? input.today };
  const alone = [...faults, ...steps.faults, ...prepay.faults, ...fund.faults];
  const faulty = new Set(alone.map(({ path }) => path[0] ?? ''));
  const together = [...checkLoan(said, faulty), ...checkPrepayments(prepay.prepayments, said, faulty)];
  const all = [...alone, ...overrides.faults, ...together];
  if (all.length > 0) return { ok: false, problems: inOrder(all.map((fault) => located(fault, input.settings, file))) };
  const prepayments = datedPrepayments(prepay.prepayments, said);
  return {
    ok: true,
    value: {
      ...contractOf(said),
      prepayments,
      ...given.assumptions,
      strict: given.strict ?? false,
      overrides: overrides.values,
      chosenBy: withWhatFollows(chosenBy),
    },
  };
}

/** What is not one text. */
function partsOf(tree: ScenarioTree) {
  return {
    steps: Object.hasOwn(tree, 'steps') ? readRateSteps(tree['steps']) : { steps: [], faults: [] },
    prepay: readPrepayments(Object.hasOwn(tree, 'prepay') ? tree['prepay'] : []),
    fund: readHousingFund(tree),
  };
}

type Contract = Omit<LoanScenario, 'prepayments' | 'fx' | 'strict' | 'overrides' | 'chosenBy'>;

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

const unchanged = ['asKnownOn', 'drawdown', 'firstPayment', 'lender', 'stress'] as const;

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
