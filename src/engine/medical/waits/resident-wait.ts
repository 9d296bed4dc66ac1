import { type Month, type Months, months } from '../../../quantities/months.ts';
import { type PartReader, partReader } from '../../shared/part-reader.ts';
import type { MedicalDesk } from '../insured.ts';

/** 居民医保断保后的待遇等待期, in months. `undefined` is not known. */
export interface ResidentWait {
  /** By the default reading: every year missed after the first adds to it. */
  readonly wait: Months | undefined;
  /** By the other reading: the first year missed adds too. */
  readonly otherReading: Months | undefined;
  readonly rules: readonly string[];
  /** The city's own text is always among them: none was found. */
  readonly missing: readonly string[];
}

/** 断保年数 and 修复年数: whole years missed in a row, and years paid without a break since. */
export interface MissedYears {
  readonly missed: number;
  readonly repaired: number;
}

/**
 * 居民医保固定、变动待遇等待期 by the national opinion: the fixed wait, and for each further year missed a variable one, less
 * what the years paid since have repaired; after a long break the sum is no less than the least one. The opinion says
 * 每多断保1年: whether the first year counts is open. Who missed none waits for nothing. Enrolling late within a year, which
 * brings the fixed wait too, is not asked for.
 *
 * @param month the first month paid again
 */
export function residentWait({ city, law, book }: MedicalDesk, month: Month, years: MissedYears): ResidentWait {
  const reader = partReader(book, month);
  if (years.missed === 0) return { wait: months(0), otherReading: months(0), rules: [], missing: [] };
  const read = (rule: MedicalRuleOfCount): number | undefined => reader.read(law[rule], law[rule].id);
  const parts = {
    fixed: read('residentWait'),
    each: read('residentWaitMissedYear'),
    repair: read('residentWaitRepairedYear'),
    least: read('residentWaitLeast'),
    leastYears: read('residentWaitLeastYears'),
  };
  reader.missing.push(`${city}/medical/resident-wait`);
  return answer(reader, isKnown(parts) ? parts : undefined, years);
}

type MedicalRuleOfCount =
  | 'residentWait'
  | 'residentWaitMissedYear'
  | 'residentWaitRepairedYear'
  | 'residentWaitLeast'
  | 'residentWaitLeastYears';

interface Parts {
  readonly fixed: number;
  readonly each: number;
  readonly repair: number;
  readonly least: number;
  readonly leastYears: number;
}

function isKnown(parts: { readonly [part in keyof Parts]: number | undefined }): parts is Parts {
  return Object.values(parts).every((part) => part !== undefined);
}

function answer({ rules, missing }: PartReader, parts: Parts | undefined, years: MissedYears): ResidentWait {
  if (parts === undefined) return { wait: undefined, otherReading: undefined, rules, missing };
  return {
    wait: waitFor(parts, years, years.missed - 1),
    otherReading: waitFor(parts, years, years.missed),
    rules,
    missing,
  };
}

/** The fixed wait and that for so many years, repaired; no less than the least after a long break. */
function waitFor(parts: Parts, { missed, repaired }: MissedYears, counted: number): Months {
  const sum = parts.fixed + Math.max(0, counted * parts.each - repaired * parts.repair);
  return months(missed < parts.leastYears ? sum : Math.max(sum, parts.least));
}
