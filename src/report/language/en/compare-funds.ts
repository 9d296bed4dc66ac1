import type { FundWord } from '../../../engine/compare-mpf/funds/fund-row.ts';
import type { FundCaveatCode } from '../../../engine/compare-mpf/funds/funds-caveats.ts';
import type { FundColumnId } from '../../../engine/compare-mpf/funds/funds-table.ts';
import type { Caveat } from '../../../engine/shared/result.ts';
import { closePercent, monthOf, text } from './values.ts';

const columns: Readonly<Record<FundColumnId, string>> = {
  kind: 'what',
  fund: 'fund',
  year: 'year',
  age: 'age',
  ratio: 'a year, or share',
  coreAccumulation: 'in the Core Accumulation Fund',
  age65Plus: 'in the Age 65 Plus Fund',
  note: 'note',
  until: 'until',
  from: 'of',
  source: 'source',
  evidence: 'evidence',
  rule: 'rule',
};

const cells: Readonly<Record<FundWord, string>> = {
  TYPE_RETURN: 'Return a year since the start',
  SYSTEM_YEAR: 'Return of the whole system in the year',
  SYSTEM_SINCE: 'Return a year of the whole system since December 2000',
  EXPENSE_RATIO: 'Average fund expense ratio 基金開支比率',
  PLATFORM_FEE: 'Fee of the eMPF platform 積金易',
  FEE_CAP: 'Cap on fees of the default strategy 預設投資策略',
  HIGHER_RISK: 'Share in higher-risk assets, about',
  GLIDE_PATH: 'Default strategy, shares from that age on',
  EQUITY: 'equity 股票基金',
  MIXED: 'mixed assets 混合資產基金',
  BOND: 'bond 債券基金',
  GUARANTEED: 'guaranteed 保證基金',
  CONSERVATIVE: 'conservative 保守基金',
  CORE_ACCUMULATION: 'Core Accumulation Fund 核心累積基金',
  AGE_65_PLUS: 'Age 65 Plus Fund 65歲後基金',
  OWN_FUNDS: 'Your funds.',
  WORST_FOUND: 'The worst found.',
  BEST_FOUND: 'The best found.',
  NOW: 'Now.',
  FOR_SERVICES: 'For services.',
  FOR_EXPENSES: 'For recurrent expenses, beside it.',
  'below-30-basis-points-from-april-2026': 'Below 0.30% from April 2026.',
  '20-to-25-by-2028-29': '0.20% to 0.25% by 2028/29 is the aim.',
  '58-before-the-platform': '0.58% on average before the platform.',
};

const caveats: Readonly<Record<FundCaveatCode, (values: Caveat['values']) => string>> = {
  FUNDS_NO_SERIES: ({ years }) =>
    `${years === 0 ? 'No calendar year' : `Only ${text(years)} calendar ${years === 1 ? 'year' : 'years'}`} of the whole system (強積金) can be shown. No full series and no official volatility was found, so no volatility is computed from them.`,
  FUNDS_WORST_AND_BEST: ({ worst, worstYear, best, bestYear }) =>
    `The worst year found is ${text(worstYear)} with ${closePercent(worst)}, the best ${text(bestYear)} with ${closePercent(best)}. Years that were not found may be worse or better.`,
  FUNDS_RETURNS_NOT_ALIKE: () =>
    'Returns of the whole system since the start are weighted by money, those of fund types by time, so do not compare one with the other. All are after fees.',
  FUNDS_AGE_65_PLUS_NOT_FOUND: () => 'The return since the start of the Age 65 Plus Fund (65歲後基金) was not found.',
  FUNDS_EXPENSE_RATIO_UP_TO: ({ day }) =>
    `The newest average fund expense ratio (基金開支比率) known here is that of ${monthOf(day)}.`,
  FUNDS_PLATFORM_FEE_OPEN: ({ until }) =>
    `The fee of the eMPF platform (積金易) is known up to ${text(until)}. For later only a bound was found, and no figure on which two sources agree.`,
  FUNDS_CAP_FELL: () =>
    'The cap on fees of the default strategy (預設投資策略) fell when schemes joined the platform. By how much was not found.',
  FUNDS_GLIDE_PATH_WORKED_OUT: () =>
    'The shares of the default strategy by age are worked out from a fifteenth a year; the table of the law was not read.',
  FUNDS_NOT_KNOWN: ({ rules }) => `Not known on that day: ${text(rules)}.`,
};

/** The table of funds in English. */
export const compareFunds = { title: 'MPF funds: returns, fees, default strategy 強積金基金', columns, cells, caveats };
