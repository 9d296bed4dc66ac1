import { rate } from '../../../quantities/rate.ts';
import type { MpfFundLaw } from '../../../rules/hong-kong-mpf-law.ts';
import { datedValues, type SeriesDesk } from './dated-values.ts';
import type { FundRow } from './fund-row.ts';

/**
 * 平均基金開支比率 as it was told from time to time, 積金易平台收費 with where it goes, and 預設投資策略收費上限, each a year of the balance.
 *
 * @source hong-kong/mpf/fund-expense-ratio, hong-kong/mpf/platform-fee, hong-kong/mpf/platform-fee-terms,
 * hong-kong/mpf/default-strategy-fee-caps
 */
export function feeRows(law: MpfFundLaw, desk: SeriesDesk): readonly FundRow[] {
  const [terms] = datedValues(law.platformFeeTerms, desk).slice(-1);
  const [caps] = datedValues(law.defaultStrategyFeeCaps, desk).slice(-1);
  const ofCap = { kind: 'FEE_CAP' } as const;
  return [
    ...datedValues(law.fundExpenseRatio, desk).map(
      ({ value, use }): FundRow => ({ kind: 'EXPENSE_RATIO', ratio: rate(value), notes: [], use }),
    ),
    ...datedValues(law.platformFee, desk).map(
      ({ value, use }): FundRow => ({ kind: 'PLATFORM_FEE', ratio: rate(value), notes: [], use }),
    ),
    ...(terms === undefined ? [] : [{ kind: 'PLATFORM_FEE' as const, notes: terms.value.split(', '), use: terms.use }]),
    ...(caps === undefined
      ? []
      : [
          { ...ofCap, ratio: rate(caps.value.services), notes: ['FOR_SERVICES'], use: caps.use },
          { ...ofCap, ratio: rate(caps.value.expenses), notes: ['FOR_EXPENSES'], use: caps.use },
        ]),
  ];
}
