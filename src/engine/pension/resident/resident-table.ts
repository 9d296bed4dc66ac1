import { ageText, type Month, monthsBetween, monthText } from '../../../quantities/months.ts';
import type { Rate } from '../../../quantities/rate.ts';
import { cities } from '../../../rules/cities/cities.ts';
import { residentLaws } from '../../../rules/cities/resident-laws.ts';
import type { PensionLaw } from '../../../rules/pension-law.ts';
import type { ResidentLaw } from '../../../rules/resident-law.ts';
import type { MoreTable } from '../../shared/more-table.ts';
import { openRuleBook, type RuleBook } from '../../shared/rule-book.ts';
import { assume } from '../assume.ts';
import { idOf } from '../id-of.ts';
import { type Life, live, type Person } from '../live.ts';
import type { PensionCaveat } from '../pension-caveat.ts';
import type { PensionScenario } from '../pension-scenario.ts';
import { residentBasePension } from './resident-base-pension.ts';
import { residentCaveats } from './resident-caveats.ts';
import { residentCityCaveats } from './resident-city-caveats.ts';
import { residentColumns } from './resident-columns.ts';
import { residentEntry } from './resident-entry.ts';
import { type ResidentTerms, residentTerms } from './resident-terms.ts';
import { type ResidentPerson, residentTier } from './resident-tier.ts';

/** 城乡居民基本养老保险 for the same person, as if he were not in work: each contribution tier of his city. */
export function residentTable(scenario: PensionScenario): MoreTable {
  return residentTableUnder(cities[scenario.city].pension, residentLaws[scenario.city], scenario);
}

/**
 * The same under given laws. The account earns the assumed crediting rate, since none of the scheme's own was found;
 * the base pension is that of the first month. What is not known is empty; the columns `…AtLeast` take the
 * least base pension, and the second rests on the assumed crediting rate all the same.
 */
export function residentTableUnder(pensionLaw: PensionLaw, law: ResidentLaw, scenario: PensionScenario): MoreTable {
  const book = openRuleBook(scenario);
  const assumed = assume(scenario, scenario.outlook);
  const life = live(scenario, pensionLaw, openRuleBook(scenario), assumed);
  const offered = life.person && offer(scenario.city, life.person, life, law, book, assumed.creditingRate);
  return {
    id: 'resident',
    table: { columns: residentColumns, rows: offered?.rows ?? [] },
    caveats: [
      ...(offered?.caveats ?? []),
      ...(scenario.employment === 'employee' ? [{ code: 'RESIDENT_IN_WORK' as const, values: {} }] : []),
    ],
    basis: book.uses(),
  };
}

/** What the scheme offers one person: a row a tier, and what must be said. */
type Offer = Pick<MoreTable, 'caveats'> & Pick<MoreTable['table'], 'rows'>;

/** Every tier for who may join; no rows for anyone else, or where a rule is missing. */
function offer(city: string, person: Person, life: Life, law: ResidentLaw, book: RuleBook, creditingRate: Rate): Offer {
  const entry = residentEntry(city, person, life.reasons, law, book);
  if (!entry.open) return { rows: [], caveats: entry.caveats };
  const terms = residentTerms(person.birth, person.start, law, book);
  const beside = { creditingRate, employeeScheme: life.settled?.pension.monthly };
  const settled = terms && settle(city, person, terms, law, book, beside);
  if (terms === undefined || settled === undefined)
    return { rows: [], caveats: [...entry.caveats, unknown(person.start, book)] };
  const ofCity = residentCityCaveats(city, person, terms, law, book);
  const caveats = [...entry.caveats, ...settled.caveats, ...besideEmployee(life, person.start), ...ofCity];
  return { rows: settled.rows, caveats };
}

/** The pension of the employee scheme is of another day. */
function besideEmployee({ plan, settled }: Life, start: Month): readonly PensionCaveat[] {
  if (plan === undefined || settled === undefined) return [];
  const values = { claim: monthText(plan.claim), month: monthText(start) };
  return [{ code: 'RESIDENT_BESIDE_EMPLOYEE', values }];
}

/** No rows: a rule is missing. */
function unknown(start: Month, book: RuleBook): PensionCaveat {
  const rules = book.missing().map(({ rule }) => rule);
  return { code: 'RESIDENT_UNKNOWN', values: { rules: rules.join(', '), month: monthText(start) } };
}

/** Every tier of the city, or `undefined` where a rule is missing. */
function settle(
  city: string,
  { start, birth }: Person,
  terms: ResidentTerms,
  law: ResidentLaw,
  book: RuleBook,
  beside: Pick<ResidentPerson, 'creditingRate' | 'employeeScheme'>,
): Offer | undefined {
  const tiers = book.read(law.tiers, start)?.value;
  const payoutMonths = book.read(law.payoutMonths, start)?.value;
  if (tiers === undefined || payoutMonths === undefined) return undefined;
  for (const rule of [law.residentSchemeGate, law.joining]) book.look(rule, start);
  const subsidies = law.subsidies && book.look(law.subsidies, start)?.value;
  const noSubsidy = idOf(law.subsidies, `${city}/resident/subsidies`);
  const base = residentBasePension(city, terms.extraYears, law, book, start);
  const shared = { terms, claimAge: ageText(monthsBetween(birth, terms.claim)), base, payoutMonths, ...beside };
  const rules = [law.tiers.id, law.payoutMonths.id, ...base.rules];
  const rows = tiers.map((tier) => {
    const subsidy = subsidies?.[tier];
    const known =
      subsidy === undefined ? { rules, missing: [noSubsidy] } : { rules: [...rules, noSubsidy], missing: [] };
    return residentTier({ ...shared, ...known, tier, subsidy }, book.uses());
  });
  const lacking = tiers.some((tier) => subsidies?.[tier] === undefined) ? noSubsidy : undefined;
  return { rows, caveats: residentCaveats(shared, start, lacking) };
}
