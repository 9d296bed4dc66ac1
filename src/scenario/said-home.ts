import type { Borrower } from '../engine/loan/borrower.ts';
import type { Home } from '../engine/loan/home.ts';
import type { Currency } from '../quantities/money.ts';
import { missing } from './field-faults.ts';
import type { LoanFieldsGiven } from './loan-schema.ts';
import { currencyOf } from './said-loan.ts';
import type { FieldFault, ScenarioTree } from './scenario-tree.ts';

/** What whoever asks for a loan says of borrower and home. */
interface SaidOfPerson {
  readonly given: Pick<LoanFieldsGiven, 'currency' | 'borrower' | 'home'>;
  readonly tree: ScenarioTree;
}

/** A home lies somewhere. */
export function placeSaid({ given: { home }, tree }: SaidOfPerson): FieldFault | undefined {
  if (!Object.hasOwn(tree, 'home') || home?.place !== undefined) return undefined;
  return { ...missing('place'), path: ['home'] };
}

/** 首次置業: who buys a first home in Hong Kong has none there. */
export function firstBuyerHasNone({ given: { borrower, home } }: SaidOfPerson): FieldFault | undefined {
  if (borrower?.firstBuyer !== true || home?.place !== 'hong-kong' || (borrower.homes ?? 0) === 0) return undefined;
  const values = { field: 'firstBuyer', value: 'true', other: 'homes', otherValue: String(borrower.homes) };
  return { code: 'SCENARIO_CONFLICT', path: ['borrower', 'firstBuyer'], part: 'value', values };
}

/** The borrower as far as anything was said of one. */
export function borrowerOf(said: SaidOfPerson): Borrower | undefined {
  const { borrower } = said.given;
  if (borrower === undefined) return undefined;
  const { incomeCurrency = currencyOf(said), ...rest } = borrower;
  return { ...rest, currency: incomeCurrency.toUpperCase() as Currency };
}

/** The home as far as anything was said of one: lived in by its owner and from the builder where nobody says. */
export function homeOf({ given: { home } }: SaidOfPerson): Home | undefined {
  if (home === undefined) return undefined;
  const { place, use = 'own', market = 'new', ...rest } = home;
  // The checks have made sure of the place.
  return { ...rest, place: place as Home['place'], use, market };
}
