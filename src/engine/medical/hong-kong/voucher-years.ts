import { type Money, minus, money, plus } from '../../../quantities/money.ts';
import { type Month, monthOf, plusMonths, yearOf } from '../../../quantities/months.ts';
import type { VoucherLaw } from '../../../rules/hong-kong-care-law.ts';
import { type PartReader, partReader } from '../../shared/part-reader.ts';
import type { RuleBook } from '../../shared/rule-book.ts';

/** 長者醫療券 of one calendar year, HKD. What was kept before + granted = lost + used + kept. */
export interface VoucherYear {
  readonly year: number;
  /** 發放 on 1 January. */
  readonly granted: Money<'HKD'>;
  /** What lies above the limit on that day and is cancelled. */
  readonly lost: Money<'HKD'>;
  readonly used: Money<'HKD'>;
  /** 結餘 at the end of the year. */
  readonly kept: Money<'HKD'>;
}

/** The years in which vouchers are granted, and what they rest on; they end before the first year that is not known. */
export interface VoucherYears {
  readonly years: readonly VoucherYear[];
  readonly rules: readonly string[];
  readonly missing: readonly string[];
}

/** Whose vouchers, over which calendar years, and how much is spent in each. */
export interface VoucherUse {
  /** The first of it is the birthday. */
  readonly birth: Month;
  readonly firstYear: number;
  readonly howMany: number;
  /** What would be spent in a year if the vouchers reach. */
  readonly yearlyUse: Money<'HKD'>;
  /** What was kept before the first year; nothing where nobody says. */
  readonly kept?: Money<'HKD'>;
}

/**
 * 逐年醫療券: on 1 January the amount of the year is granted from the year in which the person reaches the age; what then
 * lies above the limit is cancelled; then the care of the year is paid as far as the vouchers reach.
 */
export function voucherYears(law: VoucherLaw, book: RuleBook, use: VoucherUse): VoucherYears {
  const years: VoucherYear[] = [];
  const used: PartReader[] = [];
  let kept = use.kept ?? money<'HKD'>(0);
  for (let year = use.firstYear; year < use.firstYear + use.howMany; year += 1) {
    const reader = partReader(book, monthOf(year, 1));
    const terms = termsOf(law, use.birth, reader);
    if (terms === undefined && year < yearOf(use.birth) + youngest) continue;
    used.push(reader);
    if (terms === undefined) break;
    if (year < terms.firstGrant) continue;
    const next = voucherYear(year, terms, kept, use.yearlyUse);
    years.push(next);
    kept = next.kept;
  }
  const all = (of: 'rules' | 'missing') => [...new Set(used.flatMap((reader) => reader[of]))];
  return { years, rules: all('rules'), missing: all('missing') };
}

/** No rule has ever given vouchers to anybody younger, in years: a year before that which is not known matters to nobody. */
const youngest = 65;

interface Terms {
  readonly firstGrant: number;
  readonly amount: Money<'HKD'>;
  readonly limit: Money<'HKD'>;
}

function termsOf(law: VoucherLaw, birth: Month, reader: PartReader): Terms | undefined {
  const age = reader.read(law.voucherAge, law.voucherAge.id);
  const start = reader.read(law.voucherStart, law.voucherStart.id);
  const amount = reader.read(law.voucherAmount, law.voucherAmount.id);
  const limit = reader.read(law.voucherKeptLimit, law.voucherKeptLimit.id);
  if (age === undefined || start === undefined || amount === undefined || limit === undefined) return undefined;
  return {
    firstGrant: firstGrantOf(start, plusMonths(birth, age)),
    amount: money(amount * 100),
    limit: money(limit * 100),
  };
}

/** 首次發放: the year of the birthday; by any other text, to be careful, the first January in which it is past. */
function firstGrantOf(start: string, birthday: Month): number {
  return start === 'january-of-the-year-of-the-birthday' ? yearOf(birthday) : yearOf(plusMonths(birthday, 11));
}

function voucherYear(
  year: number,
  { amount, limit }: Terms,
  before: Money<'HKD'>,
  yearlyUse: Money<'HKD'>,
): VoucherYear {
  const whole = plus(before, amount);
  const lost = money<'HKD'>(Math.max(0, whole - limit));
  const there = minus(whole, lost);
  const used = money<'HKD'>(Math.min(there, yearlyUse));
  return { year, granted: amount, lost, used, kept: minus(there, used) };
}
