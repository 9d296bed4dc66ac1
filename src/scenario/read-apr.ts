import type { AprScenario, AprTerms } from '../engine/loan/price/apr-scenario.ts';
import type { DatedFlow } from '../engine/loan/price/dated-price.ts';
import type { Chooser } from '../engine/shared/chosen.ts';
import { quotable } from '../problems/plain-text.ts';
import { inOrder, type Outcome, type Problem } from '../problems/problem.ts';
import type { Currency } from '../quantities/money.ts';
import { aprFields } from './apr-fields.ts';
import { aprReaders } from './apr-readers.ts';
import { type AprFieldsGiven, aprSchema } from './apr-schema.ts';
import { checkApr } from './check-apr.ts';
import { columnText } from './field-faults.ts';
import { located } from './locate.ts';
import { type FieldSet, readFields } from './read-fields.ts';
import { readFlows } from './read-flows.ts';
import { readOverrides } from './read-overrides.ts';
import type { ScenarioInput } from './scenario-input.ts';
import type { FieldFault, ScenarioTree } from './scenario-tree.ts';

const apr: FieldSet<AprFieldsGiven> = {
  fields: aprFields,
  readers: aprReaders,
  schema: aprSchema,
  apart: ['rules', 'flows'],
};

/**
 * A question for the true price of a debt from a file, flags, or both, a flag winning over the file; or everything that is
 * wrong with it at once, each with its place. What nobody chose is renminbi, and no fee.
 */
export async function readApr(input: ScenarioInput): Promise<Outcome<AprScenario>> {
  const read = await readFields(input, apr);
  if (!read.ok) return read;
  const { file, tree, given, faults, chosenBy } = read.value;
  const overrides = await readOverrides(tree);
  const flows = await flowsIn(input, tree);
  const faulty = new Set(faults.map(({ path }) => path[0] ?? ''));
  const together = checkApr({ given, tree, flows: flows.text }, faulty);
  const all = [...faults, ...flows.faults, ...overrides.faults, ...together];
  const problems = [...all.map((fault) => located(fault, input.settings, file)), ...flows.problems];
  if (problems.length > 0) return { ok: false, problems: inOrder(problems) };
  return {
    ok: true,
    value: {
      asOf: given.asOf ?? input.today,
      currency: (given.currency ?? 'cny').toUpperCase() as Currency,
      terms: flows.text === undefined ? termsOf(given) : { kind: 'flows', flows: flows.flows },
      strict: given.strict ?? false,
      overrides: overrides.values,
      chosenBy: { ...chosenBy, ...flows.chosenBy },
    },
  };
}

interface FlowsIn {
  /** How they are called in a sentence; `undefined` without any. */
  readonly text: string | undefined;
  readonly flows: readonly DatedFlow[];
  readonly chosenBy?: { readonly flows: Chooser };
  /** In the scenario file, and in a file of its own. */
  readonly faults: readonly FieldFault[];
  readonly problems: readonly Problem[];
}

/** The cash flows of the scenario; a file of its own wins over the list. What reads CSV is loaded only where there is one. */
async function flowsIn({ attached }: ScenarioInput, tree: ScenarioTree): Promise<FlowsIn> {
  const nothing = { flows: [], faults: [], problems: [] };
  const apart = attached?.['flows']?.at(-1);
  if (apart === undefined) {
    if (!Object.hasOwn(tree, 'flows')) return { ...nothing, text: undefined };
    const text = columnText(tree['flows'], 'amount');
    return { ...nothing, ...readFlows(tree['flows']), text, chosenBy: { flows: 'scenario' } };
  }
  const text = quotable(apart.name);
  const { readListCsv } = await import('./list-csv.ts');
  const opened = readListCsv(apart, 'flows');
  if (!opened.ok) return { ...nothing, text, problems: opened.problems };
  const { flows, faults } = readFlows(opened.value.tree.root['flows']);
  const problems = faults.map((fault) => located(fault, [], opened.value));
  return { ...nothing, text, flows, problems, chosenBy: { flows: 'flag' } };
}

/** A card balance, where what the card charges is given. */
function cardTermsOf(given: AprFieldsGiven): AprTerms | undefined {
  const { principal, monthlyRate, dailyRate, minimumShare, minimumPayment = 0, payment = null } = given;
  const rate = monthlyRate ?? dailyRate;
  if (rate === undefined) return undefined;
  return {
    kind: 'card-balance',
    principal: principal as number,
    every: monthlyRate === undefined ? 'day' : 'month',
    rate,
    minimumShare: minimumShare as NonNullable<typeof minimumShare>,
    minimumPayment,
    ownPayment: payment,
  };
}

/** How the debt is repaid month by month; the checks have made sure of one way, and of what it needs. */
function termsOf(given: AprFieldsGiven): AprTerms {
  const { principal, months, fee = 0, payment, flatRate, instalmentFee, feeWhen = 'every-month' } = given;
  const card = cardTermsOf(given);
  if (card !== undefined) return card;
  const borrowed = { principal: principal as number, months: months as number, fee };
  if (payment !== undefined) return { kind: 'payments', ...borrowed, payment };
  if (flatRate !== undefined) return { kind: 'flat-rate', ...borrowed, flatRate };
  return { kind: 'card-instalment', ...borrowed, feeRate: instalmentFee as NonNullable<typeof instalmentFee>, feeWhen };
}
