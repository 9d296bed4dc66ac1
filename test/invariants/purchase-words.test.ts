import { describe, expect, it } from 'vitest';
import { lenderWords } from '../../src/report/language/en/lenders.ts';
import { purchaseSayings } from '../../src/report/language/en/purchase-sayings.ts';
import { purchaseLaws } from '../../src/rules/cities/purchase-laws.ts';
import { hongKongLoanLaw } from '../../src/rules/hong-kong/loan-law.ts';
import { mainlandLoanLaw } from '../../src/rules/national/loan-law.ts';
import type { Rule } from '../../src/rules/rule.ts';

const { downPaymentMoney, purchaseMoneyIn, sameNameRemittanceTerms, accountPapers, otherHomeTaxes } = mainlandLoanLaw;
const { homeLoanPapers, endedStampDuties, mortgageInsuranceTerms } = hongKongLoanLaw;
const ofCities = Object.values(purchaseLaws).flatMap(
  ({ hongKongBuyerPapers, bayAreaPurchaseMoney, mortgageSpreadTerms }) => [
    ...[hongKongBuyerPapers, bayAreaPurchaseMoney, mortgageSpreadTerms],
  ],
);
const texts = [
  ...[downPaymentMoney, purchaseMoneyIn, sameNameRemittanceTerms, accountPapers, otherHomeTaxes],
  ...[homeLoanPapers, endedStampDuties, mortgageInsuranceTerms, ...ofCities],
].filter((rule) => rule !== undefined);

describe('what the texts on buying say', () => {
  it.each([...new Map(texts.map((rule) => [rule.id, rule]))])('%s is in words', (_, rule: Rule<string>) => {
    const words: Readonly<Record<string, string>> = { ...lenderWords, ...purchaseSayings };
    const sayings = rule.values.flatMap(({ value }) => value.split(', '));
    expect(sayings.filter((saying) => words[saying] === undefined)).toEqual([]);
  });
});
