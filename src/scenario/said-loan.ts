import type { LoanScenario, RatePlan } from '../engine/loan/loan-scenario.ts';
import type { AgreedStep } from '../engine/loan/rates/stepped-rate.ts';
import type { IsoDate } from '../quantities/calendar.ts';
import { sameDayLater } from '../quantities/days.ts';
import type { LoanFieldsGiven } from './loan-schema.ts';
import type { FieldFault, ScenarioTree } from './scenario-tree.ts';

/** What a check of a loan may look at. */
export interface SaidLoan {
  readonly given: LoanFieldsGiven;
  readonly steps: readonly AgreedStep[];
  readonly housingFund: LoanScenario['housingFund'];
  /** The fields as they were typed. */
  readonly tree: ScenarioTree;
  /** The valuation day. */
  readonly asOf: IsoDate;
}

/** The name of a field of a loan, at the top. */
export type LoanFieldName = keyof LoanFieldsGiven | 'steps' | 'prepay' | 'housingFund';

/** A check with the fields it looks at: where one of these is wrong by itself, the check would only confuse. */
export type CheckOfLoan = readonly [check: (said: SaidLoan) => FieldFault | undefined, ...LoanFieldName[]];

/** The currency of a loan; renminbi where nobody says. */
export function currencyOf({ given }: { readonly given: Pick<LoanFieldsGiven, 'currency'> }): 'cny' | 'hkd' {
  return given.currency ?? 'cny';
}

/** How its rate is agreed: fixed where nobody says, or in steps where there are any. */
export function ratePlanOf({ given, tree }: Pick<SaidLoan, 'given' | 'tree'>): RatePlan['kind'] {
  return given.ratePlan ?? (Object.hasOwn(tree, 'steps') ? 'stepped' : 'fixed');
}

/** How many payments it has; `undefined` where nobody says. */
export function termOf({ months, years }: Pick<LoanFieldsGiven, 'months' | 'years'>): number | undefined {
  return months ?? (years === undefined ? undefined : years * 12);
}

/** 放款日, and the day of the first payment. */
export function datesOf({ given, asOf }: Pick<SaidLoan, 'given' | 'asOf'>): {
  readonly drawnOn: IsoDate;
  readonly firstOn: IsoDate;
} {
  const drawnOn = given.drawdown ?? asOf;
  return { drawnOn, firstOn: given.firstPayment ?? sameDayLater(drawnOn, 1) };
}
