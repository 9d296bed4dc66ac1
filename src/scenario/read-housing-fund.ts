import type { LoanScenario } from '../engine/loan/loan-scenario.ts';
import { loanPrincipal, loanRate } from './loan-readers.ts';
import { readMap } from './read-map.ts';
import type { FieldFault, ScenarioTree } from './scenario-tree.ts';

/** The part of a loan from the housing fund, or everything that is wrong with it. */
export interface HousingFundRead {
  readonly housingFund?: NonNullable<LoanScenario['housingFund']>;
  readonly faults: readonly FieldFault[];
}

const fund = {
  what: 'housingFund',
  readers: { principal: loanPrincipal, rate: loanRate },
  needed: ['principal', 'rate'],
} as const;

/** The map `housingFund` of a scenario: principal and rate, as the fund says them. */
export function readHousingFund(tree: ScenarioTree): HousingFundRead {
  if (!Object.hasOwn(tree, 'housingFund')) return { faults: [] };
  const { values, faults } = readMap(tree['housingFund'], ['housingFund'], fund);
  const { principal, rate } = values;
  return principal === undefined || rate === undefined ? { faults } : { housingFund: { principal, rate }, faults };
}
