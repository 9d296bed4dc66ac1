import { conflict, missing } from './field-faults.ts';
import type { LoanFieldsGiven } from './loan-schema.ts';
import type { FieldFault, ScenarioTree } from './scenario-tree.ts';

/** What is said of a loan by whatever plan asks for one. */
export interface SaidTerms {
  readonly given: Pick<LoanFieldsGiven, 'months' | 'years'>;
  readonly tree: ScenarioTree;
}

/** A loan is of an amount. */
export function principalSaid({ tree }: SaidTerms): FieldFault | undefined {
  return Object.hasOwn(tree, 'principal') ? undefined : missing('principal');
}

/** It ends. */
export function termSaid({ tree }: SaidTerms): FieldFault | undefined {
  return Object.hasOwn(tree, 'months') || Object.hasOwn(tree, 'years') ? undefined : missing('term');
}

/** Both may be given if they agree. */
export function termAgrees({ given: { months, years }, tree }: SaidTerms): FieldFault | undefined {
  if (months === undefined || years === undefined || months === years * 12) return undefined;
  return conflict(tree, 'months', 'years', { nearest: String(years * 12) });
}
