import type { AllowanceTerms } from './allowance-terms.ts';

/** 入息 of a month and 資產 at its start, both spouses' of a couple, in whole cents. */
export interface Means {
  readonly income: number;
  readonly assets: number;
}

/** 津貼 of a month: which, how much, and which limit was passed that the other one has. */
export interface Allowance {
  readonly kind: 'living' | 'old-age' | 'none';
  readonly amount: number;
  readonly overIncome: boolean;
  readonly overAssets: boolean;
}

/**
 * 經濟審查: the Old Age Living Allowance for who is within both limits, themselves included; else the Old Age Allowance
 * from its own age, for which nothing is tested. Only one of them is paid.
 *
 * @source hong-kong/elderly/means-counted, hong-kong/elderly/one-allowance
 */
export function allowanceOf({ income, assets }: Means, terms: AllowanceTerms): Allowance {
  const amount = allowanceAmount(income, assets, terms);
  const [overIncome, overAssets] = [income > terms.incomeLimit, assets > terms.assetLimit];
  const isLiving = terms.isOfLivingAge && !overIncome && !overAssets;
  return { kind: isLiving ? 'living' : terms.isOfOldAge ? 'old-age' : 'none', amount, overIncome, overAssets };
}

/** What is paid in a month to who has so much, in whole cents. */
export function allowanceAmount(income: number, assets: number, terms: AllowanceTerms): number {
  if (terms.isOfLivingAge && income <= terms.incomeLimit && assets <= terms.assetLimit) return terms.living;
  return terms.isOfOldAge ? terms.oldAge : 0;
}
