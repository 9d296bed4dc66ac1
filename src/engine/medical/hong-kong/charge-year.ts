import { type Money, minus, money, sum } from '../../../quantities/money.ts';
import { type Month, monthOf } from '../../../quantities/months.ts';
import type { HongKongMedicalLaw } from '../../../rules/medical-law.ts';
import { partReader } from '../../shared/part-reader.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import { feeOf, isFree } from './fee-of.ts';
import type { ChargedVisit, ChargeNote, HongKongVisit } from './hong-kong-visit.ts';

/** A calendar year of public care as it is charged, HKD. The total is `undefined` where a visit is not known. */
export interface ChargedYear {
  readonly visits: readonly ChargedVisit[];
  readonly person: Money<'HKD'> | undefined;
  /** 每年收費上限; `undefined` while there is none. */
  readonly cap: Money<'HKD'> | undefined;
  /** The month of the visit with which the cap is used up. */
  readonly capReachedIn: Month | undefined;
}

/**
 * 一年的公立醫療收費: the visits in the order given, each at its fee, until the cap of the year. The cap is counted by the
 * calendar year; self-financed items stand outside it and are not asked for here.
 *
 * @throws RangeError when a visit lies outside the year
 */
export function chargeYear(
  law: HongKongMedicalLaw,
  book: RuleBook,
  year: number,
  visits: readonly HongKongVisit[],
): ChargedYear {
  const cap = hongKongDollars(book.look(law.yearlyCap, monthOf(year, 12))?.value);
  const charged: ChargedVisit[] = [];
  let left = cap;
  let capReachedIn: Month | undefined;
  for (const visit of visits) {
    if (visit.month < monthOf(year, 1) || visit.month > monthOf(year, 12))
      throw new RangeError(`a visit outside ${year}`);
    const next = chargeVisit(law, book, visit, left);
    left = next.capAfter;
    charged.push(next);
    if (left === 0) capReachedIn ??= visit.month;
  }
  return { visits: charged, person: total(charged), cap, capReachedIn };
}

function chargeVisit(
  law: HongKongMedicalLaw,
  book: RuleBook,
  visit: HongKongVisit,
  capBefore: Money<'HKD'> | undefined,
): ChargedVisit {
  const reader = partReader(book, visit.month);
  const fee = hongKongDollars(feeOf(law, visit, reader));
  if (capBefore !== undefined) reader.limit(law.yearlyCap);
  const person = fee === undefined || capBefore === undefined ? fee : money<'HKD'>(Math.min(fee, capBefore));
  const capAfter = capBefore === undefined ? undefined : minus(capBefore, person ?? money(0));
  const notes: readonly ChargeNote[] = [
    ...(isFree(law, visit, reader) ? ['FREE_TRIAGE' as const] : []),
    ...(person === fee ? [] : ['CAP_REACHED' as const]),
  ];
  const { rules, missing } = reader;
  return { visit, fee, capBefore, capAfter, person, rules: [...new Set(rules)], missing, notes };
}

function total(charged: readonly ChargedVisit[]): Money<'HKD'> | undefined {
  const known = charged.map(({ person }) => person).filter((person) => person !== undefined);
  return known.length < charged.length ? undefined : sum(known);
}

function hongKongDollars(whole: number | undefined): Money<'HKD'> | undefined {
  return whole === undefined ? undefined : money(whole * 100);
}
