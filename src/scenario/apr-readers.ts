import type { CardInstalment } from '../engine/loan/price/card-instalment.ts';
import type { Currency } from '../quantities/money.ts';
import type { AprPath } from './apr-fields.ts';
import { anyDay, loanAmount, loanCurrency, loanFee, loanPrincipal, loanRate, paymentCount } from './loan-readers.ts';
import { planOf } from './plan-of.ts';
import { anyText, choiceOf, yesOrNo } from './read-choice.ts';
import { percentBetween } from './read-figure.ts';
import type { TextReader } from './text-reader.ts';

const feeTimes: readonly CardInstalment<Currency>['feeWhen'][] = ['every-month', 'first-payment', 'at-purchase'];

/** How the text of each field is read, with the limits of what makes sense: a mistyped zero is caught here. */
export const aprReaders = {
  plan: planOf('apr'),
  title: anyText,
  currency: loanCurrency,
  principal: loanPrincipal,
  months: paymentCount,
  payment: loanAmount,
  flatRate: loanRate,
  instalmentFee: loanRate,
  monthlyRate: percentBetween(0, 10),
  dailyRate: percentBetween(0, 1),
  minimumShare: percentBetween(0, 100),
  minimumPayment: loanFee,
  feeWhen: choiceOf(feeTimes),
  fee: loanFee,
  asOf: anyDay,
  strict: yesOrNo,
} satisfies { readonly [Path in AprPath]: TextReader<unknown> };
