import { money, times } from '../../../quantities/money.ts';
import { type Rate, rateOf } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import type { Figure, FigureUnit } from '../../shared/result.ts';
import { convertedId, type MedicalFacts, type MedicalUnits, moneyFactIds } from './medical-facts.ts';

/** Amounts in the other currency with their units. */
export interface Converted {
  readonly facts: Readonly<Record<string, Figure>>;
  readonly units: Readonly<Record<string, FigureUnit>>;
}

/**
 * Every amount in the other currency: yuan in Hong Kong dollars, dollars in yuan.
 *
 * @param exchange HKD for 1 CNY of the valuation month; `undefined` leaves the amounts not known
 * @rounding to the fen or cent, half up
 */
export function convertedFacts(facts: MedicalFacts, units: MedicalUnits, exchange: Rate | undefined): Converted {
  const twins = moneyFactIds.map((id) => {
    const amount = facts[id];
    const known = typeof amount === 'number' && exchange !== undefined;
    return [convertedId(id), known ? convert(amount, units[id], exchange) : null] as const;
  });
  const twinUnits = moneyFactIds.map((id) => [convertedId(id), otherUnit(units[id])] as const);
  return { facts: Object.fromEntries(twins), units: Object.fromEntries(twinUnits) };
}

function convert(amount: number, unit: FigureUnit, exchange: Rate): number {
  const rate = unit.startsWith('CNY') ? exchange : inverse(exchange);
  return times(money<'CNY'>(amount), rate, roundHalfUp);
}

/** CNY for 1 HKD. */
export function inverse({ numerator, denominator }: Rate): Rate {
  return rateOf(denominator, numerator);
}

function otherUnit(unit: FigureUnit): FigureUnit {
  return (unit.startsWith('CNY') ? unit.replace('CNY', 'HKD') : unit.replace('HKD', 'CNY')) as FigureUnit;
}
