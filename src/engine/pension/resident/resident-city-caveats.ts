import { yuan } from '../../../quantities/money.ts';
import { type Month, monthsBetween } from '../../../quantities/months.ts';
import type { ResidentLaw } from '../../../rules/resident-law.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import type { Person } from '../live.ts';
import type { PensionCaveat } from '../pension-caveat.ts';
import type { ResidentTerms } from './resident-terms.ts';

/** What a city has beside the pension: the years that lack paid at once, and a funeral grant. Neither moves a figure. */
export function residentCityCaveats(
  city: string,
  person: Person,
  terms: ResidentTerms,
  law: ResidentLaw,
  book: RuleBook,
): readonly PensionCaveat[] {
  return [...restAtOnce(city, person, terms, law), ...funeralGrant(city, person.start, law, book)];
}

/**
 * 一次性补足: to who would otherwise pay past the age of an older text, which is named and not reckoned with: whether it
 * still holds was not found.
 *
 * @source shenzhen/resident/rest-at-once-age-months
 */
function restAtOnce(
  city: string,
  { birth }: Person,
  { claim, paysOn }: ResidentTerms,
  { restAtOnceAgeMonths }: ResidentLaw,
): readonly PensionCaveat[] {
  const last = restAtOnceAgeMonths?.values.at(-1);
  if (restAtOnceAgeMonths === undefined || last === undefined) return [];
  if (!paysOn || monthsBetween(birth, claim) <= last.value) return [];
  const values = { city, ageMonths: last.value, since: last.from.slice(0, 7), rule: restAtOnceAgeMonths.id };
  return [{ code: 'RESIDENT_REST_AT_ONCE', values }];
}

/** @source shenzhen/resident/funeral-grant */
function funeralGrant(city: string, start: Month, law: ResidentLaw, book: RuleBook): readonly PensionCaveat[] {
  const grant = law.funeralGrant && book.look(law.funeralGrant, start);
  return grant === undefined ? [] : [{ code: 'RESIDENT_FUNERAL_GRANT', values: { city, amount: yuan(grant.value) } }];
}
