import { type Money, money, times, type Yuan } from '../../../quantities/money.ts';
import type { Month } from '../../../quantities/months.ts';
import { type Rate, rateOf } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import { hkdPerCny } from '../../../rules/market/hkd-per-cny.ts';
import type { HongKongMedicalLaw } from '../../../rules/medical-law.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import { chargeYear } from '../hong-kong/charge-year.ts';
import type { MedicalScenario } from '../medical-scenario.ts';
import { sumKnown } from '../sum-known.ts';
import { careInYear, hongKongVisits } from './care-of-year.ts';
import type { LifeYear } from './life-year.ts';

/** A life of public care in Hong Kong: the person, the fees as they stand, HKD for 1 CNY in a month. */
export interface HongKongLife {
  readonly scenario: MedicalScenario;
  readonly law: HongKongMedicalLaw;
  readonly book: RuleBook;
  readonly exchange: (month: Month) => Rate | undefined;
  /** The yearly rise of what care costs. */
  readonly careInflation: Rate;
}

/**
 * A year of public care in Hong Kong: no premium, no fund. Fees and counts do not grow.
 *
 * @rounding each fee to the fen, half up, at the rate of its month
 */
export function hongKongYear(life: HongKongLife, year: number): LifeYear {
  const { scenario, law, book, exchange, careInflation } = life;
  const uses = careInYear(scenario, year);
  const { visits, person } = chargeYear(
    law,
    book,
    year,
    hongKongVisits(uses, year, careInflation, year - scenario.year),
  );
  const payments = visits.map(({ visit: { month }, person: fee }) => ({ month, amount: inYuan(fee, exchange(month)) }));
  const unrated = visits.filter(({ visit }) => exchange(visit.month) === undefined);
  return {
    status: 'HONG_KONG',
    premiumBase: undefined,
    premium: money(0),
    employer: money(0),
    outpatientLimit: undefined,
    eligible: undefined,
    fundPays: undefined,
    personPays: sumKnown(payments.map(({ amount }) => amount)),
    personPaysHkd: person,
    payments,
    missing: [...new Set([...visits.flatMap(({ missing }) => missing), ...unrated.map(() => hkdPerCny.id)])],
    needsContinuousMonths: false,
  };
}

function inYuan(fee: Money<'HKD'> | undefined, rate: Rate | undefined): Yuan | undefined {
  if (fee === undefined || rate === undefined) return undefined;
  return times(money<'CNY'>(fee), rateOf(rate.denominator, rate.numerator), roundHalfUp);
}
