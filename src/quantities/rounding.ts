/**
 * A named way to turn a fraction into a whole number. Law and contracts name it; nothing rounds unasked.
 *
 * `safe` takes whole numbers whose doubled numerator plus denominator stays below 2^52, where one floating division
 * cannot cross a whole number; `big` takes any. Both give the same answer. Numerators are never negative: `divide`
 * takes the sign off first, so that a debt is rounded like a credit.
 */
export interface Rounding {
  readonly name: string;
  safe(numerator: number, denominator: number): number;
  big(numerator: bigint, denominator: bigint): bigint;
}

/** 四舍五入: a half goes up, away from zero. What Guangdong's decision letters use for every part of a pension. */
export const roundHalfUp: Rounding = {
  name: 'half up',
  safe: (numerator, denominator) => Math.floor((2 * numerator + denominator) / (2 * denominator)),
  big: (numerator, denominator) => (2n * numerator + denominator) / (2n * denominator),
};

/** Drops what is not whole, towards zero. */
export const truncate: Rounding = {
  name: 'truncated',
  safe: (numerator, denominator) => Math.floor(numerator / denominator),
  big: (numerator, denominator) => numerator / denominator,
};

const safeBound = 2 ** 52;

/**
 * first × second ÷ denominator as a whole number, exactly, for whole numbers of any sign and a positive denominator.
 *
 * @throws RangeError when the answer leaves the safe integers
 */
export function multiplyDivide(first: number, second: number, denominator: number, rounding: Rounding): number {
  const product = Math.abs(first * second);
  const quotient =
    2 * product + denominator < safeBound
      ? rounding.safe(product, denominator)
      : Number(rounding.big(absolute(BigInt(first) * BigInt(second)), BigInt(denominator)));
  if (!Number.isSafeInteger(quotient))
    throw new RangeError(`${first} × ${second} ÷ ${denominator} is past the safe range`);
  return quotient === 0 ? 0 : quotient * Math.sign(first) * Math.sign(second);
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
