import { moneyText } from '../../../quantities/money.ts';
import { rateOf } from '../../../quantities/rate.ts';
import { percentOf } from '../../shared/percent-of.ts';
import type { Caveat } from '../../shared/result.ts';
import type { AprCase } from './apr-case.ts';
import { repaidFigures, unnamedFigures } from './apr-figures.ts';
import type { AprFlow } from './apr-flow.ts';
import { type CardBalance, isNeverRepaid, statementDays } from './card-balance.ts';

/** What must be said beside the figures of a card balance. */
export type CardCaveatCode = 'CARD_NEVER_REPAID' | 'CARD_APR' | 'CARD_COST' | 'CARD_DAYS' | 'CARD_PAYMENT_RAISED';

type CardCaveat = Caveat<CardCaveatCode>;

/** That it is never repaid; why no APR is named; how many days a statement has; where more than one's own is paid. */
export function cardCaveats({ scenario, flows, published }: AprCase): readonly CardCaveat[] {
  const { terms, currency } = scenario;
  if (terms.kind !== 'card-balance') return [];
  const withholds = unnamedFigures(currency);
  const apr: CardCaveat =
    currency === 'HKD'
      ? { code: 'CARD_APR', values: published, withholds }
      : { code: 'CARD_COST', values: {}, withholds };
  return [...neverRepaid(flows), apr, ...daysOf(terms), ...raised(terms, flows)];
}

function neverRepaid(flows: readonly AprFlow[]): readonly CardCaveat[] {
  if (!isNeverRepaid(flows)) return [];
  const { month, paid, interest, balance } = flows.at(-1) as AprFlow;
  const values = {
    statement: month,
    paid: moneyText(paid),
    interest: moneyText(Number(interest)),
    balance: moneyText(Number(balance)),
  };
  return [{ code: 'CARD_NEVER_REPAID', values, withholds: repaidFigures }];
}

function daysOf({ every, rate: { numerator, denominator } }: CardBalance): readonly CardCaveat[] {
  if (every === 'month') return [];
  const byYear = percentOf(rateOf(numerator * 365, denominator));
  return [{ code: 'CARD_DAYS', values: { days: statementDays, byYear } }];
}

function raised({ ownPayment }: CardBalance, flows: readonly AprFlow[]): readonly CardCaveat[] {
  if (ownPayment === null) return [];
  const statements = flows.filter(({ paid }) => paid > ownPayment).length;
  return statements === 0 ? [] : [{ code: 'CARD_PAYMENT_RAISED', values: { statements } }];
}
