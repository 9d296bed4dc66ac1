import { money, yuan } from '../../../quantities/money.ts';
import { rateOf } from '../../../quantities/rate.ts';
import { multiplyDivide, roundHalfUp } from '../../../quantities/rounding.ts';
import type { Candidate } from './candidate.ts';
import { added, exactAccount, exactBase, rounded } from './exact-parts.ts';

type Way = Candidate['recompute'];

/** 4 yuan × months ÷ 12, part years counted. */
export const seniorityProRata: Way = ({ seniorityForAYear, letter }) => ({
  amount: money(multiplyDivide(yuan(seniorityForAYear), letter.months, 12, roundHalfUp)),
  used: String(letter.months),
});

/** A year begun counts as a whole one. */
export const seniorityRoundedUp: Way = ({ seniorityForAYear, letter }) => {
  const years = Math.ceil(letter.months / 12);
  return { amount: yuan(seniorityForAYear * years), used: String(years) };
};

/** The line is not paid. */
export const leftOut: Way = () => ({ amount: money(0), used: '' });

/** Base and account are added unrounded and the sum is rounded once; the other parts are whole fen. */
export const roundedAtTheEnd: Way = (sheet) => {
  const { coefficient, letter, parts, transitional } = sheet;
  const factors = { index: rateOf(letter.index, 10_000), factor: rateOf(coefficient?.factor ?? 10_000, 10_000) };
  const both = rounded(added(exactBase(sheet, factors), exactAccount(sheet)));
  return { amount: money(both + parts.seniority + parts.fixed + transitional), used: '' };
};
