import type { LoanScenario } from '../engine/loan/loan-scenario.ts';
import { inOrder, type Outcome, type Problem } from '../problems/problem.ts';
import { loanFields } from './loan-fields.ts';
import { loanReaders } from './loan-readers.ts';
import { type LoanFieldsGiven, loanSchema } from './loan-schema.ts';
import { located } from './locate.ts';
import { readContract } from './read-contract.ts';
import { type FieldSet, readFields } from './read-fields.ts';
import { readOffers } from './read-offers.ts';
import { readOverrides } from './read-overrides.ts';
import type { FileText, ScenarioInput } from './scenario-input.ts';
import { stepsOf } from './scenario-tree.ts';
import { isShared, type SharedTerms, sharedFaults } from './shared-terms.ts';

const loan: FieldSet<LoanFieldsGiven> = {
  fields: loanFields,
  readers: loanReaders,
  schema: loanSchema,
  apart: ['rules', 'steps', 'prepay', 'housingFund', 'offers'],
};

/**
 * A loan scenario from a file, flags, or both, a flag winning over the file, with the loans it is held against: those of
 * its list `offers`, and those of files of their own. Or everything that is wrong with all of it at once, each with its
 * place. What nobody chose is the default of a loan in renminbi in equal instalments, drawn today.
 */
export async function readLoan(input: ScenarioInput): Promise<Outcome<LoanScenario>> {
  const own = await readWhole(input);
  const files = input.attached?.['against'] ?? [];
  const others = await Promise.all(files.map((file) => readOther(file, input, own.ok ? own.value : undefined)));
  const problems = [own, ...others].flatMap((one) => (one.ok ? [] : one.problems));
  if (!own.ok || problems.length > 0) return { ok: false, problems };
  const offers = [...(own.value.offers ?? []), ...others.flatMap((one) => (one.ok ? [one.value] : []))];
  if (offers.length === 0) return own;
  const chosenBy = { ...own.value.chosenBy, offers: files.length > 0 ? ('flag' as const) : ('scenario' as const) };
  return { ok: true, value: { ...own.value, offers, chosenBy } };
}

/** A loan of a file of its own: what belongs to the whole question is taken from the first, with the flags that say it. */
async function readOther(
  file: FileText,
  { today, settings }: ScenarioInput,
  first: LoanScenario | undefined,
): Promise<Outcome<LoanScenario>> {
  const shared = settings.filter(({ path }) => isShared(stepsOf(path)));
  const read = await readWhole({ today: first?.asOf ?? today, file, settings: shared }, first);
  if (!read.ok) return read;
  const known = first?.asKnownOn;
  return {
    ok: true,
    value: { ...read.value, title: read.value.title ?? file.name, ...(known !== undefined && { asKnownOn: known }) },
  };
}

/** @param first what the first loan says of the whole question, where this is another one */
async function readWhole(input: ScenarioInput, first?: SharedTerms): Promise<Outcome<LoanScenario>> {
  const read = await readFields(input, loan);
  if (!read.ok) return read;
  const { file, tree, given } = read.value;
  const asOf = given.asOf ?? input.today;
  const contract = readContract(read.value, asOf);
  const overrides = await readOverrides(tree);
  const offers = readOffers(tree, { asOf, asKnownOn: given.asKnownOn });
  const faults = [
    ...contract.faults,
    ...overrides.faults,
    ...offers.faults,
    ...(first === undefined ? [] : sharedFaults(given, tree, first)),
  ];
  const problems: readonly Problem[] = faults.map((fault) => located(fault, input.settings, file));
  if (problems.length > 0) return { ok: false, problems: inOrder(problems) };
  const scenario = contract.scenarioWith(overrides.values);
  return { ok: true, value: { ...scenario, ...(offers.offers.length > 0 && { offers: offers.offers }) } };
}
