import { type Month, monthText, plusMonths, yearOf } from '../../quantities/months.ts';
import { ageOfPayoutMonths } from '../pension/payout-months.ts';
import type { RuleBook } from '../shared/rule-book.ts';
import { ruleCaveats } from '../shared/rule-caveats.ts';
import type { AwardCaveat } from './award-caveat.ts';
import type { AwardSheet } from './award-sheet.ts';
import type { MatchLine } from './match-letter.ts';

/** Everything a reader must know beside the figures: why lines differ, then what the letter rests on, then the rules. */
export function awardCaveats(sheet: AwardSheet, lines: readonly MatchLine[], book: RuleBook): readonly AwardCaveat[] {
  return [
    ...lines.flatMap(ofReasons),
    ...ofBenefitBase(sheet, book),
    ...ofPayoutMonths(sheet, book),
    ...ofTransition(sheet),
    ...ruleCaveats(sheet.letter.overrides, book),
  ];
}

function ofReasons({ line, reasons }: MatchLine): readonly AwardCaveat[] {
  if (reasons === undefined) return [];
  if (reasons.length === 0) return [{ code: 'REASON_UNKNOWN', values: { line } }];
  return reasons.map(({ id, used }) => ({ code: 'REASON_FOUND', values: { line, reason: id, used } }));
}

/** A letter of early in the year uses the base of the year before, and is computed again when its own is out. */
function ofBenefitBase({ claim, law, letter, rules }: AwardSheet, book: RuleBook): readonly AwardCaveat[] {
  const { publishedBase } = rules;
  const { benefitBase: stated } = letter;
  const values = { year: yearOf(claim), stated: stated ?? null, published: publishedBase?.value ?? null };
  if (stated === undefined || stated === publishedBase?.value)
    return publishedBase?.standing === 'provisional' ? [{ code: 'BENEFIT_BASE_PROVISIONAL', values }] : [];
  if (stated === book.look(law.benefitBase, plusMonths(claim, -12))?.value)
    return [{ code: 'BENEFIT_BASE_OF_LAST_YEAR', values }];
  return publishedBase === undefined ? [] : [{ code: 'BENEFIT_BASE_UNKNOWN', values }];
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
