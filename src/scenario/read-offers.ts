import type { LoanScenario } from '../engine/loan/loan-scenario.ts';
import type { IsoDate } from '../quantities/calendar.ts';
import { offerFields } from './loan-fields.ts';
import { loanReaders } from './loan-readers.ts';
import { type LoanFieldsGiven, loanSchema } from './loan-schema.ts';
import { readContract } from './read-contract.ts';
import { choosers, type FieldSet, judged } from './read-fields.ts';
import { wrongShape } from './read-map.ts';
import { type FieldFault, isMapping, type ScenarioTree } from './scenario-tree.ts';

/** Other loans of a scenario, or everything that is wrong with them. */
export interface OffersRead {
  readonly offers: readonly LoanScenario[];
  readonly faults: readonly FieldFault[];
}

const offer: FieldSet<LoanFieldsGiven> = {
  fields: offerFields,
  readers: loanReaders,
  schema: loanSchema,
  apart: ['steps', 'prepay', 'housingFund'],
};

/** The days of the whole question. */
interface Days {
  readonly asOf: IsoDate;
  readonly asKnownOn: IsoDate | undefined;
}

/** The list `offers` of a scenario: each a loan by itself, which takes nothing but the days of the question from the first. */
export function readOffers(tree: ScenarioTree, { asOf, asKnownOn }: Days): OffersRead {
  const given = Object.hasOwn(tree, 'offers') ? tree['offers'] : [];
  if (!Array.isArray(given)) return { offers: [], faults: [wrongShape('offers', 'list', given, ['offers'])] };
  const read = given.map((one: unknown, place) => readOne(one, ['offers', String(place)], asOf));
  const faults = read.flatMap((one) => one.faults);
  if (faults.length > 0) return { offers: [], faults };
  const days = { asOf, ...(asKnownOn !== undefined && { asKnownOn }) };
  return { offers: read.flatMap(({ scenario }) => (scenario === undefined ? [] : [{ ...scenario, ...days }])), faults };
}

function readOne(
  one: unknown,
  path: readonly string[],
  asOf: IsoDate,
): { readonly scenario?: LoanScenario; readonly faults: readonly FieldFault[] } {
  if (!isMapping(one)) return { faults: [wrongShape('offers', 'map', one, path)] };
  const fields = judged(one, offer);
  const { faults, scenarioWith } = readContract(
    { ...fields, tree: one, chosenBy: choosers(one, [], offerFields) },
    asOf,
  );
  if (faults.length === 0) return { scenario: scenarioWith({}), faults };
  return { faults: faults.map((fault) => ({ ...fault, path: [...path, ...fault.path] })) };
}
