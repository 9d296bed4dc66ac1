import { compareRates, rate, rateOf } from '../../../quantities/rate.ts';
import type { CityPurchaseLaw } from '../../../rules/city-purchase-law.ts';
import type { DeedTaxRates, MainlandHomeTaxLaw } from '../../../rules/mainland-loan-law.ts';
import type { RuleUse } from '../../shared/result.ts';
import type { Purchase } from '../purchase.ts';
import { usedOn } from '../used-on.ts';
import { shareOfBase, type TaxCode, type TaxNote, type TaxRow, unknownTax } from './tax-row.ts';

/** Which of the three a home is by the homes the family has already. */
type DeedTaxCode = Extract<TaxCode, `DEED_TAX_${string}`>;

/**
 * 契税: that of an only home, of a second one, both by size, the bound itself included, and the full rate of the province.
 * Which one is due goes by the homes that are said; whether a home in Hong Kong counts was not found.
 */
export function deedTaxRows(
  purchase: Purchase,
  { deedTax, deedTaxSize, deedTaxRange }: MainlandHomeTaxLaw,
  { deedTaxRate }: CityPurchaseLaw,
): readonly TaxRow[] {
  const { desk } = purchase;
  const [rates, size] = [usedOn(deedTax, desk), usedOn(deedTaxSize, desk)];
  const [full, range] = [usedOn(deedTaxRate, desk), usedOn(deedTaxRange, desk)];
  const uses = size === undefined ? [] : [size.use];
  const row = (tax: DeedTaxCode, share: string | undefined, by: readonly RuleUse[]): TaxRow =>
    rowOf(tax, share, by, purchase);
  return [
    ...(rates === undefined
      ? [unknownTax('DEED_TAX', 'BUYER', deedTax.id)]
      : [
          row('DEED_TAX_ONLY', rateBySize(rates.value.onlyHome, size?.value, purchase), [rates.use, ...uses]),
          row('DEED_TAX_SECOND', rateBySize(rates.value.secondHome, size?.value, purchase), [rates.use, ...uses]),
        ]),
    full === undefined
      ? unknownTax('DEED_TAX_FULL', 'BUYER', deedTaxRate.id)
      : row('DEED_TAX_FULL', full.value, range === undefined ? [full.use] : [full.use, range.use]),
  ];
}

/** The rate of a size; one for both sizes is told without it. */
function rateBySize(
  { upToSize, aboveSize }: DeedTaxRates,
  bound: number | undefined,
  { home: { size } }: Purchase,
): string | undefined {
  if (upToSize === aboveSize) return upToSize;
  if (size === undefined || bound === undefined) return undefined;
  return compareRates(size, rateOf(bound, 1)) <= 0 ? upToSize : aboveSize;
}

function rowOf(tax: DeedTaxCode, share: string | undefined, uses: readonly RuleUse[], purchase: Purchase): TaxRow {
  const { borrower, price } = purchase;
  const due = borrower.homes === undefined ? undefined : dueOf(borrower.homes) === tax;
  if (due === false) return { tax, payer: 'BUYER', applies: 'NOT_DUE', notes: ['BY_HOMES_SAID'], uses };
  const { missing, ...sums } = share === undefined ? unsized(price) : shareOfBase(price, rate(share));
  const said: readonly TaxNote[] = [due === undefined ? 'GIVE_HOMES' : 'BY_HOMES_SAID', ...missing, 'HONG_KONG_OPEN'];
  return { tax, payer: 'BUYER', ...sums, applies: isOpen(due, share) ? 'ASK' : 'DUE', notes: said, uses };
}

function isOpen(due: boolean | undefined, share: string | undefined): boolean {
  return due === undefined || share === undefined;
}

function unsized(base: Purchase['price']) {
  if (base === undefined) return { missing: ['GIVE_SIZE', 'GIVE_PRICE'] as const };
  return { base, missing: ['GIVE_SIZE'] as const };
}

function dueOf(homes: number): DeedTaxCode {
  if (homes === 0) return 'DEED_TAX_ONLY';
  return homes === 1 ? 'DEED_TAX_SECOND' : 'DEED_TAX_FULL';
}
