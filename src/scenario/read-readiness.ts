import type { ReadinessScenario } from '../engine/loan/readiness/readiness-scenario.ts';
import { inOrder, type Outcome } from '../problems/problem.ts';
import type { Currency } from '../quantities/money.ts';
import type { Rate } from '../quantities/rate.ts';
import { checkReadiness, type SaidReadiness } from './check-readiness.ts';
import { located } from './locate.ts';
import { type FieldSet, readFields } from './read-fields.ts';
import { readOverrides } from './read-overrides.ts';
import { readPapers } from './read-papers.ts';
import { readinessFields } from './readiness-fields.ts';
import { readinessReaders } from './readiness-readers.ts';
import { type ReadinessFieldsGiven, readinessSchema } from './readiness-schema.ts';
import { borrowerOf, homeOf } from './said-home.ts';
import { currencyOf, termOf } from './said-loan.ts';
import type { ScenarioInput } from './scenario-input.ts';

const readiness: FieldSet<ReadinessFieldsGiven> = {
  fields: readinessFields,
  readers: readinessReaders,
  schema: readinessSchema,
  apart: ['rules', 'papers'],
};

/**
 * A question for readiness from a file, flags, or both, a flag winning over the file; or everything that is wrong with it
 * at once, each with its place. The loan is one in renminbi in equal instalments where nobody says; of credit report,
 * records and papers nothing is taken as given.
 */
export async function readReadiness(input: ScenarioInput): Promise<Outcome<ReadinessScenario>> {
  const read = await readFields(input, readiness);
  if (!read.ok) return read;
  const { file, tree, given, faults, chosenBy } = read.value;
  const overrides = await readOverrides(tree);
  const papers = readPapers(tree, overrides.values);
  const alone = [...faults, ...papers.faults];
  const faulty = new Set(alone.map(({ path }) => path[0] ?? ''));
  const asOf = given.asOf ?? input.today;
  const all = [...alone, ...overrides.faults, ...checkReadiness({ given, tree, asOf }, faulty)];
  if (all.length > 0) return { ok: false, problems: inOrder(all.map((fault) => located(fault, input.settings, file))) };
  const { mainlandProperty, mainlandBusiness } = given;
  return {
    ok: true,
    value: {
      asOf,
      ...loanWanted({ given, tree, asOf }),
      credit: given.credit ?? {},
      evidence: given.evidence ?? {},
      papers: papers.papers,
      ...(mainlandProperty !== undefined && { mainlandProperty }),
      ...(mainlandBusiness !== undefined && { mainlandBusiness }),
      strict: given.strict ?? false,
      overrides: overrides.values,
      chosenBy: chosenBy['years'] === undefined ? chosenBy : { months: chosenBy['years'], ...chosenBy },
    },
  };
}

type LoanWanted = Omit<
  ReadinessScenario,
  | 'asOf'
  | 'credit'
  | 'evidence'
  | 'papers'
  | 'mainlandProperty'
  | 'mainlandBusiness'
  | 'strict'
  | 'overrides'
  | 'chosenBy'
>;

/** The loan that is wanted, drawn today without fees; the checks have made sure of amount, rate and term. */
function loanWanted(said: SaidReadiness): LoanWanted {
  const { given } = said;
  const { lender, asKnownOn, assumptions } = given;
  const [borrower, home] = [borrowerOf(said), homeOf(said)];
  return {
    currency: currencyOf(said).toUpperCase() as Currency,
    principal: given.principal as number,
    months: termOf(given) as number,
    method: given.method ?? 'equal-instalment',
    ratePlan: { kind: 'fixed', rate: given.rate as Rate },
    fees: 0,
    graceMonths: 0,
    dayCount: 'twelfth',
    prepayments: [],
    ...(lender !== undefined && { lender }),
    ...(asKnownOn !== undefined && { asKnownOn }),
    ...(borrower !== undefined && { borrower }),
    ...(home !== undefined && { home }),
    ...assumptions,
  };
}
