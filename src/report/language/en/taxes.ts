import type { BuyingAnswer, BuyingNote } from '../../../engine/loan/buying/buying-row.ts';
import type { Applies, Payer, TaxCode, TaxNote } from '../../../engine/loan/taxes/tax-row.ts';

type OfTaxes = Exclude<TaxCode | Payer | Applies | TaxNote, BuyingAnswer | BuyingNote>;

/** What stands for the codes in the table of taxes, beside those it shares with the table of buying. */
export const taxWords: Readonly<Record<OfTaxes, string>> = {
  DEED_TAX: 'Deed tax 契税 of an only or second home',
  DEED_TAX_ONLY: 'Deed tax 契税, the family’s only home',
  DEED_TAX_SECOND: 'Deed tax 契税, the family’s second home',
  DEED_TAX_FULL: 'Deed tax 契税, any further home: full rate of the province',
  RESALE_VAT: 'Value-added tax on a resale 增值税',
  SELLER_INCOME_TAX: 'Income tax on a resale, as levied 个人所得税',
  OTHER_TAXES: 'Stamp duty and others 印花税',
  STAMP_DUTY: 'Ad valorem stamp duty 從價印花稅',
  ENDED_STAMP_DUTIES: 'Other stamp duties on homes 印花稅',
  INSURANCE_PREMIUM: 'Mortgage insurance premium, paid at once 按揭保費',
  BUYER_TOTAL: 'Total for the buyer, of what is known',
  BUYER: 'the buyer',
  SELLER: 'the seller',
  BUYER_AND_SELLER: 'buyer and seller',
  DUE: 'yes',
  NOT_DUE: 'no',
  NOT_OFFERED: 'no insurance for this loan',
  GIVE_SELLER_MONTHS: 'Give how many months the seller has had it: --seller-months, or home.sellerMonths.',
  GIVE_SELLER_ONLY_HOME: 'Say whether it is the seller’s only home: --seller-only-home, or home.sellerOnlyHome.',
  GIVE_FIRST_BUYER: 'Say whether it is a first buyer: --first-buyer, or borrower.firstBuyer.',
  BY_HOMES_SAID: 'By the homes that you said.',
  HONG_KONG_OPEN: 'Whether homes in Hong Kong count, and buyers from there, was not found.',
  NOT_A_RESALE: 'A home from the builder is no resale; --market resale, or home.market, says otherwise.',
  FREE_BY_TIME: 'Free: the seller has had it long enough.',
  FREE_ONLY_HOME: 'Free: the seller’s only home, after more than five years (满五唯一).',
  FIXED_SUM: 'A fixed sum up to that price.',
  FIXED_AND_SHARE: 'Between two shares: a fixed sum, and a share of what lies above it.',
  WITHIN_BANK_LIMIT: 'The loan is within what banks lend without it.',
  LIVED_IN_ONLY: 'Only homes the owner lives in are insured.',
  PRICE_TOO_HIGH: 'The price is above what is insured.',
  LOAN_TOO_HIGH: 'The loan is above what is insured for this price and buyer.',
  TERM_TOO_LONG: 'No premium is given for so long a term.',
  SHARE_NOT_FOUND: 'No premium or limit for this buyer and loan was found.',
  FLOATING_RATE: 'This is the premium of a loan at a floating rate; of fixed rates none was read.',
  OF_WHAT_IS_KNOWN: 'Only what is due and known.',
  MORE_IS_OPEN: 'More may be due: see the rows that ask or are not known.',
};
