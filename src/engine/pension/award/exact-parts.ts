import { money, type Yuan, yuan } from '../../../quantities/money.ts';
import type { Rate } from '../../../quantities/rate.ts';
import { type Rounding, roundHalfUp } from '../../../quantities/rounding.ts';
import type { CompleteSheet } from './candidate.ts';

/** An exact amount in fen that is not rounded yet. */
interface ExactFen {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Index and coefficient of a base pension as exact fractions, rounded or not. */
interface BaseFactors {
  readonly index: Rate;
  readonly factor: Rate;
}

/** 基础养老金 unrounded: (P × a + P × F) ÷ 2 × months ÷ 12 × 1 %. */
export function exactBase({ benefitBase, accrual, letter }: CompleteSheet, { index, factor }: BaseFactors): ExactFen {
  const weight = big(index.numerator) * big(factor.denominator) + big(factor.numerator) * big(index.denominator);
  return {
    numerator: big(yuan(benefitBase)) * big(accrual.numerator) * weight * big(letter.months),
    denominator: 24n * big(accrual.denominator) * big(index.denominator) * big(factor.denominator),
  };
}

/** 个人账户养老金 unrounded: balance ÷ payout months. */
export function exactAccount({ letter, payoutTenths }: CompleteSheet): ExactFen {
  return { numerator: big(letter.balance) * 10n, denominator: big(payoutTenths) };
}

/** Two exact amounts together. */
export function added(first: ExactFen, second: ExactFen): ExactFen {
  return {
    numerator: first.numerator * second.denominator + second.numerator * first.denominator,
    denominator: first.denominator * second.denominator,
  };
}

/**
 * An exact amount as money.
 *
 * @rounding once, by the mode given
 */
export function rounded({ numerator, denominator }: ExactFen, rounding: Rounding = roundHalfUp): Yuan {
  return money(Number(rounding.big(numerator, denominator)));
}

function big(value: number): bigint {
  return BigInt(value);
}
