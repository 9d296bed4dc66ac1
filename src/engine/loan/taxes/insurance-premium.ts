import { type Currency, type Money, times } from '../../../quantities/money.ts';
import { compareRates, type Rate, rate, rateOf } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import type { HongKongLimitsLaw } from '../../../rules/hong-kong-loan-law.ts';
import type { RuleUse } from '../../shared/result.ts';
import type { Purchase } from '../purchase.ts';
import { usedOn } from '../used-on.ts';
import { type InsuranceProgramme, type InsuredLoan, premiumShare } from './premium-share.ts';
import { type Applies, type TaxNote, type TaxRow, unknownTax } from './tax-row.ts';

/**
 * 按揭保費 of a loan above the share of the price that banks lend: a share of the loan, paid once. Homes the owner lives
 * in only.
 *
 * @rounding half up to the cent: no text read says how
 */
export function insurancePremiumRow(purchase: Purchase, law: HongKongLimitsLaw): TaxRow {
  const read = programmeOn(purchase, law);
  if (read === undefined) return unknownTax('INSURANCE_PREMIUM', 'BUYER', law.mortgageInsurancePremiums.id);
  const uses = [...read.uses, ...(purchase.exchange?.uses ?? [])];
  const found = verdictOn(purchase, read);
  if ('why' in found)
    return { tax: 'INSURANCE_PREMIUM', payer: 'BUYER', applies: found.applies, notes: [found.why], uses };
  const { loan, share } = found;
  const terms = usedOn(law.mortgageInsuranceTerms, purchase.desk);
  return {
    ...{ tax: 'INSURANCE_PREMIUM', payer: 'BUYER', applies: 'DUE' },
    ...{ base: loan, ratio: share, amount: times(loan, share, roundHalfUp) },
    notes: ['FLOATING_RATE', ...(terms?.value.split(', ') ?? [])],
    uses: terms === undefined ? uses : [...uses, terms.use],
  };
}

type Verdict =
  | { readonly loan: Money<Currency>; readonly share: Rate }
  | { readonly applies: Applies; readonly why: TaxNote };

/** The share of the loan that is due, or why none is told. */
function verdictOn(purchase: Purchase, { programme, bankRatio }: Read): Verdict {
  const { price, loan, months, home } = purchase;
  if (loan === undefined) return { applies: 'NOT_KNOWN', why: 'NO_EXCHANGE_RATE' };
  if (price === undefined) return { applies: 'ASK', why: 'GIVE_PRICE' };
  const ratio = rateOf(loan, price);
  if (compareRates(ratio, rate(bankRatio)) <= 0) return { applies: 'NOT_DUE', why: 'WITHIN_BANK_LIMIT' };
  if (home.use === 'let') return { applies: 'NOT_OFFERED', why: 'LIVED_IN_ONLY' };
  const found = ofBuyer({ price, loan, ratio, months }, programme, purchase);
  if ('share' in found) return { loan, share: rate(found.share) };
  return { applies: found.why === 'GIVE_FIRST_BUYER' ? 'ASK' : 'NOT_OFFERED', why: found.why };
}

interface Read {
  readonly programme: InsuranceProgramme;
  readonly bankRatio: string;
  readonly uses: readonly RuleUse[];
}

/** The programme on the day; `undefined` where any part of it is not known. */
function programmeOn({ desk }: Purchase, law: HongKongLimitsLaw): Read | undefined {
  const premiums = usedOn(law.mortgageInsurancePremiums, desk);
  const columns = usedOn(law.mortgageInsurancePremiumMonths, desk);
  const tiers = usedOn(law.mortgageInsuranceTiers, desk);
  const ratios = usedOn(law.loanToValueRatios, desk);
  if (premiums === undefined || columns === undefined || tiers === undefined || ratios === undefined) return undefined;
  return {
    programme: { premiums: premiums.value, columns: columns.value, tiers: tiers.value },
    bankRatio: ratios.value.ownerOccupied,
    uses: [premiums.use, columns.use, tiers.use, ratios.use],
  };
}

/** The premium of the buyer; where nobody says whether it is a first one, one for both is told. */
function ofBuyer(loan: InsuredLoan, programme: InsuranceProgramme, { borrower: { firstBuyer } }: Purchase) {
  if (firstBuyer !== undefined) return premiumShare(loan, programme, firstBuyer);
  const [first, other] = [premiumShare(loan, programme, true), premiumShare(loan, programme, false)];
  const same = JSON.stringify(first) === JSON.stringify(other);
  return same ? first : ({ why: 'GIVE_FIRST_BUYER' } as const);
}
