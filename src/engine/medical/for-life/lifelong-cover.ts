import { type Month, type Months, months } from '../../../quantities/months.ts';
import type { MonthsBySex } from '../../../rules/medical-law.ts';
import { partReader } from '../../shared/part-reader.ts';
import type { MedicalDesk } from '../insured.ts';

/** 缴费年限 of a person, in months. Years of all cities of the province count together; those of the city are part of them. */
export interface PaidMonths {
  readonly all: Months;
  readonly local: Months;
}

/** 退休待遇: what cover for life asks and what is still missing, in months. `undefined` is not known. */
export interface LifelongCover {
  readonly required: Months | undefined;
  readonly localRequired: Months | undefined;
  /** The months to be paid until both are complete; 0 when they are. */
  readonly lacking: Months | undefined;
  readonly rules: readonly string[];
  readonly missing: readonly string[];
}

/**
 * 退休人员医保待遇 in the month of retirement: the cumulative years of the province and those actually paid in the city; a
 * month paid in the city counts for both, so the larger lack decides. Before the years are the same in all cities each has
 * a table of its own, which is not known. Cover for life is the employees' alone.
 *
 * @param retirement the month in which the person retires
 */
export function lifelongCover(
  { law, book }: Pick<MedicalDesk, 'law' | 'book'>,
  sex: keyof MonthsBySex,
  retirement: Month,
  paid: PaidMonths,
): LifelongCover {
  const reader = partReader(book, retirement);
  const required = monthsIn(reader.read(law.lifelongCoverMonths, law.lifelongCoverMonths.id)?.[sex]);
  const localRequired = monthsIn(reader.read(law.lifelongCoverLocalMonths, law.lifelongCoverLocalMonths.id));
  const { rules, missing } = reader;
  return { required, localRequired, lacking: lackingOf(required, localRequired, paid), rules, missing };
}

function lackingOf(required: Months | undefined, localRequired: Months | undefined, paid: PaidMonths) {
  if (required === undefined || localRequired === undefined) return undefined;
  return months(Math.max(required - paid.all, localRequired - paid.local, 0));
}

function monthsIn(count: number | undefined): Months | undefined {
  return count === undefined ? undefined : months(count);
}
