import { times } from '../../../quantities/money.ts';
import { type Months, months } from '../../../quantities/months.ts';
import { rateOf } from '../../../quantities/rate.ts';
import { truncate } from '../../../quantities/rounding.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import { ageOfPayoutMonths, payoutMonthsAt } from '../payout-months.ts';
import { individualAccountPension } from '../settle-pension.ts';
import type { Candidate, CompleteSheet } from './candidate.ts';

type Way = Candidate['recompute'];

/** The payout months of another age. An age that leads to the same as the next whole year is not tried twice. */
function withDivisorOf(other: (age: Months) => number, known: readonly ((age: Months) => number)[] = []): Way {
  return (sheet, book) => {
    const age = ageOf(sheet, book);
    if (age === undefined || known.some((before) => before(age) === other(age))) return undefined;
    const tenths = payoutMonthsAt(months(other(age)), sheet.claim, sheet.law, book);
    if (tenths === undefined || tenths === sheet.payoutTenths) return undefined;
    return { amount: individualAccountPension(sheet.letter.balance, tenths), used: `${tenths / 10}` };
  };
}

const wholeYearBelow = (age: Months): number => Math.floor((age - 1) / 12) * 12;
const wholeYearAbove = (age: Months): number => Math.floor(age / 12) * 12 + 12;

/** The payout months of the whole year below the age, and above. */
export const withDivisorOfYearBelow = withDivisorOf(wholeYearBelow);
export const withDivisorOfYearAbove = withDivisorOf(wholeYearAbove);
/** The payout months one month before the age, and after. */
export const withDivisorOfMonthBelow = withDivisorOf((age) => age - 1, [wholeYearBelow]);
export const withDivisorOfMonthAbove = withDivisorOf((age) => age + 1, [wholeYearAbove]);

/** Cut to the fen instead of rounded. */
export const accountTruncated: Way = ({ letter, payoutTenths }) => ({
  amount: times(letter.balance, rateOf(10, payoutTenths), truncate),
  used: '',
});

/** The age as given, or the one the payout months belong to. */
function ageOf({ letter, payoutTenths, claim, law }: CompleteSheet, book: RuleBook): Months | undefined {
  return letter.age ?? ageOfPayoutMonths(payoutTenths, claim, law, book);
}
