import { type Rate, rateText } from '../../../quantities/rate.ts';
import type { MpfFundLaw } from '../../../rules/hong-kong-mpf-law.ts';
import type { Caveat } from '../../shared/result.ts';
import { isOver, type SeriesDesk } from './dated-values.ts';
import type { FundKind, FundRow } from './fund-row.ts';

/** What must be said beside the table `funds`. */
export type FundCaveatCode =
  | 'FUNDS_NO_SERIES'
  | 'FUNDS_WORST_AND_BEST'
  | 'FUNDS_RETURNS_NOT_ALIKE'
  | 'FUNDS_AGE_65_PLUS_NOT_FOUND'
  | 'FUNDS_EXPENSE_RATIO_UP_TO'
  | 'FUNDS_PLATFORM_FEE_OPEN'
  | 'FUNDS_CAP_FELL'
  | 'FUNDS_GLIDE_PATH_WORKED_OUT'
  | 'FUNDS_NOT_KNOWN';

type FundCaveat = Caveat<FundCaveatCode>;

/** What was not found, and what may not be read into what was. */
export function fundCaveats(rows: readonly FundRow[], law: MpfFundLaw, desk: SeriesDesk): readonly FundCaveat[] {
  const of = (kind: FundKind) => rows.filter((row) => row.kind === kind);
  const silent = rulesOf(law).filter((id) => !rows.some(({ use }) => use.rule === id));
  return [
    { code: 'FUNDS_NO_SERIES', values: { years: of('SYSTEM_YEAR').length } },
    ...worstAndBest(of('SYSTEM_YEAR')),
    { code: 'FUNDS_RETURNS_NOT_ALIKE', values: {} },
    { code: 'FUNDS_AGE_65_PLUS_NOT_FOUND', values: {} },
    ...upTo(of('EXPENSE_RATIO')),
    ...openFee(of('PLATFORM_FEE'), desk),
    ...said('FUNDS_CAP_FELL', of('FEE_CAP')),
    ...said('FUNDS_GLIDE_PATH_WORKED_OUT', of('GLIDE_PATH')),
    ...(silent.length === 0 ? [] : [{ code: 'FUNDS_NOT_KNOWN' as const, values: { rules: silent.join(', ') } }]),
  ];
}

function worstAndBest(years: readonly FundRow[]): readonly FundCaveat[] {
  const marked = (note: string) => years.find(({ notes }) => notes.includes(note));
  const [worst, best] = [marked('WORST_FOUND'), marked('BEST_FOUND')];
  if (worst === undefined || best === undefined) return [];
  const values = {
    ...{ worst: rateText(worst.ratio as Rate, 10), worstYear: worst.year as number },
    ...{ best: rateText(best.ratio as Rate, 10), bestYear: best.year as number },
  };
  return [{ code: 'FUNDS_WORST_AND_BEST', values }];
}

function upTo(ratios: readonly FundRow[]): readonly FundCaveat[] {
  const newest = ratios.at(-1);
  return newest === undefined ? [] : [{ code: 'FUNDS_EXPENSE_RATIO_UP_TO', values: { day: newest.use.from } }];
}

/** After the last day of the newest fee only where it goes is known. */
function openFee(fees: readonly FundRow[], desk: SeriesDesk): readonly FundCaveat[] {
  const newest = fees.findLast(({ ratio }) => ratio !== undefined)?.use;
  if (newest?.until === undefined || !isOver(newest, desk)) return [];
  return [{ code: 'FUNDS_PLATFORM_FEE_OPEN', values: { until: newest.until } }];
}

function said(code: FundCaveatCode, rows: readonly FundRow[]): readonly FundCaveat[] {
  return rows.length === 0 ? [] : [{ code, values: {} }];
}

function rulesOf(law: MpfFundLaw): readonly string[] {
  return [
    ...[law.fundTypeReturns, law.systemReturn, law.systemReturnSinceInception, law.fundExpenseRatio],
    ...[law.platformFee, law.platformFeeTerms, law.defaultStrategyFeeCaps, law.defaultStrategyShares],
    law.defaultStrategySteps,
  ].map(({ id }) => id);
}
