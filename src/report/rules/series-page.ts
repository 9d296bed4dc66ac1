import { type IsoDate, monthOfDay } from '../../quantities/calendar.ts';
import { monthText, plusMonths } from '../../quantities/months.ts';
import type { Known } from '../../rules/known.ts';
import {
  firstMonthOf,
  lastMonthOf,
  type MonthlySeries,
  type SeriesValue,
  seriesAt,
} from '../../rules/monthly-series.ts';
import { report as shared } from '../language/en/report.ts';
import { rules as words } from '../language/en/rules.ts';
import { sourceParts } from '../source-parts.ts';
import { textColumns } from '../text-columns.ts';
import { head, identity, labelled, opening, sourceLines, standingData } from './known-parts.ts';
import type { PageLine, RulesPage } from './rules-page.ts';

/** How many of the newest months are shown. */
const shownMonths = 12;

/** A series of months: its ends and its newest values; with `only`, the one of the day. */
export function seriesPage(known: Extract<Known, { kind: 'series' }>, day: IsoDate, only: boolean): RulesPage {
  const series = known.of;
  const [first, newest] = [monthText(firstMonthOf(series)), monthText(lastMonthOf(series))];
  const values = only ? valueOn(series, day) : newestValues(series);
  return {
    blocks: [
      head(known, day),
      [
        ...standingData(known),
        labelled('months', words.months(first, newest)),
        labelled('evidence', shared.explain.evidence[series.evidence]),
        ...sourceLines(series.source),
      ],
      only ? values.map((value) => lineOf(value, day)) : [figuresOf(values)],
    ],
    data: {
      ...opening('series'),
      asOf: day,
      ...identity(known),
      first,
      newest,
      evidence: series.evidence,
      source: sourceParts(series.source),
      values: values.map(({ month, value, standing }) => ({ month: monthText(month), value, standing })),
    },
    table: {
      columns: textColumns(['id', 'month', 'value', 'unit', 'standing']),
      rows: values.map(({ month, value, standing }) => [series.id, monthText(month), value, series.unit, standing]),
    },
  };
}

function newestValues(series: MonthlySeries): readonly SeriesValue[] {
  const count = Math.min(shownMonths, series.values.length);
  const from = plusMonths(lastMonthOf(series), 1 - count);
  return Array.from({ length: count }, (_, place) => seriesAt(series, plusMonths(from, place)) ?? []).flat();
}

function valueOn(series: MonthlySeries, day: IsoDate): readonly SeriesValue[] {
  return [seriesAt(series, monthOfDay(day)) ?? []].flat();
}

function lineOf({ month, value, standing }: SeriesValue, day: IsoDate): PageLine {
  return { kind: 'text', label: '  ', text: `${monthText(month)}: ${value} ${words.usedOn(standing, day)}` };
}

function figuresOf(values: readonly SeriesValue[]): PageLine {
  const { month, value } = words.columns;
  return { kind: 'figures', rows: [[month, value], ...values.map((one) => [monthText(one.month), one.value])] };
}
