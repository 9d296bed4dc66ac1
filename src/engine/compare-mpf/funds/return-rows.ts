import { rateOf } from '../../../quantities/rate.ts';
import type { FundTypeReturns, MpfFundLaw } from '../../../rules/hong-kong-mpf-law.ts';
import type { FundType } from '../compare-scenario.ts';
import { datedValues, isOver, type SeriesDesk } from './dated-values.ts';
import type { FundCode, FundNote, FundRow } from './fund-row.ts';

const types: readonly (readonly [keyof FundTypeReturns, FundCode, FundType])[] = [
  ['equity', 'EQUITY', 'equity'],
  ['mixed', 'MIXED', 'mixed'],
  ['bond', 'BOND', 'bond'],
  ['guaranteed', 'GUARANTEED', 'guaranteed'],
  ['conservative', 'CONSERVATIVE', 'conservative'],
  ['coreAccumulation', 'CORE_ACCUMULATION', 'default-strategy'],
];

/**
 * 各類基金自成立以來年率化回報: the newest known, the person’s own funds marked.
 *
 * @source hong-kong/mpf/fund-type-returns
 */
export function typeReturnRows(
  { fundTypeReturns }: MpfFundLaw,
  own: FundType | undefined,
  desk: SeriesDesk,
): readonly FundRow[] {
  return datedValues(fundTypeReturns, desk)
    .slice(-1)
    .flatMap(({ value, use }) =>
      types.map(([key, fund, type]) => ({
        ...{ kind: 'TYPE_RETURN' as const, fund, ratio: rateOf(value[key], 10_000), use },
        notes: type === own ? ['OWN_FUNDS'] : [],
      })),
    );
}

/**
 * 強積金整體年度回報: the calendar years found, the worst and the best of them marked. They are no series.
 *
 * @source hong-kong/mpf/system-return
 */
export function systemYearRows({ systemReturn }: MpfFundLaw, desk: SeriesDesk): readonly FundRow[] {
  const found = datedValues(systemReturn, desk).filter(({ use }) => isOver(use, desk));
  const returns = found.map(({ value }) => value);
  const markOf = (value: number): readonly FundNote[] => {
    if (found.length < 2) return [];
    if (value === Math.min(...returns)) return ['WORST_FOUND'];
    return value === Math.max(...returns) ? ['BEST_FOUND'] : [];
  };
  return found.map(({ value, use }) => ({
    ...{ kind: 'SYSTEM_YEAR' as const, year: Number(use.from.slice(0, 4)), ratio: rateOf(value, 10_000) },
    ...{ notes: markOf(value), use },
  }));
}

/**
 * 強積金自成立以來年率化回報: weighted by money, as it was told from time to time; its day is that of the value.
 *
 * @source hong-kong/mpf/system-return-since-inception
 */
export function systemSinceRows({ systemReturnSinceInception }: MpfFundLaw, desk: SeriesDesk): readonly FundRow[] {
  return datedValues(systemReturnSinceInception, desk).map(({ value, use }) => ({
    ...{ kind: 'SYSTEM_SINCE', ratio: rateOf(value, 10_000), notes: [], use },
  }));
}
