import { type Month, plusMonths } from '../../../quantities/months.ts';
import type { Rate } from '../../../quantities/rate.ts';
import { hongKongElderlyLaw } from '../../../rules/hong-kong/elderly-law.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import type { CompareAssumptions } from '../assumed.ts';
import type { CompareScenario } from '../compare-scenario.ts';
import type { Timeline } from '../timeline.ts';

/** What the allowances of a month are, and whom they are for; amounts in whole cents. */
export interface AllowanceTerms {
  /** 長者生活津貼, from its age and within its limits. */
  readonly living: number;
  /** 高齡津貼, from its age on, without a test. */
  readonly oldAge: number;
  readonly incomeLimit: number;
  readonly assetLimit: number;
  readonly isOfLivingAge: boolean;
  readonly isOfOldAge: boolean;
}

/** The terms by month, from the first one; `undefined` before the ages, where they are not paid, or are not counted. */
export type TermsIn = (place: number) => AllowanceTerms | undefined;

/**
 * 高齡津貼 and 長者生活津貼 of one person by month. Amounts and limits go on with Hong Kong prices, a step every February
 * after the valuation month. They are paid in Hong Kong and, by the Guangdong Scheme, in Guangdong; not elsewhere.
 * `undefined` as a whole where a rule is missing.
 *
 * @source hong-kong/elderly/old-age-allowance, old-age-living-allowance, living-allowance-limits, allowance-ages
 * @rounding grown amounts and limits to the whole dollar, half up
 */
export function allowanceTerms(
  { government, living, couple }: CompareScenario,
  { birth, start, end }: Timeline,
  { inflationHk }: CompareAssumptions,
  book: RuleBook,
): TermsIn | undefined {
  if (government === 'left-out' || living === 'elsewhere') return () => undefined;
  const ages = book.read(hongKongElderlyLaw.allowanceAges, start)?.value;
  if (ages === undefined) return undefined;
  const amountsIn = amountsOf(book, inflationHk, couple);
  const first = Math.max(0, birth + Math.min(ages.living, ages.oldAge) - start);
  const terms: AllowanceTerms[] = [];
  for (let month = plusMonths(start, first); month < end; month = plusMonths(month, 1)) {
    const amounts = amountsIn(month);
    if (amounts === undefined) return undefined;
    const found = { ...amounts, isOfLivingAge: month >= birth + ages.living, isOfOldAge: month >= birth + ages.oldAge };
    const before = terms.at(-1);
    // Months that are alike have one and the same terms.
    terms.push(before !== undefined && isAlike(before, found) ? before : found);
  }
  return (place) => (place < first ? undefined : terms[place - first]);
}

function isAlike(first: AllowanceTerms, second: AllowanceTerms): boolean {
  return (Object.keys(first) as (keyof AllowanceTerms)[]).every((key) => first[key] === second[key]);
}

type Amounts = Omit<AllowanceTerms, 'isOfLivingAge' | 'isOfOldAge'>;

/** Amounts and limits of a month, carried on by prices; `undefined` where one is missing. */
function amountsOf(book: RuleBook, prices: Rate, couple: boolean): (month: Month) => Amounts | undefined {
  const growth = { rate: prices, stepsIn: 2 } as const;
  const law = hongKongElderlyLaw;
  const livingIn = book.grown(law.oldAgeLivingAllowance, growth);
  const oldAgeIn = book.grown(law.oldAgeAllowance, growth);
  const limitsIn = book.grown(law.livingAllowanceLimits, growth);
  return (month) => {
    const [living, oldAge, limits] = [livingIn(month)?.value, oldAgeIn(month)?.value, limitsIn(month)?.value];
    if (living === undefined || oldAge === undefined || limits === undefined) return undefined;
    return {
      living: living * 100,
      oldAge: oldAge * 100,
      incomeLimit: (couple ? limits.incomeCouple : limits.incomeSingle) * 100,
      assetLimit: (couple ? limits.assetsCouple : limits.assetsSingle) * 100,
    };
  };
}
