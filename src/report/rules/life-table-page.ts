import type { IsoDate } from '../../quantities/calendar.ts';
import { rateText } from '../../quantities/rate.ts';
import type { Known } from '../../rules/known.ts';
import { deathsByAge, type LifePeriod, periodOf } from '../../rules/life-table.ts';
import { report as shared } from '../language/en/report.ts';
import { rules as words } from '../language/en/rules.ts';
import { sourceParts } from '../source-parts.ts';
import { head, identity, labelled, opening, sourceLines, standingData } from './known-parts.ts';
import type { PageLine, RulesPage } from './rules-page.ts';

/** The ages whose chances are shown. */
const shownAges = [0, 20, 40, 60, 65, 70, 75, 80, 85, 90, 95, 100];

/** The chance of dying within a year of age, in whole ten-millionths. */
interface Chances {
  readonly age: number;
  readonly man: number;
  readonly woman: number;
}

/** A life table: its source with the licence in full, its periods, and the chances of some ages in the period of the day. */
export function lifeTablePage(known: Extract<Known, { kind: 'life-table' }>, day: IsoDate): RulesPage {
  const { periods, evidence, source } = known.of;
  const period = periodOf(known.of, day);
  const chances = period === undefined ? [] : chancesIn(period);
  const lastAge = (periods[0] === undefined ? 0 : deathsByAge(periods[0], 'man').length) - 1;
  return {
    blocks: [
      head(known, day),
      [
        ...standingData(known),
        labelled('evidence', shared.explain.evidence[evidence]),
        labelled('periods', periods.map(yearsOf).join(', ')),
        labelled('ages', words.ages(0, lastAge)),
        labelled('source', words.publishedOn(source.publishedOn)),
        ...sourceLines(source),
      ],
      chanceLines(period, chances, day),
    ],
    data: {
      ...opening('life-table'),
      asOf: day,
      ...identity(known),
      evidence,
      source: sourceParts(source),
      periods: periods.map(({ from, to }) => ({ from, to })),
      ages: { first: 0, last: lastAge },
      ...(period !== undefined && { period: { from: period.from, to: period.to } }),
      chances: chances.map(({ age, man, woman }) => ({ age, man: share(man), woman: share(woman) })),
    },
    table: {
      columns: [
        { id: 'age', unit: 'year' },
        { id: 'man', unit: 'ratio' },
        { id: 'woman', unit: 'ratio' },
      ],
      rows: chances.map(({ age, man, woman }) => [age, fraction(man), fraction(woman)]),
    },
  };
}

function chancesIn(period: LifePeriod): readonly Chances[] {
  const [man, woman] = [deathsByAge(period, 'man'), deathsByAge(period, 'woman')];
  return shownAges
    .filter((age) => age < man.length)
    .map((age) => ({ age, man: Number(man[age]), woman: Number(woman[age]) }));
}

function chanceLines(period: LifePeriod | undefined, chances: readonly Chances[], day: IsoDate): readonly PageLine[] {
  const { age, man, woman } = words.columns;
  const title = words.chances(period && yearsOf(period), day);
  const rows = chances.map((one) => [String(one.age), percent(one.man), percent(one.woman)]);
  return [
    { kind: 'text', label: '', text: title },
    ...(period === undefined ? [] : [{ kind: 'figures' as const, rows: [[age, man, woman], ...rows] }]),
  ];
}

function yearsOf({ from, to }: LifePeriod): string {
  return words.years(from, to);
}

function percent(chance: number): string {
  return `${rateText({ numerator: chance, denominator: 100_000 }, 3)}%`;
}

/** As a decimal fraction with all its places. */
function fraction(chance: number): string {
  return rateText({ numerator: chance, denominator: 10_000_000 }, 7);
}

function share(chance: number): number {
  return Number(fraction(chance));
}
