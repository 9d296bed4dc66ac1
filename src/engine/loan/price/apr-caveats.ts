import type { Caveat } from '../../shared/result.ts';
import { type RuleCaveatCode, ruleCaveats } from '../../shared/rule-caveats.ts';
import type { AprCase } from './apr-case.ts';
import { type AprFigures, monthlyFigures, priceFigures } from './apr-figures.ts';
import type { AprFlow } from './apr-flow.ts';
import type { AprTerms } from './apr-scenario.ts';
import { isNeverRepaid } from './card-balance.ts';
import { type CardCaveatCode, cardCaveats } from './card-caveats.ts';
import { dailyRange } from './dated-price.ts';
import { fractionText, monthlyRange } from './true-price.ts';

/** What must be said beside the figures of a true price. A code without a sentence does not compile. */
export type AprCaveatCode =
  | 'PRICE_NONE'
  | 'PRICE_SEVERAL'
  | 'PAID_LESS'
  | 'PAID_FIRST'
  | 'PRICED_BY_DAYS'
  | 'SIMPLE_COST'
  | CardCaveatCode
  | RuleCaveatCode;

/** A caveat of the plan. */
export type AprCaveat = Caveat<AprCaveatCode>;

/** Everything a reader must know beside the figures of a true price. */
export function aprCaveats(one: AprCase, { totalCost }: AprFigures): readonly AprCaveat[] {
  const { scenario, basis } = one;
  const none: AprCaveat[] = [];
  return [
    ...price(one),
    ...cardCaveats(one),
    ...direction(one.flows, Number(totalCost)),
    ...(scenario.terms.kind === 'flows'
      ? [{ code: 'PRICED_BY_DAYS' as const, values: {}, withholds: monthlyFigures }]
      : none),
    ...ruleCaveats({}, basis),
    // The rules used say how a price is named: a scenario's own values of any rule change nothing here.
    ...ruleCaveats(scenario.overrides, []),
  ];
}

/** Money that is paid first and received later is lent, not owed: its rate is what it earns. */
function direction(flows: readonly AprFlow[], totalCost: number): readonly AprCaveat[] {
  const [first] = flows as readonly [AprFlow];
  const start = flows.filter(({ day, month }) => day === first.day && month === first.month);
  const isPaidFirst = start.reduce((sum, { received, paid }) => sum + paid - received, 0) > 0;
  if (isPaidFirst) return [{ code: 'PAID_FIRST', values: {} }];
  return totalCost < 0 ? [{ code: 'PAID_LESS', values: {} }] : [];
}

function price({ priced, scenario, flows }: AprCase): readonly AprCaveat[] {
  if (isNeverRepaid(flows)) return [];
  if (priced.kind === 'found') return isCardOfHongKong(scenario) ? [] : [{ code: 'SIMPLE_COST', values: {} }];
  if (priced.kind === 'none')
    return [{ code: 'PRICE_NONE', values: lookedIn(scenario.terms), withholds: priceFigures }];
  const values = { rates: priced.prices.map(({ aprHongKong }) => fractionText(aprHongKong)).join(' ') };
  return [{ code: 'PRICE_SEVERAL', values, withholds: priceFigures }];
}

function isCardOfHongKong({ terms, currency }: AprCase['scenario']): boolean {
  return terms.kind === 'card-balance' && currency === 'HKD';
}

/** Between which rates was looked, of a month or of a day. */
function lookedIn({ kind }: AprTerms): AprCaveat['values'] {
  const [period, { lowest, highest }] =
    kind === 'flows' ? (['day', dailyRange] as const) : (['month', monthlyRange] as const);
  return { lowest: String(lowest), highest: String(highest), period };
}
