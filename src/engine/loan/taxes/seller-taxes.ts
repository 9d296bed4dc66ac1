import { rate } from '../../../quantities/rate.ts';
import type { MainlandHomeTaxLaw } from '../../../rules/mainland-loan-law.ts';
import type { RuleUse } from '../../shared/result.ts';
import type { UsedValue } from '../../shared/rule-uses.ts';
import type { Home } from '../home.ts';
import type { Purchase } from '../purchase.ts';
import { usedOn } from '../used-on.ts';
import { type Applies, shareOfBase, type TaxCode, type TaxNote, type TaxRow, unknownTax } from './tax-row.ts';

/** 满五: more than so many months, as the terms of the seller's income tax say in words. */
const fiveYears = 60;

type Verdict = readonly [applies: Applies, ...notes: readonly TaxNote[]];

/** What the seller of a home owes: 增值税 of one sold too soon, and 个人所得税 as levied. A new home is no resale. */
export function sellerTaxRows(purchase: Purchase, law: MainlandHomeTaxLaw): readonly TaxRow[] {
  const { desk, home } = purchase;
  const { resaleVat, resaleVatFreeMonths, sellerIncomeTax, sellerIncomeTaxTerms } = law;
  const [vat, free] = [usedOn(resaleVat, desk), usedOn(resaleVatFreeMonths, desk)];
  const [income, terms] = [usedOn(sellerIncomeTax, desk), usedOn(sellerIncomeTaxTerms, desk)];
  return [
    vat === undefined || free === undefined
      ? unknownTax('RESALE_VAT', 'SELLER', resaleVat.id)
      : sellerRow('RESALE_VAT', vat, free.use, vatOn(home, free.value), purchase),
    income === undefined || terms === undefined
      ? unknownTax('SELLER_INCOME_TAX', 'SELLER', sellerIncomeTax.id)
      : sellerRow('SELLER_INCOME_TAX', income, terms.use, incomeTaxOn(home), purchase),
  ];
}

/** 增值税: free from so many months on, that one included. */
function vatOn({ market, sellerMonths }: Home, freeFrom: number): Verdict {
  if (market === 'new') return ['NOT_DUE', 'NOT_A_RESALE'];
  if (sellerMonths === undefined) return ['ASK', 'GIVE_SELLER_MONTHS'];
  return sellerMonths >= freeFrom ? ['NOT_DUE', 'FREE_BY_TIME'] : ['DUE'];
}

/** 满五唯一: free after more than five years for the only home of the seller's family. */
function incomeTaxOn({ market, sellerMonths, sellerOnlyHome }: Home): Verdict {
  if (market === 'new') return ['NOT_DUE', 'NOT_A_RESALE'];
  if (sellerOnlyHome === false || (sellerMonths !== undefined && sellerMonths <= fiveYears)) return ['DUE'];
  if (sellerMonths === undefined) return ['ASK', 'GIVE_SELLER_MONTHS'];
  return sellerOnlyHome === undefined ? ['ASK', 'GIVE_SELLER_ONLY_HOME'] : ['NOT_DUE', 'FREE_ONLY_HOME'];
}

function sellerRow(
  tax: TaxCode,
  share: UsedValue<string>,
  terms: RuleUse,
  [applies, ...notes]: Verdict,
  { price }: Purchase,
): TaxRow {
  const uses = [share.use, terms];
  if (applies === 'NOT_DUE') return { tax, payer: 'SELLER', applies, notes, uses };
  const { missing, ...sums } = shareOfBase(price, rate(share.value));
  return { tax, payer: 'SELLER', ...sums, applies, notes: [...notes, ...missing], uses };
}
