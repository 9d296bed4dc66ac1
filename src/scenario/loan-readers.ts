import type { Home } from '../engine/loan/home.ts';
import type { LenderSort } from '../engine/loan/lender.ts';
import type { DayCount, PrepaymentFee, RepaymentMethod } from '../engine/loan/loan.ts';
import type { LprTerm, RatePlan } from '../engine/loan/loan-scenario.ts';
import type { Repricing } from '../engine/loan/rates/repricing.ts';
import type { Currency } from '../quantities/money.ts';
import { monthOf } from '../quantities/months.ts';
import { type Rate, rateOf } from '../quantities/rate.ts';
import { cityIds } from '../rules/cities/city-names.ts';
import type { LoanPath } from './loan-fields.ts';
import { planOf } from './plan-of.ts';
import { assumedRate } from './read-assumed-rate.ts';
import { anyText, choiceOf, yesOrNo } from './read-choice.ts';
import { dayBetween, monthBetween } from './read-date.ts';
import { amountInAnyBetween, decimalBetween, percentBetween, wholeBetween } from './read-figure.ts';
import { good, type TextReader } from './text-reader.ts';

const methods: readonly RepaymentMethod[] = ['equal-instalment', 'equal-principal', 'interest-only'];
const ratePlans: readonly RatePlan['kind'][] = ['fixed', 'lpr', 'hibor', 'prime', 'stepped'];
const lprTerms: readonly LprTerm[] = ['1y', '5y'];
const dayCounts: readonly DayCount[] = ['twelfth', 'actual-365'];
const lenders: readonly LenderSort[] = ['mainland-bank', 'hong-kong-bank', 'platform', 'private', 'money-lender'];
const uses: readonly Home['use'][] = ['own', 'let'];
const markets: readonly Home['market'][] = ['new', 'resale'];
const repricingDays: readonly Repricing['on'][] = ['january', 'anniversary'];

/** What a loan or a payment may be, in the currency of the loan. */
const mostOfAnything = 1_000_000_000;
export const loanPrincipal = amountInAnyBetween(1, mostOfAnything);
export const loanAmount = amountInAnyBetween(0.01, mostOfAnything);
export const loanFee = amountInAnyBetween(0, mostOfAnything);
export const loanRate = percentBetween(0, 60);
/** How many payments a loan has, or which of them is meant. */
export const paymentCount = wholeBetween(1, 480);
export const loanCurrency = choiceOf(['cny', 'hkd']);
export const anyDay = dayBetween('1950-01-01', '2150-12-31');
const wholePercent = percentBetween(0, 100);

/** `3`, `6` or `12` months. */
const everyMonths: TextReader<Repricing['everyMonths']> = (text) => {
  const read = choiceOf(['3', '6', '12'])(text);
  return read.ok ? good(Number(read.value) as Repricing['everyMonths']) : read;
};

/** `flat`, or a change a year. */
const exchangePath: TextReader<'flat' | Rate> = (text) =>
  text === 'flat' ? good(text) : percentBetween(-20, 20)(text);

const homeCount = wholeBetween(0, 50);

/** How many homes, or `unlimited`. */
const homesAllowed: TextReader<number | 'unlimited'> = (text) => (text === 'unlimited' ? good(text) : homeCount(text));

/** A share of what is prepaid, `1%`, or an amount. */
export const prepaymentFee: TextReader<PrepaymentFee<Currency>> = (text) => {
  if (text.includes('%')) {
    const share = wholePercent(text);
    return share.ok ? good({ kind: 'share', share: share.value }) : share;
  }
  const amount = loanFee(text);
  if (amount.ok) return good({ kind: 'amount', amount: amount.value });
  const { code, values } = amount.fault;
  return { ok: false, fault: { code, values: { ...values, kind: 'fee' } } };
};

/** How the text of each field is read, with the limits of what makes sense: a mistyped zero is caught here. */
export const loanReaders = {
  plan: planOf('loan'),
  title: anyText,
  currency: loanCurrency,
  principal: loanPrincipal,
  rate: loanRate,
  months: paymentCount,
  years: wholeBetween(1, 40),
  method: choiceOf(methods),
  ratePlan: choiceOf(ratePlans),
  lpr: choiceOf(lprTerms),
  spread: wholeBetween(-500, 1_000),
  repricing: everyMonths,
  repricedOn: choiceOf(repricingDays),
  hiborSpread: percentBetween(-2, 10),
  primeSpread: percentBetween(-5, 5),
  assumedLpr: assumedRate,
  assumedHibor: assumedRate,
  assumedPrime: assumedRate,
  drawdown: anyDay,
  firstPayment: anyDay,
  fees: loanFee,
  grace: wholeBetween(0, 479),
  dayCount: choiceOf(dayCounts),
  prepayFee: prepaymentFee,
  penaltyMonths: paymentCount,
  lender: choiceOf(lenders),
  stress: percentBetween(0, 10),
  'borrower.income': loanAmount,
  'borrower.debts': loanFee,
  'borrower.incomeCurrency': loanCurrency,
  'borrower.birth': monthBetween(monthOf(1900, 1), monthOf(2150, 12)),
  'borrower.homes': homeCount,
  'borrower.firstBuyer': yesOrNo,
  'borrower.otherMortgage': yesOrNo,
  'borrower.homesAllowed': homesAllowed,
  'home.place': choiceOf([...cityIds, 'hong-kong'], 'SCENARIO_UNKNOWN_CITY'),
  'home.district': anyText,
  'home.price': loanPrincipal,
  'home.size': decimalBetween(rateOf(1, 1), rateOf(10_000, 1)),
  'home.use': choiceOf(uses),
  'home.propertyFee': loanFee,
  'home.market': choiceOf(markets),
  'home.sellerMonths': wholeBetween(0, 1_200),
  'home.sellerOnlyHome': yesOrNo,
  'assumptions.fx': decimalBetween(rateOf(1, 2), rateOf(2, 1)),
  'assumptions.fxPath': exchangePath,
  'assumptions.discount': percentBetween(0, 20),
  asOf: anyDay,
  asKnownOn: anyDay,
  strict: yesOrNo,
} satisfies { readonly [Path in LoanPath]: TextReader<unknown> };
