import type { Yuan } from '../../../quantities/money.ts';
import { type Month, monthText, plusMonths, yearOf } from '../../../quantities/months.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import { ruleCaveats } from '../../shared/rule-caveats.ts';
import { ageOfPayoutMonths } from '../payout-months.ts';
import type { AwardCaveat } from './award-caveat.ts';
import { type AwardSheet, awardSheet } from './award-sheet.ts';
import type { MatchLine } from './match-letter.ts';

/** Everything a reader must know beside the figures: why lines differ, then what the letter rests on, then the rules. */
export function awardCaveats(
  sheet: AwardSheet,
  lines: readonly MatchLine[],
  book: RuleBook,
  scratch: RuleBook,
): readonly AwardCaveat[] {
  return [
    ...lines.flatMap(ofReasons),
    ...ofBenefitBase(sheet, book, scratch),
    ...ofPayoutMonths(sheet, book),
    ...ofTransition(sheet),
    ...ruleCaveats(sheet.letter.overrides, book.uses()),
  ];
}

function ofReasons({ line, reasons }: MatchLine): readonly AwardCaveat[] {
  if (reasons === undefined) return [];
  if (reasons.length === 0) return [{ code: 'REASON_UNKNOWN', values: { line } }];
  return reasons.map(({ id, used }) => ({ code: 'REASON_FOUND', values: { line, reason: id, used } }));
}

/**
 * An award made before the base of its year is out uses the one of the year before, and is computed again: with what
 * the pension comes to then, where the year's own base is known by now.
 */
function ofBenefitBase(sheet: AwardSheet, book: RuleBook, scratch: RuleBook): readonly AwardCaveat[] {
  const { claim, law, letter, rules } = sheet;
  const { benefitBase: stated } = letter;
  const { value: published, standing } = rules.publishedBase ?? {};
  const values = { year: yearOf(claim), stated: stated ?? null, published: published ?? null };
  if (stated === undefined || stated === published)
    return standing === 'provisional' ? [{ code: 'BENEFIT_BASE_PROVISIONAL', values }] : [];
  if (stated === book.look(law.benefitBase, plusMonths(claim, -12))?.value)
    return [{ code: 'BENEFIT_BASE_OF_LAST_YEAR', values: { ...values, anew: anew(sheet, published, scratch) } }];
  return published === undefined ? [] : [{ code: 'BENEFIT_BASE_UNKNOWN', values }];
}

/** What the pension comes to on another benefit base; `null` where that cannot be known. */
function anew({ letter, law }: AwardSheet, benefitBase: number | undefined, scratch: RuleBook): Yuan | null {
  if (benefitBase === undefined) return null;
  return awardSheet({ ...letter, benefitBase }, law, scratch).total ?? null;
}

function ofPayoutMonths({ claim, law, letter }: AwardSheet, book: RuleBook): readonly AwardCaveat[] {
  const { payoutMonths } = letter;
  if (payoutMonths === undefined || ageOfPayoutMonths(payoutMonths, claim, law, book) !== undefined) return [];
  return [{ code: 'PAYOUT_MONTHS_OF_NO_AGE', values: { tenths: payoutMonths, month: monthText(claim) } }];
}

function ofTransition({ claim, transitional, law }: AwardSheet): readonly AwardCaveat[] {
  switch (transitional.kind) {
    case 'none':
      return [{ code: 'TRANSITIONAL_POSSIBLE', values: {} }];
    case 'stated':
      return [{ code: 'TRANSITIONAL_AS_STATED', values: { amount: transitional.amount } }];
    case 'computed':
      return [...inFull(transitional.inFull, claim), ...regulatingSum(law.transitionalDivisor === undefined)];
    default:
      return transitional.lacks.length === 0
        ? []
        : [{ code: 'TRANSITIONAL_INCOMPLETE', values: { fields: transitional.lacks.join(', ') } }];
  }
}

function inFull(yes: boolean, claim: Month): readonly AwardCaveat[] {
  return yes ? [{ code: 'TRANSITIONAL_IN_FULL', values: { year: yearOf(claim) } }] : [];
}

/** 调节金: sources contradict each other, so none is computed; Shenzhen alone pays one. */
function regulatingSum(inShenzhen: boolean): readonly AwardCaveat[] {
  return inShenzhen ? [{ code: 'REGULATING_SUM', values: {} }] : [];
}
