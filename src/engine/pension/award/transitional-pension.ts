import { money, plus, times, type Yuan, yuan } from '../../../quantities/money.ts';
import type { Month } from '../../../quantities/months.ts';
import { type Rate, rateOf } from '../../../quantities/rate.ts';
import { multiplyDivide, roundHalfUp } from '../../../quantities/rounding.ts';
import type { AwardLaw } from '../../../rules/award-law.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import type { TransitionalInputs } from './award-scenario.ts';

/**
 * What is known of the pension for service before July 1998: there is none, it was computed, it is taken as the letter
 * states it, or it cannot be known. `lacks` names the fields that are not given; none where a rule is missing.
 */
export type Transitional =
  | { readonly kind: 'none' }
  | { readonly kind: 'computed'; readonly amount: Yuan; readonly inFull: boolean }
  | { readonly kind: 'stated'; readonly amount: Yuan }
  | { readonly kind: 'unknown'; readonly lacks: readonly string[] };

/** What else of the letter the transitional pension depends on; `undefined` where it is not known. */
interface TransitionalSetting {
  readonly claim: Month;
  readonly benefitBase: number | undefined;
  readonly seniorityAllowance: Yuan | undefined;
}

/**
 * 过渡性养老金 without the seniority allowance and the fixed supplement, by the dated way of the award month: during the
 * transition the old method and a share of what the new one gives more; afterwards the new one alone.
 *
 * @source guangdong/pension/transitional-adjustment-share, transitional-in-full, transitional-accrual,
 * transitional-divisor, city-wage-index-of-1993
 */
export function transitionalPension(
  inputs: TransitionalInputs,
  setting: TransitionalSetting,
  law: AwardLaw,
  book: RuleBook,
): Transitional {
  const inFull = law.transitionalInFull && book.look(law.transitionalInFull, setting.claim) !== undefined;
  const lacks = law.cityWageIndexOf1993 === undefined ? lackingInShenzhen(inputs) : lacking(inputs, inFull === true);
  if (lacks.length > 0) return { kind: 'unknown', lacks };
  const gained = newMethod(inputs, setting, law, book);
  if (gained === undefined) return { kind: 'unknown', lacks: [] };
  if (inFull) return { kind: 'computed', amount: gained, inFull };
  const share = book.rate(law.transitionalAdjustmentShare, setting.claim);
  const kept = oldMethod(inputs, setting.claim, law, book);
  if (share === undefined || kept === undefined || setting.seniorityAllowance === undefined)
    return { kind: 'unknown', lacks: [] };
  const amount = plus(kept, adjustment(gained, kept, setting.seniorityAllowance, share.value));
  return { kind: 'computed', amount, inFull: false };
}

/**
 * 调整额: (new method − old method) × share − seniority allowance × share, never below zero.
 *
 * @rounding to the fen, half up
 */
export function adjustment(newMethod: Yuan, oldMethod: Yuan, seniorityAllowance: Yuan, share: Rate): Yuan {
  return times(money<'CNY'>(Math.max(0, newMethod - oldMethod - seniorityAllowance)), share, roundHalfUp);
}

/**
 * New method: P × (D × A + N) ÷ 12 × 1.2 %; in Shenzhen P × index × months ÷ 12 × 1.2 %.
 *
 * @rounding to the fen, half up
 */
function newMethod(
  inputs: TransitionalInputs,
  { claim, benefitBase }: TransitionalSetting,
  law: AwardLaw,
  book: RuleBook,
): Yuan | undefined {
  const accrual = book.rate(law.transitionalAccrual, claim);
  const indexedMonths = indexedMonthsOf(inputs, claim, law, book);
  if (accrual === undefined || indexedMonths === undefined || benefitBase === undefined) return undefined;
  const { numerator, denominator } = accrual.value;
  return money(multiplyDivide(yuan(benefitBase) * numerator, indexedMonths, 10_000 * 12 * denominator, roundHalfUp));
}

/** Months before July 1998, each counted at its index, in ten-thousandths. */
function indexedMonthsOf(inputs: TransitionalInputs, claim: Month, law: AwardLaw, book: RuleBook): number | undefined {
  // What is lacking has been found before: these are given.
  const { deemedMonths, indexSumBefore, indexBefore } = inputs as Required<TransitionalInputs>;
  if (law.cityWageIndexOf1993 === undefined) return indexBefore * deemedMonths;
  if (deemedMonths === 0) return indexSumBefore;
  const { city, cityIndex } = inputs;
  const index = city === undefined ? cityIndex : book.read(law.cityWageIndexOf1993, claim)?.value[city];
  return index === undefined ? undefined : index * deemedMonths + indexSumBefore;
}

/**
 * Old method: deemed account ÷ 120; in Shenzhen indexed wage × share.
 *
 * @rounding to the fen, half up
 */
function oldMethod(
  { deemedAccount, oldIndexWage, oldShare }: TransitionalInputs,
  claim: Month,
  law: AwardLaw,
  book: RuleBook,
): Yuan | undefined {
  if (law.transitionalDivisor === undefined) return times(oldIndexWage as Yuan, oldShare as Rate, roundHalfUp);
  const divisor = book.read(law.transitionalDivisor, claim)?.value;
  return divisor === undefined ? undefined : times(deemedAccount as Yuan, rateOf(1, divisor), roundHalfUp);
}

/** The fields Guangdong's way needs and does not have. */
function lacking(inputs: TransitionalInputs, inFull: boolean): readonly string[] {
  const { city, cityIndex, deemedMonths } = inputs;
  const indexGiven = city !== undefined || cityIndex !== undefined || deemedMonths === 0;
  return [
    ...absent(inputs, 'deemedMonths', 'indexSumBefore', ...(inFull ? [] : (['deemedAccount'] as const))),
    ...(indexGiven ? [] : ['cityIndex']),
  ];
}

/** The fields Shenzhen's way needs and does not have. */
function lackingInShenzhen(inputs: TransitionalInputs): readonly string[] {
  return absent(inputs, 'deemedMonths', 'indexBefore', 'oldIndexWage', 'oldShare');
}

function absent(inputs: TransitionalInputs, ...names: readonly (keyof TransitionalInputs)[]): readonly string[] {
  return names.filter((name) => inputs[name] === undefined);
}
