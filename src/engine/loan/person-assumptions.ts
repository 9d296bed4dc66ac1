import { moneyText } from '../../quantities/money.ts';
import { monthText } from '../../quantities/months.ts';
import { rateText } from '../../quantities/rate.ts';
import type { Chooser } from '../shared/chosen.ts';
import { percentOf } from '../shared/percent-of.ts';
import type { Borrower } from './borrower.ts';
import { currencyOfPlace, type Home } from './home.ts';
import type { LoanScenario } from './loan-scenario.ts';

/** Something that was taken as given: its id, what it is, where it is anything, and who chose it. */
export type AssumptionRow = readonly [id: string, value: string | undefined, chosenBy: Chooser];

/** Who lends, who borrows, and which home, as far as anything was said. */
export function personRows(scenario: LoanScenario): readonly AssumptionRow[] {
  const { lender, stress, borrower, home, chosenBy } = scenario;
  const by = (field: string): Chooser => chosenBy[field] ?? 'scenario';
  return [
    ['lender', lender, by('lender')],
    ['stress', stress && percentOf(stress), by('stress')],
    ['borrower', borrower && borrowerText(borrower), by('income')],
    ['home', home && homeText(home), by('place')],
    ['fx', exchangeText(scenario), by('fx')],
  ];
}

function borrowerText({ currency, income, debts, birth, homes }: Borrower): string {
  return [
    ...(income === undefined ? [] : [`income ${currency} ${moneyText(income)} a month`]),
    ...(debts === undefined ? [] : [`other debts ${currency} ${moneyText(debts)} a month`]),
    ...(birth === undefined ? [] : [`born ${monthText(birth)}`]),
    ...(homes === undefined ? [] : [`homes ${homes}`]),
  ].join(', ');
}

function homeText({ place, price, use, propertyFee }: Home): string {
  const sign = currencyOfPlace(place);
  return [
    place,
    ...(price === undefined ? [] : [`${sign} ${moneyText(price)}`]),
    use,
    ...(propertyFee === undefined ? [] : [`fee ${sign} ${moneyText(propertyFee)} a month`]),
  ].join(', ');
}

/** Without a comparison, which tells it itself. */
function exchangeText({ offers, borrower, home, fx }: LoanScenario): string | undefined {
  if (offers !== undefined || (borrower === undefined && home === undefined)) return undefined;
  return fx && rateText(fx, 4);
}
