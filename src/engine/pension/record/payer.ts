import { cities } from '../../../rules/cities/cities.ts';
import type { CityId } from '../../../rules/cities/city-names.ts';
import type { PensionLaw } from '../../../rules/pension-law.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import type { ContributionPlan } from '../plan-contributions.ts';
import { type BenefitPlace, benefitPlace } from './benefit-place.ts';
import type { MergedRecord } from './merge-record.ts';
import { elsewhere } from './pension-record.ts';

/** 待遇领取地, the place that pays, with the law of it: contributions to come are still those of the city they are paid in. */
export interface Payer extends BenefitPlace {
  readonly place: CityId;
  readonly law: PensionLaw;
}

/**
 * The place that pays a person with a record in several, and the law there; without a record the city itself.
 * `undefined` where it lies outside Guangdong, whose rules are not here, or where the rule of the place is missing.
 *
 * @param insteadIn a city to settle in whatever the rules say
 */
export function payerOf(
  city: CityId,
  record: MergedRecord | undefined,
  plan: ContributionPlan,
  law: PensionLaw,
  book: RuleBook,
  insteadIn?: CityId,
): Payer | undefined {
  if (record === undefined) return { place: city, longestCity: city, reason: 'only', months: plan.paid, law };
  const found = placeOf(city, record, plan, law, book);
  if (found === undefined) return undefined;
  const place = insteadIn ?? found.place;
  if (place === elsewhere) {
    book.miss({ id: `${elsewhere}/pension/benefit-base` }, plan.claim);
    return undefined;
  }
  return { ...found, place, law: place === city ? law : paidIn(law, cities[place].pension) };
}

/** Where contributions of one city are paid out by another: limits and rates of the first, the formula of the second. */
function paidIn(
  contributed: PensionLaw,
  { contributionBaseLimits: _, employerContributionRate: __, ...paying }: PensionLaw,
): PensionLaw {
  const { contributionBaseLimits, employerContributionRate } = contributed;
  return { ...paying, contributionBaseLimits, employerContributionRate };
}

/** The place by the months of record and plan together; every month counts once. */
export function placeOf(
  city: CityId,
  { periods }: MergedRecord,
  { spans, claim }: Pick<ContributionPlan, 'spans' | 'claim'>,
  law: PensionLaw,
  book: RuleBook,
): BenefitPlace | undefined {
  const qualifying = book.read(law.benefitPlaceMonths, claim);
  const residents = book.read(law.benefitPlaceOfResidents, claim);
  if (qualifying === undefined || residents === undefined) return undefined;
  return benefitPlace([...periods, ...spans.map((span) => ({ ...span, place: city }))], qualifying.value);
}
