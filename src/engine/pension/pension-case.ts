import { cities } from '../../rules/cities/cities.ts';
import type { PensionLaw } from '../../rules/pension-law.ts';
import { openRuleBook, type RuleBook } from '../shared/rule-book.ts';
import { assume, type PensionAssumptions } from './assume.ts';
import { type Life, live } from './live.ts';
import { type WholeLife, wholeLife } from './measure.ts';
import type { PensionScenario } from './pension-scenario.ts';

/** One life with all it was projected from: what tables start from that ask what else could be. */
export interface PensionCase {
  readonly scenario: PensionScenario;
  /** The law of the city the months to come are paid in. */
  readonly law: PensionLaw;
  readonly book: RuleBook;
  readonly assumed: PensionAssumptions;
  readonly life: Life;
  /** `undefined` where no pension is reached. */
  readonly whole: WholeLife | undefined;
}

/** Projects a scenario under the law of its city, or under another one; through a book that is open already, where one is. */
export function pensionCase(
  scenario: PensionScenario,
  law: PensionLaw = cities[scenario.city].pension,
  book: RuleBook = openRuleBook(scenario),
): PensionCase {
  const assumed = assume(scenario, scenario.outlook);
  const life = live(scenario, law, book, assumed);
  return { scenario, law, book, assumed, life, whole: wholeLife(life) };
}
