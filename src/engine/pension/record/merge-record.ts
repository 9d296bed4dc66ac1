import { laterMonth, type Month, type Months, months } from '../../../quantities/months.ts';
import type { Span } from '../plan-contributions.ts';
import { mergeSpans } from './merge-spans.ts';
import type { PensionRecord, RecordedPeriod } from './pension-record.ts';

/** A figure the office states for everything up to a month: the month after the last one it covers. */
export interface Stated {
  readonly amount: number;
  readonly until: Month;
}

/** 多地参保合并: the record as one line of months, and where it does not add up. */
export interface MergedRecord {
  /** In order of time, each month once. */
  readonly periods: readonly RecordedPeriod[];
  readonly paid: Months;
  /** The month after the last one paid. */
  readonly to: Month;
  /** Months without payment between the first one paid and the last. */
  readonly gaps: readonly Span[];
  /** Months that were paid twice: they count once, as the period that began first has them. In order, each month once. */
  readonly doubles: readonly Span[];
  /** Months paid while employed in Hong Kong under the MPF. In order, each month once. */
  readonly mpfOverlaps: readonly Span[];
  /** The newest sum of month indices, in ten-thousandths. */
  readonly index: Stated | undefined;
  /** The newest balance of the individual account, in fen. */
  readonly account: Stated | undefined;
}

/** Merges the periods of all places into one line of months. At least one period. */
export function mergeRecord({ periods, mpf }: PensionRecord): MergedRecord {
  const [first, ...later] = periods as readonly [RecordedPeriod, ...RecordedPeriod[]];
  const merged = [first];
  const gaps: Span[] = [];
  const doubles: Span[] = [];
  let end = first.to;
  for (const period of later) {
    if (period.from > end) gaps.push({ from: end, to: period.from });
    if (period.from < end) doubles.push({ from: period.from, to: earlier(end, period.to) });
    if (period.to > end) merged.push({ ...period, from: laterMonth(period.from, end) });
    end = laterMonth(end, period.to);
  }
  return {
    periods: merged,
    paid: months(merged.reduce<number>((sum, { from, to }) => sum + to - from, 0)),
    to: end,
    gaps,
    doubles: mergeSpans(doubles),
    mpfOverlaps: mergeSpans(mpf.flatMap((job) => merged.flatMap((period) => overlap(job, period)))),
    index: newest(periods, ({ indexSum }) => indexSum),
    account: newest(periods, ({ accountBalance }) => accountBalance),
  };
}

function newest(
  periods: readonly RecordedPeriod[],
  of: (period: RecordedPeriod) => number | undefined,
): Stated | undefined {
  return periods
    .flatMap((period) => {
      const amount = of(period);
      return amount === undefined ? [] : [{ amount, until: period.to }];
    })
    .reduce<Stated | undefined>((best, one) => (best === undefined || one.until > best.until ? one : best), undefined);
}

function overlap(first: Span, second: Span): readonly Span[] {
  const from = laterMonth(first.from, second.from);
  const to = earlier(first.to, second.to);
  return from < to ? [{ from, to }] : [];
}

function earlier(first: Month, second: Month): Month {
  return Math.min(first, second) as Month;
}
