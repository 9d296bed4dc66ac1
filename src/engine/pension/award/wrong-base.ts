import { type Month, plusMonths } from '../../../quantities/months.ts';
import { compareRates, type Rate, rate, rateOf, rateText } from '../../../quantities/rate.ts';
import { multiplyDivide, type Rounding, roundHalfUp, truncate } from '../../../quantities/rounding.ts';
import { indexOf, type WageIndex } from '../../../quantities/wage-index.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import { basePension, indexFactor } from '../settle-pension.ts';
import type { Candidate, CompleteSheet, Recomputed } from './candidate.ts';
import { exactBase, rounded } from './exact-parts.ts';

type Way = Candidate['recompute'];

const one = rateOf(1, 1);

/** The letter's index, its coefficient, and its index without rounding where the letter prints the sum. */
const printedIndex = ({ letter }: CompleteSheet): Rate => rateOf(letter.index, 10_000);
const printedFactor = ({ coefficient }: CompleteSheet): Rate =>
  coefficient === undefined ? one : rateOf(coefficient.factor, 10_000);
const exactIndex = ({ letter }: CompleteSheet): Rate | undefined =>
  letter.indexSum === undefined ? undefined : rateOf(letter.indexSum, letter.months * 10_000);

/** (P + P × F): the coefficient a is left out. */
export const withoutFactor: Way = (sheet) => {
  const factor = sheet.coefficient?.factor;
  if (factor === undefined || factor === 10_000) return undefined;
  return { amount: settled(sheet, {}, undefined), used: fourPlaces(rateOf(factor, 10_000)) };
};

/** Shenzhen has no coefficient a: the province's is applied all the same. */
export const withProvincialFactor: Way = (sheet, book) => {
  const threshold = mistakenFloor(sheet, book);
  if (sheet.coefficient !== undefined || threshold === undefined) return undefined;
  const factor = indexFactor(sheet.letter.index, threshold);
  return { amount: settled(sheet, {}, factor), used: fourPlaces(rateOf(factor, 10_000)) };
};

/** a = F ÷ 0.6 is not rounded to 4 decimals. */
export const withFactorUnrounded: Way = (sheet) => {
  if (sheet.coefficient === undefined) return undefined;
  const factor = quotient(printedIndex(sheet), sheet.coefficient.threshold);
  return { amount: exactly(sheet, printedIndex(sheet), factor), used: rateText(factor, 8) };
};

/** F = sum of indices ÷ months is not rounded; a is, to 4 decimals. */
export const withIndexUnrounded: Way = (sheet) => {
  const index = exactIndex(sheet);
  if (index === undefined) return undefined;
  const factor = sheet.coefficient && quotient(index, sheet.coefficient.threshold);
  const cut = factor && rateOf(multiplyDivide(factor.numerator, 10_000, factor.denominator, roundHalfUp), 10_000);
  return { amount: exactly(sheet, index, cut ?? one), used: rateText(index, 8) };
};

/** Neither F nor a is rounded. */
export const withNothingRounded: Way = (sheet) => {
  const index = exactIndex(sheet);
  if (index === undefined || sheet.coefficient === undefined) return undefined;
  const factor = quotient(index, sheet.coefficient.threshold);
  return { amount: exactly(sheet, index, factor), used: rateText(index, 8) };
};

/** The index is raised to 0.6, which no letter of Guangdong does. */
export const withIndexFloored: Way = (sheet, book) => {
  const floor = mistakenFloor(sheet, book);
  if (floor === undefined) return undefined;
  const raised = indexOf(multiplyDivide(floor.numerator, 10_000, floor.denominator, roundHalfUp));
  if (sheet.letter.index >= raised) return undefined;
  return { amount: settled(sheet, { averageWageIndex: raised }, undefined), used: fourPlaces(floor) };
};

/** The benefit base of the same month so many months away; of the award's own year at 0. */
export function withBaseOf(monthsAway: number): Way {
  return (sheet, book) => withBase(sheet, sheet.law.benefitBase, plusMonths(sheet.claim, monthsAway), book);
}

/** The benefit base of the other region. */
export const withBaseOfOtherRegion: Way = (sheet, book) =>
  withBase(sheet, sheet.law.otherBenefitBase, sheet.claim, book);

/** Whole years: the months beyond them are dropped. */
export const withWholeYears: Way = (sheet) => {
  const years = Math.floor(sheet.letter.months / 12);
  return { amount: settled(sheet, { contributionMonths: years * 12 }, sheet.coefficient?.factor), used: String(years) };
};

/** Cut to the fen instead of rounded. */
export const baseTruncated: Way = (sheet) => ({
  amount: exactly(sheet, printedIndex(sheet), printedFactor(sheet), truncate),
  used: '',
});

function withBase(sheet: CompleteSheet, rule: Rule<number>, month: Month, book: RuleBook): Recomputed | undefined {
  const benefitBase = book.look(rule, month)?.value;
  if (benefitBase === undefined || benefitBase === sheet.benefitBase) return undefined;
  return { amount: settled(sheet, { benefitBase }, sheet.coefficient?.factor), used: String(benefitBase) };
}

/** The base pension as settled, with one thing changed. */
function settled(
  sheet: CompleteSheet,
  changes: Partial<Parameters<typeof basePension>[0]>,
  factor: WageIndex | undefined,
): Recomputed['amount'] {
  const { benefitBase, accrual, letter } = sheet;
  const basis = { benefitBase, accrual, averageWageIndex: letter.index, contributionMonths: letter.months };
  return basePension({ ...basis, ...changes }, factor);
}

/** The base pension from exact fractions. */
function exactly(
  sheet: CompleteSheet,
  index: Rate,
  factor: Rate,
  rounding: Rounding = roundHalfUp,
): Recomputed['amount'] {
  return rounded(exactBase(sheet, { index, factor }), rounding);
}

/** index ÷ threshold, at most 1, as a fraction. */
function quotient(index: Rate, threshold: Rate): Rate {
  const unbounded = rateOf(index.numerator * threshold.denominator, index.denominator * threshold.numerator);
  return compareRates(unbounded, one) > 0 ? one : unbounded;
}

function mistakenFloor({ law, claim }: CompleteSheet, book: RuleBook): Rate | undefined {
  const found = book.look(law.mistakenIndexFloor, claim);
  return found && rate(found.value);
}

function fourPlaces(value: Rate): string {
  return rateText(value, 4);
}
