import { type Money, minus, money } from '../../../quantities/money.ts';
import type { PublicFeesLaw } from '../../../rules/hong-kong-care-law.ts';
import { type PartReader, partReader } from '../../shared/part-reader.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import { feeOf, isFree } from './fee-of.ts';
import type { ChargedVisit, ChargeNote, HongKongVisit } from './hong-kong-visit.ts';

/**
 * 一次收費: the fee, at most what the cap of the year leaves. Self-financed items stand outside the cap. A visit whose fee is
 * not known takes nothing from it.
 *
 * @param capBefore what may still be charged in the year; `undefined` while there is no cap
 */
export function chargeVisit(
  law: PublicFeesLaw,
  book: RuleBook,
  visit: HongKongVisit,
  capBefore: Money<'HKD'> | undefined,
): ChargedVisit {
  const reader = partReader(book, visit.month);
  const fee = feeOf(law, visit, reader);
  if (visit.care === 'self-financed') return charged(visit, reader, { fee, person: fee, notes: ['OUTSIDE_CAP'] });
  const notes = notesOn(law, visit, reader);
  if (capBefore === undefined) return charged(visit, reader, { fee, person: fee, notes });
  reader.limit(law.yearlyCap);
  const person = fee && money<'HKD'>(Math.min(fee, capBefore));
  const capAfter = minus(capBefore, person ?? money(0));
  return charged(visit, reader, {
    ...{ fee, capBefore, capAfter, person },
    notes: person === fee ? notes : [...notes, 'CAP_REACHED'],
  });
}

interface Charge {
  readonly fee: Money<'HKD'> | undefined;
  readonly capBefore?: Money<'HKD'>;
  readonly capAfter?: Money<'HKD'>;
  readonly person: Money<'HKD'> | undefined;
  readonly notes: readonly ChargeNote[];
}

function charged(visit: HongKongVisit, { rules, missing }: PartReader, charge: Charge): ChargedVisit {
  return { capBefore: undefined, capAfter: undefined, ...charge, visit, rules: [...new Set(rules)], missing };
}

function notesOn(law: PublicFeesLaw, visit: HongKongVisit, reader: PartReader): readonly ChargeNote[] {
  if (isFree(law, visit, reader)) return ['FREE_TRIAGE'];
  return visit.care === 'imaging' && reader.limit(law.imagingFees) !== undefined ? ['IN_WORDS_ONLY'] : [];
}
