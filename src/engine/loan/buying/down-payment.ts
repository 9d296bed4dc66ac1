import { minus, times } from '../../../quantities/money.ts';
import { compareRates, type Rate, rate, rateOf } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import type { CityPurchaseLaw } from '../../../rules/city-purchase-law.ts';
import type { MainlandMortgageLaw, RatiosByHome } from '../../../rules/mainland-loan-law.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { Purchase } from '../purchase.ts';
import { usedOn } from '../used-on.ts';
import type { BuyingAnswer, BuyingNote, BuyingQuestion, BuyingRow } from './buying-row.ts';
import { byHome } from './by-home.ts';

/**
 * 最低首付款: the nation's least down payment and the city's own, the higher one binding, and what this loan leaves to pay
 * down.
 *
 * @rounding shares of the price half up to the fen
 */
export function downPaymentRows(
  purchase: Purchase,
  { downPaymentRatios }: MainlandMortgageLaw,
  city: CityPurchaseLaw,
): readonly BuyingRow[] {
  const nation = leastRow('DOWN_NATION', downPaymentRatios, purchase);
  const own =
    city.downPaymentRatios === undefined
      ? ({ question: 'DOWN_CITY', answer: 'NOT_KNOWN', notes: ['ASK_THE_BANK'], uses: [] } as const)
      : leastRow('DOWN_CITY', city.downPaymentRatios, purchase);
  return [weighed(nation, own), weighed(own, nation), downLeftRow(purchase, [nation, own])];
}

/** A least share with its amount, before it is weighed against another. */
function leastRow(question: BuyingQuestion, rule: Rule<RatiosByHome>, purchase: Purchase): BuyingRow {
  const used = usedOn(rule, purchase.desk);
  if (used === undefined) return { question, answer: 'NOT_KNOWN', uses: [], silent: rule.id };
  const uses = [used.use];
  const found = byHome(used.value, purchase.borrower.homes);
  if ('note' in found) return { question, answer: 'ASK', notes: [found.note], uses };
  return { question, answer: 'HOLDS', ...shareOf(rate(found.value), purchase), uses };
}

/** A share of the price and its amount, which needs the price. */
export function shareOf(ratio: Rate, { price }: Purchase): Pick<BuyingRow, 'ratio' | 'amount' | 'notes'> {
  if (price === undefined) return { ratio, notes: ['GIVE_PRICE'] };
  return { ratio, amount: times(price, ratio, roundHalfUp) };
}

/** The higher one binds, both where they are equal; one alone holds, and the city may ask for more. */
function weighed(row: BuyingRow, other: BuyingRow): BuyingRow {
  if (row.ratio === undefined) return row;
  if (other.ratio !== undefined)
    return { ...row, answer: compareRates(row.ratio, other.ratio) < 0 ? 'BINDS_NOT' : 'BINDS' };
  return row.question === 'DOWN_CITY' ? row : { ...row, notes: [...(row.notes ?? []), 'CITY_MAY_ASK_MORE'] };
}

/** 首付: what of the price the loan leaves, held against the shares that are known; a loan above the price leaves no share. */
export function downLeftRow(
  { price, loan, exchange }: Purchase,
  least: readonly BuyingRow[],
  below: BuyingAnswer = 'TOO_LITTLE',
): BuyingRow {
  const open = (answer: BuyingAnswer, ...notes: readonly BuyingNote[]): BuyingRow => ({
    ...{ question: 'DOWN_LEFT', answer, notes, uses: [] },
  });
  if (loan === undefined) return open('NOT_KNOWN', 'NO_EXCHANGE_RATE');
  if (price === undefined) return open('ASK', 'GIVE_PRICE');
  const amount = minus(price, loan);
  const ratio = rateOf(amount, price);
  const uses = [...least.flatMap((row) => row.uses), ...(exchange?.uses ?? [])];
  const answer = verdictOn(ratio, least, below);
  return { question: 'DOWN_LEFT', answer, ...(amount >= 0 && { ratio }), amount, uses };
}

function verdictOn(left: Rate, least: readonly BuyingRow[], below: BuyingAnswer): BuyingAnswer {
  const known = least.flatMap(({ ratio }) => (ratio === undefined ? [] : [ratio]));
  if (known.some((ratio) => compareRates(left, ratio) < 0)) return below;
  if (known.length === 0) return 'NOT_KNOWN';
  return known.length === least.length ? 'ENOUGH' : 'ENOUGH_AS_FAR_AS_KNOWN';
}
