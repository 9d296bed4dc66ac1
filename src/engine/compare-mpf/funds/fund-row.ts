import type { Rate } from '../../../quantities/rate.ts';
import type { RuleUse } from '../../shared/result.ts';

/** What a row of the table `funds` tells. */
export type FundKind =
  | 'TYPE_RETURN'
  | 'SYSTEM_YEAR'
  | 'SYSTEM_SINCE'
  | 'EXPENSE_RATIO'
  | 'PLATFORM_FEE'
  | 'FEE_CAP'
  | 'HIGHER_RISK'
  | 'GLIDE_PATH';

/** 基金類別, and the two funds of 預設投資策略. */
export type FundCode =
  | 'EQUITY'
  | 'MIXED'
  | 'BOND'
  | 'GUARANTEED'
  | 'CONSERVATIVE'
  | 'CORE_ACCUMULATION'
  | 'AGE_65_PLUS';

/** What is said beside a row. */
export type FundNote = 'OWN_FUNDS' | 'WORST_FOUND' | 'BEST_FOUND' | 'NOW' | 'FOR_SERVICES' | 'FOR_EXPENSES';

/** What the rules say of the platform’s fee in words. */
export type FundSaying = 'below-30-basis-points-from-april-2026' | '20-to-25-by-2028-29' | '58-before-the-platform';

/** Everything that stands in the cells of words. A scenario that replaces a rule of words puts its own there. */
export type FundWord = FundKind | FundCode | FundNote | FundSaying;

/** A row of the table `funds`. */
export interface FundRow {
  readonly kind: FundKind;
  readonly fund?: FundCode;
  readonly year?: number;
  /** In months. */
  readonly age?: number;
  /** A return, a fee or a share. */
  readonly ratio?: Rate;
  /** 核心累積基金 and 65歲後基金: the share of the balance in each. */
  readonly shares?: { readonly coreAccumulation: Rate; readonly age65Plus: Rate };
  readonly notes: readonly string[];
  readonly use: RuleUse;
}
