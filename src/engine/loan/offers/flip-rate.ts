import { sum } from '../../../quantities/money.ts';
import type { Month } from '../../../quantities/months.ts';
import type { Rate } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import type { OfferFlow } from './offer-flows.ts';

/** A loan in Hong Kong dollars and one in renminbi, both as flows in Hong Kong dollars along the same path. */
export interface FlipSides {
  readonly hongKong: readonly OfferFlow<'HKD'>[];
  readonly mainland: readonly OfferFlow<'HKD'>[];
  /** The month up to which rates stay: the later of the valuation month and that in which the renminbi loan is drawn. */
  readonly until: Month;
  /** HKD for 1 CNY in the valuation month. */
  readonly today: Rate;
}

/**
 * 平衡汇率: HKD for 1 CNY in the valuation month at which both loans cost the same, where the rates of payments to come
 * move in one proportion, and what is paid already and the loan itself keep theirs: today × (cost in Hong Kong dollars −
 * what of the renminbi loan stays) ÷ what of it is to come. In ten-thousandths; `null` where nothing is to come, or the rate
 * would be less than half or more than one and a half times today's.
 *
 * @rounding once, half up
 */
export function flipRate({ hongKong, mainland, until, today }: FlipSides): number | null {
  const amounts = (flows: readonly OfferFlow<'HKD'>[]) => sum(flows.map(({ amount }) => amount));
  const staying = amounts(mainland.filter(({ month }) => month <= until));
  const toCome = amounts(mainland.filter(({ month }) => month > until));
  const even = BigInt(amounts(hongKong)) - BigInt(staying);
  const moving = BigInt(toCome);
  if (moving <= 0n || even * 2n < moving || even * 2n > moving * 3n) return null;
  const numerator = even * BigInt(today.numerator) * 10_000n;
  return Number(roundHalfUp.big(numerator, moving * BigInt(today.denominator)));
}
