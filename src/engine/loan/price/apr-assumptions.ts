import { moneyText } from '../../../quantities/money.ts';
import type { Assumption, Chooser } from '../../shared/chosen.ts';
import { percentOf } from '../../shared/percent-of.ts';
import type { AprCase } from './apr-case.ts';
import type { AprFlow } from './apr-flow.ts';
import type { MonthlyTerms } from './apr-flows.ts';
import { type CardBalance, statementDays } from './card-balance.ts';

/** Everything that was taken as given, with who chose it. */
export function aprAssumptions({ scenario, flows }: AprCase): readonly Assumption[] {
  const { terms, asOf } = scenario;
  const said = terms.kind === 'flows' ? [['flows', spanOf(flows)] as const] : offerOf(terms);
  return [['asOf', asOf] as const, ...said].map(([id, value]) => ({
    id,
    value,
    chosenBy: scenario.chosenBy[id] ?? ('default' satisfies Chooser),
  }));
}

/** How many, and from which day to which. */
function spanOf(flows: readonly AprFlow[]): string {
  return `${flows.length} from ${flows[0]?.day} to ${flows.at(-1)?.day}`;
}

type Said = readonly [id: string, value: string];

function offerOf(terms: MonthlyTerms | CardBalance): readonly Said[] {
  if (terms.kind === 'card-balance') return cardOf(terms);
  return [['months', String(terms.months)], ...wayOf(terms), ['fee', moneyText(terms.fee)]];
}

function cardOf({ every, rate, minimumShare, minimumPayment, ownPayment }: CardBalance): readonly Said[] {
  const charge: readonly Said[] =
    every === 'month'
      ? [['monthlyRate', percentOf(rate)]]
      : [
          ['dailyRate', percentOf(rate)],
          ['statementDays', String(statementDays)],
        ];
  const own: readonly Said[] = ownPayment === null ? [] : [['payment', moneyText(ownPayment)]];
  return [...charge, ['minimumShare', percentOf(minimumShare)], ['minimumPayment', moneyText(minimumPayment)], ...own];
}

function wayOf(terms: MonthlyTerms): readonly Said[] {
  if (terms.kind === 'payments') return [['payment', moneyText(terms.payment)]];
  if (terms.kind === 'flat-rate') return [['flatRate', percentOf(terms.flatRate)]];
  return [
    ['instalmentFee', percentOf(terms.feeRate)],
    ['feeWhen', terms.feeWhen],
  ];
}
