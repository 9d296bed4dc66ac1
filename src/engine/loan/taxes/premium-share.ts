import { compareRates, type Rate, rate } from '../../../quantities/rate.ts';
import type { InsurancePremiums, InsuranceTier } from '../../../rules/hong-kong-loan-law.ts';
import type { TaxNote } from './tax-row.ts';

/** A loan on a home as mortgage insurance asks of it: whole cents, and the share of the price. */
export interface InsuredLoan {
  readonly price: number;
  readonly loan: number;
  readonly ratio: Rate;
  readonly months: number;
}

/** What of the programme is in force. */
export interface InsuranceProgramme {
  readonly tiers: readonly InsuranceTier[];
  readonly premiums: readonly InsurancePremiums[];
  /** The terms of the columns of the premiums, shortest first. */
  readonly columns: readonly number[];
}

/** The premium as a share of the loan, or why there is none. */
export type PremiumShare = { readonly share: string } | { readonly why: TaxNote };

/**
 * 按揭保費 for a first buyer or another: the first row that reaches the price and fits the buyer, the lowest share of the
 * price that reaches the loan's, and the first term that reaches the loan's.
 */
export function premiumShare(loan: InsuredLoan, programme: InsuranceProgramme, firstBuyer: boolean): PremiumShare {
  const why = refusal(loan, programme.tiers, firstBuyer);
  if (why !== undefined) return { why };
  const column = programme.columns.findIndex((months) => loan.months <= months);
  if (column === -1) return { why: 'TERM_TOO_LONG' };
  const row = programme.premiums.find(
    ({ priceUpTo, buyer }) => reaches(priceUpTo, loan.price) && fits(buyer, firstBuyer),
  );
  const [, shares] =
    Object.entries(row?.premiums ?? {})
      .sort(([one], [other]) => compareRates(rate(one), rate(other)))
      .find(([most]) => compareRates(loan.ratio, rate(most)) <= 0) ?? [];
  const share = shares?.[column];
  return share === undefined ? { why: 'SHARE_NOT_FOUND' } : { share };
}

/** Why the programme does not insure the loan: 樓價、成數、貸款額上限. */
function refusal(
  { price, loan, ratio }: InsuredLoan,
  tiers: readonly InsuranceTier[],
  firstBuyer: boolean,
): TaxNote | undefined {
  const tier = tiers.find(({ priceUpTo }) => reaches(priceUpTo, price));
  if (tier === undefined) return 'PRICE_TOO_HIGH';
  const { loanUpTo, orLoan } = tier;
  if (orLoan !== undefined && loan <= orLoan * 100) return undefined;
  const most = firstBuyer ? tier.firstTimerRatio : tier.otherRatio;
  if (most === undefined) return 'SHARE_NOT_FOUND';
  const isTooHigh = compareRates(ratio, rate(most)) > 0 || (loanUpTo !== undefined && loan > loanUpTo * 100);
  return isTooHigh ? 'LOAN_TOO_HIGH' : undefined;
}

function reaches(priceUpTo: number, price: number): boolean {
  return price <= priceUpTo * 100;
}

function fits(buyer: InsurancePremiums['buyer'], firstBuyer: boolean): boolean {
  return buyer === 'any' || (buyer === 'first-timer') === firstBuyer;
}
