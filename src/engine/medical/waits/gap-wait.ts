import { type Month, type Months, months } from '../../../quantities/months.ts';
import { partReader } from '../../shared/part-reader.ts';
import type { MedicalDesk } from '../insured.ts';

/** 待遇等待期 after a gap, in months. `undefined` is not known. */
export interface GapWait {
  readonly wait: Months | undefined;
  /** The wait is in principle no longer than this. */
  readonly longest: Months | undefined;
  readonly rules: readonly string[];
  readonly missing: readonly string[];
}

/**
 * 中断缴费后的等待期 when employees' cover moves to another city of the province: none after a gap that may be paid back, and
 * cover for the gap too; after a longer one each city has its own, which is not known, up to the province's longest.
 *
 * @param month the first month paid in the new city
 * @param gap whole months without a payment before it
 */
export function gapWait({ city, law, book }: MedicalDesk, month: Month, gap: Months): GapWait {
  const reader = partReader(book, month);
  const paidBack = reader.read(law.gapWithoutWait, law.gapWithoutWait.id);
  const { rules, missing } = reader;
  if (paidBack === undefined) return { wait: undefined, longest: undefined, rules, missing };
  if (gap <= paidBack) return { wait: months(0), longest: months(0), rules, missing };
  missing.push(`${city}/medical/wait-after-gap`);
  const longest = reader.limit(law.longestWait);
  return { wait: undefined, longest: longest === undefined ? undefined : months(longest), rules, missing };
}
