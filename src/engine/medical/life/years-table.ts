import { plus, sum, type Yuan } from '../../../quantities/money.ts';
import { ageText, type Month, monthOf, monthsBetween, yearOf } from '../../../quantities/months.ts';
import type { Rate } from '../../../quantities/rate.ts';
import { carriedOn } from '../../shared/carried-on.ts';
import { exchangeRate } from '../../shared/exchange.ts';
import type { MoreTable } from '../../shared/more-table.ts';
import type { Figure } from '../../shared/result.ts';
import { openRuleBook, type RuleBook } from '../../shared/rule-book.ts';
import { openingFor } from '../covers/opening.ts';
import { lawsOf, type MedicalLaws } from '../laws-of.ts';
import type { MedicalScenario } from '../medical-scenario.ts';
import { sumKnown } from '../sum-known.ts';
import { hongKongYear } from './hong-kong-year.ts';
import { type LifeAssumptions, lifeAssumptions, type Today, todaysMoney } from './life-assumptions.ts';
import { always, type LifeCourse, lifeCourse } from './life-course.ts';
import type { LifeYear } from './life-year.ts';
import { mainlandYear } from './mainland-year.ts';
import { yearsCaveats } from './years-caveats.ts';
import { type YearsColumnId, yearsColumns } from './years-columns.ts';

/**
 * The table `years`: a life of cover from the scenario's year on, the rules carried on past what is published. So many
 * calendar years as asked, or to the year of the 85th birthday, ten at least; none of a cover that is not open.
 */
export function yearsTable(scenario: MedicalScenario, laws: MedicalLaws = lawsOf(scenario.city)): MoreTable {
  const assumed = lifeAssumptions(scenario);
  const book = carriedOn(openRuleBook(scenario), assumed);
  if (openingFor(scenario.scheme, scenario, laws.mainland).open === 'no')
    return { id: 'years', table: { columns: yearsColumns, rows: [] }, caveats: [], basis: [] };
  const { course, lived, exchange } = live(scenario, laws, book, assumed);
  return {
    id: 'years',
    table: { columns: yearsColumns, rows: rowsOf(scenario, lived, todaysMoney(scenario, assumed)) },
    caveats: yearsCaveats(scenario, course, lived, assumed, exchange),
    basis: book.uses(),
  };
}

interface Lived {
  readonly course: LifeCourse;
  readonly lived: readonly LifeYear[];
  /** HKD for 1 CNY of the last month, where anything is converted. */
  readonly exchange?: Rate | undefined;
}

function live(scenario: MedicalScenario, laws: MedicalLaws, book: RuleBook, assumed: LifeAssumptions): Lived {
  const years = yearsOf(scenario);
  const { scheme, city, asOf, asKnownOn, fx } = scenario;
  if (scheme === 'hong-kong-public') {
    const path = { asOf, asKnownOn, fixed: fx, share: assumed.fxShare };
    const exchange = (month: Month) => exchangeRate(month, path, book);
    const life = { scenario, law: laws.hongKong, book, exchange, careInflation: assumed.careInflation };
    const last = exchange(monthOf(years.at(-1) as number, 12));
    return { course: always('HONG_KONG'), lived: years.map((year) => hongKongYear(life, year)), exchange: last };
  }
  const desk = { city, law: laws.mainland, book };
  const course = lifeCourse(scenario, desk, laws.statutoryRetirementAge, monthOf(years.at(-1) as number, 12));
  const life = { scenario: { ...scenario, scheme }, desk, course, assumed };
  return { course, lived: years.map((year) => mainlandYear(life, year)) };
}

function yearsOf({ year, years, birth }: MedicalScenario): readonly number[] {
  const length = years ?? Math.max(10, yearOf(birth) + 85 - year + 1);
  return Array.from({ length }, (_, after) => year + after);
}

function rowsOf(
  { year: first, birth }: MedicalScenario,
  lived: readonly LifeYear[],
  today: Today,
): readonly Figure[][] {
  let cumulative: Yuan | undefined = sum([]);
  return lived.map((one, after) => {
    const year = first + after;
    const cost = sumKnown([one.premium, one.personPays]);
    cumulative = cumulative === undefined || cost === undefined ? undefined : plus(cumulative, cost);
    const row: Record<YearsColumnId, Figure> = {
      ...figuresOf(one),
      year,
      age: ageText(monthsBetween(birth, monthOf(year, 1))),
      cost: cost ?? null,
      costToday: cost === undefined ? null : costToday(one, today),
      cumulativeCost: cumulative ?? null,
    };
    return yearsColumns.map(({ id }) => row[id]);
  });
}

function figuresOf(one: LifeYear) {
  return {
    status: one.status,
    premiumBase: one.premiumBase ?? null,
    premium: one.premium ?? null,
    employer: one.employer ?? null,
    outpatientLimit: one.outpatientLimit ?? null,
    eligible: one.eligible ?? null,
    fundPays: one.fundPays ?? null,
    personPays: one.personPays ?? null,
    personPaysHkd: one.personPaysHkd ?? null,
    missing: one.missing.length === 0 ? null : one.missing.join(', '),
  };
}

/** The cost of a year whose payments are all known, each in today's money. */
function costToday({ payments }: LifeYear, today: Today): Yuan {
  return sum(payments.map(({ month, amount }) => today(amount as Yuan, month)));
}
