import type { Month, Months } from '../../quantities/months.ts';
import type { MedicalLaw, MedicalScheme } from '../../rules/medical-law.ts';
import type { RuleBook } from '../shared/rule-book.ts';

/** 参保人 in one calendar year. */
export interface Insured {
  readonly scheme: MedicalScheme;
  /** The age in January, in months; it grows over the year. */
  readonly age: Months;
  /** 享受退休待遇: cover for life is granted. The residents' scheme never grants it. */
  readonly retired: boolean;
  /** 连续参保月数 complete by January; it grows over the year. `undefined` where nobody said. */
  readonly continuousMonths?: Months;
}

/** Where cover is settled: the city and its law, the rules as they stand, the person. */
export interface MedicalDesk {
  readonly city: string;
  readonly law: MedicalLaw;
  readonly book: RuleBook;
  readonly insured: Insured;
  /** A wait that may still run; absent where none does. */
  readonly mayWait?: MayWait;
}

/** 待遇等待期 that may run to the end of a month: what is paid until then is not known. */
export interface MayWait {
  readonly until: Month;
  /** Ids of the rules that were not found. */
  readonly missing: readonly string[];
}

/** 退休人员: retired under a scheme that grants cover for life, which the residents' does not. */
export function isRetiree({ scheme, retired }: Insured): boolean {
  return retired && scheme !== 'resident';
}
