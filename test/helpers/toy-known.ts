import type { Known } from '../../src/rules/known.ts';
import type { LifeTable } from '../../src/rules/life-table.ts';
import type { MonthlySeries } from '../../src/rules/monthly-series.ts';
import type { DatedValue, Rule } from '../../src/rules/rule.ts';

const source = { instrument: 'toy notice', publisher: 'toy office' };
const about = { zh: '示例', en: 'toy', lastConfirmedOn: '2026-01-01' } as const;

/** A dated value from a day on, with what is said of it otherwise. */
export function dated(from: DatedValue<unknown>['from'], rest: Partial<DatedValue<unknown>> = {}): DatedValue<unknown> {
  return { from, value: 100, source, evidence: 'verified', ...rest };
}

/** A rule with such values. */
export function toyRule(values: readonly DatedValue<unknown>[], rest: Partial<Rule<unknown>> = {}): KnownOf<'rule'> {
  return { kind: 'rule', of: { ...about, id: 'toy/rule', unit: 'CNY', review: 'every July', values, ...rest } };
}

/** A series from February 2020 to April 2020. */
export function toySeries(rest: Partial<MonthlySeries> = {}): KnownOf<'series'> {
  const values = ['1.1', '1.2', '1.3'];
  const first = '2020-02' as const;
  const of = { ...about, id: 'toy/series', unit: '1', review: 'every month', first, values, source } as const;
  return { kind: 'series', of: { ...of, evidence: 'derived', ...rest } };
}

/** A life table of two periods, 2000 to 2004 and 2005 to 2009, in which nobody is older than one. */
export function toyLifeTable(): KnownOf<'life-table'> {
  const of: LifeTable = {
    ...about,
    id: 'toy/life-table',
    unit: '1',
    review: 'by 2030-01-01',
    source: { ...source, publishedOn: '2019-05-01' },
    evidence: 'derived',
    periods: [
      { from: 2000, to: 2005, man: '20000 10000000', woman: '10000 10000000' },
      { from: 2005, to: 2010, man: '15000 10000000', woman: '7 10000000' },
    ],
  };
  return { kind: 'life-table', of };
}

type KnownOf<Kind extends Known['kind']> = Extract<Known, { kind: Kind }>;
