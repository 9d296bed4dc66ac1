import { compareRates, plusRates, type Rate, rate, rateOf } from '../../../quantities/rate.ts';
import type { HongKongLoanLaw } from '../../../rules/hong-kong-loan-law.ts';
import type { RuleUse } from '../../shared/result.ts';
import type { Purchase } from '../purchase.ts';
import { usedOn } from '../used-on.ts';
import { type BuyingNote, type BuyingRow, sayingRow } from './buying-row.ts';
import { downLeftRow, shareOf } from './down-payment.ts';

/** What is known of buying a home in Hong Kong: no rule on who may buy was looked for, and none is in the rules. */
export function inHongKongRows(purchase: Purchase, law: HongKongLoanLaw): readonly BuyingRow[] {
  const bank = bankRow(purchase, law);
  return [
    { question: 'HOMES_ALLOWED', answer: 'NOT_KNOWN', notes: ['NONE_IN_THE_RULES'], uses: [] },
    bank,
    downLeftRow(purchase, [bank], 'NEEDS_INSURANCE'),
    sayingRow('BANK_PAPERS', law.homeLoanPapers, purchase.desk),
  ];
}

/** What banks leave to pay down: all but 按揭成數上限. */
function bankRow(purchase: Purchase, law: HongKongLoanLaw): BuyingRow {
  const question = 'DOWN_BANK';
  const found = highestRatio(purchase, law);
  if ('silent' in found) return { question, answer: 'NOT_KNOWN', uses: [], silent: found.silent };
  if ('notes' in found) return { question, answer: 'ASK', ...found };
  const { numerator, denominator } = found.ratio;
  const { notes = [], ...share } = shareOf(rateOf(denominator - numerator, denominator), purchase);
  return { question, answer: 'HOLDS', ...share, notes: [...notes, 'INSURANCE_LENDS_MORE'], uses: found.uses };
}

type Found =
  | { readonly ratio: Rate; readonly uses: readonly RuleUse[] }
  | { readonly notes: readonly BuyingNote[]; readonly uses: readonly RuleUse[] }
  | { readonly silent: string };

/** 按揭成數上限 of the home: by its use, up to a price where one is in force, less where another mortgage cuts it. */
function highestRatio(purchase: Purchase, law: HongKongLoanLaw): Found {
  const { home, desk, price } = purchase;
  const ratios = usedOn(law.loanToValueRatios, desk);
  const text = home.use === 'own' ? ratios?.value.ownerOccupied : ratios?.value.other;
  if (ratios === undefined || text === undefined) return { silent: law.loanToValueRatios.id };
  const limit = usedOn(law.ownerOccupiedPriceLimit, desk);
  if (limit !== undefined && price === undefined) return { notes: ['GIVE_PRICE'], uses: [ratios.use, limit.use] };
  if (limit !== undefined && Number(price) > limit.value * 100)
    return { notes: ['RATIO_ABOVE_THE_PRICE'], uses: [ratios.use, limit.use] };
  return cut(rate(text), limit === undefined ? [ratios.use] : [ratios.use, limit.use], purchase, law);
}

/** The same less the cut of those with another mortgage, where one is in force. */
function cut(whole: Rate, uses: readonly RuleUse[], { borrower, desk }: Purchase, law: HongKongLoanLaw): Found {
  const less = usedOn(law.otherMortgageReduction, desk);
  if (less === undefined || compareRates(rate(less.value), rateOf(0, 1)) === 0) return { ratio: whole, uses };
  const all = [...uses, less.use];
  if (borrower.otherMortgage === undefined) return { notes: ['GIVE_OTHER_MORTGAGE'], uses: all };
  return { ratio: borrower.otherMortgage ? plusRates(whole, rate(`-${less.value}`)) : whole, uses: all };
}
