import { type Money, money, sum } from '../../../quantities/money.ts';
import { type Month, monthOf } from '../../../quantities/months.ts';
import type { PublicFeesLaw } from '../../../rules/hong-kong-care-law.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import { chargeVisit } from './charge-visit.ts';
import type { CapNote, ChargedVisit, HongKongVisit } from './hong-kong-visit.ts';

/** A calendar year of public care as it is charged, HKD. The total is `undefined` where a visit is not known. */
export interface ChargedYear {
  readonly visits: readonly ChargedVisit[];
  readonly person: Money<'HKD'> | undefined;
  /** 每年收費上限; `undefined` while there is none. */
  readonly cap: Money<'HKD'> | undefined;
  /** The month of the visit with which the cap is used up. */
  readonly capReachedIn: Month | undefined;
  /** How the cap comes about, once it is reached. */
  readonly notes: readonly CapNote[];
}

/**
 * 一年的公立醫療收費: the visits in the order given, each at its fee, until the cap of the year. The cap is counted by the
 * calendar year; self-financed items stand outside it. What the bill that passes the cap asks above it counts toward the
 * cap of the next year and is left out here.
 *
 * @throws RangeError when a visit lies outside the year
 */
export function chargeYear(
  law: PublicFeesLaw,
  book: RuleBook,
  year: number,
  visits: readonly HongKongVisit[],
): ChargedYear {
  const whole = book.look(law.yearlyCap, monthOf(year, 12))?.value;
  const cap = whole === undefined ? undefined : money<'HKD'>(whole * 100);
  const charged: ChargedVisit[] = [];
  let left = cap;
  let capReachedIn: Month | undefined;
  for (const visit of visits) {
    insistOnYear(visit, year);
    const next = chargeVisit(law, book, visit, left);
    left = next.capAfter ?? left;
    charged.push(next);
    if (left === 0) capReachedIn ??= visit.month;
  }
  const notes = capReachedIn === undefined ? [] : notesOnCap(law, book, capReachedIn, charged);
  return { visits: charged, person: total(charged), cap, capReachedIn, notes };
}

function notesOnCap(
  law: PublicFeesLaw,
  book: RuleBook,
  month: Month,
  charged: readonly ChargedVisit[],
): readonly CapNote[] {
  const terms = book.look(law.yearlyCapTerms, month)?.value.split(', ') ?? [];
  const isCut = charged.some(({ notes }) => notes.includes('CAP_REACHED'));
  return [
    ...(terms.includes('applied-for') ? ['CAP_APPLIED_FOR' as const] : []),
    ...(isCut && terms.includes('passing-bill-in-full') ? ['PASSING_BILL_IN_FULL' as const] : []),
  ];
}

function total(charged: readonly ChargedVisit[]): Money<'HKD'> | undefined {
  const known = charged.map(({ person }) => person).filter((person) => person !== undefined);
  return known.length < charged.length ? undefined : sum(known);
}

function insistOnYear({ month }: HongKongVisit, year: number): void {
  if (month < monthOf(year, 1) || month > monthOf(year, 12)) throw new RangeError(`a visit outside ${year}`);
}
