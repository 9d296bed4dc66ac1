import { monthOfDay } from '../../../quantities/calendar.ts';
import { type Currency, type Money, money, plus } from '../../../quantities/money.ts';
import { type Months, monthsBetween, months as monthsOf } from '../../../quantities/months.ts';
import { plusRates, type Rate } from '../../../quantities/rate.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import { firstPayment, type LoanTerms, largestLoan } from '../afford/largest-loan.ts';
import { loanCase } from '../loan-case.ts';
import { loanRates } from '../loan-rates.ts';
import type { LoanScenario } from '../loan-scenario.ts';
import { periodOf } from '../period.ts';
import { schedulePrice } from '../price/schedule-price.ts';
import type { TruePrice } from '../price/true-price.ts';
import { type TestedMeans, testedMeans } from './tested-means.ts';

/** The payment that a bank tests, and the largest loan of the same terms whose payment is not above a sum. */
export interface TestedPayment {
  readonly payment: Money<Currency>;
  /** `undefined` where no sum bounds the loan, or the housing fund part alone takes it all. */
  readonly largest: (room: Money<Currency>) => Money<Currency> | undefined;
}

/** What of a loan is held against limits. What rests on something that is not known or not said is absent. */
export interface TestedLoan extends TestedMeans {
  /** Both parts together, where there is one from the housing fund. */
  readonly principal: Money<Currency>;
  readonly months: number;
  /** Absent where there is none, or more than one. */
  readonly cost?: TruePrice;
  /** At the rate of the first payment. */
  readonly paid?: TestedPayment;
  /** At that rate and what the stress test adds. */
  readonly stressed?: TestedPayment;
  /** 借款人年龄 at the last payment of the contract. */
  readonly ageAtEnd?: Months;
  /** Homes the family has already where this one lies. */
  readonly homes?: number;
}

/** Everything of a loan that limits are held against. */
export function testedLoan(scenario: LoanScenario, book: RuleBook): TestedLoan {
  const { months, principal, housingFund, borrower, stress } = scenario;
  const { schedule } = loanCase(scenario);
  const priced = schedule && schedulePrice(schedule);
  const rate = firstRate(scenario, book);
  return {
    principal: money(principal + (housingFund?.principal ?? 0)),
    months,
    ...(priced?.kind === 'found' && { cost: priced.price }),
    ...(rate !== undefined && { paid: paymentAt(scenario, rate) }),
    ...(rate !== undefined && stress !== undefined && { stressed: paymentAt(scenario, rate, stress) }),
    ...(borrower?.birth !== undefined && { ageAtEnd: ageAtEnd(scenario, borrower.birth) }),
    ...(borrower?.homes !== undefined && { homes: borrower.homes }),
    ...testedMeans(scenario, book),
  };
}

function firstRate(scenario: LoanScenario, book: RuleBook): Rate | undefined {
  const drawnOn = scenario.drawdown ?? scenario.asOf;
  const rates = loanRates(scenario.ratePlan, drawnOn, { ...scenario, book });
  return rates(periodOf(datesOf(scenario), 1))?.rate;
}

function datesOf({ drawdown, asOf, firstPayment }: LoanScenario) {
  return { drawnOn: drawdown ?? asOf, ...(firstPayment !== undefined && { firstPaymentOn: firstPayment }) };
}

function ageAtEnd(scenario: LoanScenario, birth: NonNullable<LoanScenario['borrower']>['birth'] & number): Months {
  const { due } = periodOf(datesOf(scenario), scenario.months);
  return monthsOf(monthsBetween(birth, monthOfDay(due)));
}

/** 宽限期 does not count: the payment is that of the months after it, by twelfths of a year. */
function paymentAt({ principal, months, graceMonths, method, housingFund }: LoanScenario, rate: Rate, more?: Rate) {
  const termsAt = (yearly: Rate): LoanTerms => ({
    rate: more === undefined ? yearly : plusRates(yearly, more),
    months: months - graceMonths,
    method,
  });
  const terms = termsAt(rate);
  const own = firstPayment(money<Currency>(principal), terms);
  if (housingFund === undefined) {
    const largest: TestedPayment['largest'] = (room) => (room === 0 ? money(0) : largestLoan(room, terms));
    return { payment: own, largest };
  }
  const ofFund = firstPayment(money<Currency>(housingFund.principal), termsAt(housingFund.rate));
  const largest: TestedPayment['largest'] = (room) => {
    const found = room > ofFund ? largestLoan(money<Currency>(room - ofFund), terms) : undefined;
    return found && plus(found, money<Currency>(housingFund.principal));
  };
  return { payment: plus(own, ofFund), largest };
}
