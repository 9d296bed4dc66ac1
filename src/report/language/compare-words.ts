import type { CompareCaveatCode } from '../../engine/compare-mpf/compare-caveats.ts';
import type { CompareFactId } from '../../engine/compare-mpf/compare-figures.ts';
import type { StrategyId } from '../../engine/compare-mpf/strategies/strategy.ts';
import type { PensionCaveatCode, PensionReasonCode } from '../../engine/pension/pension-caveat.ts';
import type { Caveat, Missing } from '../../engine/shared/result.ts';
import type { FactWords } from './fact-words.ts';

/** One table in words: what it is called, its heads, its codes, and what must be said of it. */
export interface TableWords {
  readonly title: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly cells: Readonly<Record<string, string>>;
  readonly caveats?: Readonly<Record<string, (values: Caveat['values']) => string>>;
}

/** What the first screen speaks of: amounts as readable text, `null` where there is none. */
export interface CompareSummary {
  readonly best: StrategyId | null;
  /** What each strategy has made at 85, in today's money. */
  readonly nets: Readonly<Record<StrategyId, string | null>>;
  readonly balance: string;
  readonly balanceToday: string;
  readonly drawnFrom: string;
  readonly own: string;
  readonly employer: string;
  readonly fees: string | null;
  readonly income: string | null;
  readonly incomeToday: string | null;
  readonly drawdown: string;
  /** Whether the first payment takes all of the balance. */
  readonly drawnAtOnce: boolean;
  readonly claim: string | null;
  readonly claimAge: string | null;
  readonly pension: string | null;
  readonly pensionToday: string | null;
  readonly mainlandPaid: string | null;
  readonly annuity: string | null;
  readonly annuityEven: string | null;
  readonly flipReturn: string | null;
  readonly flipFx: string | null;
  readonly flipAge: string | null;
  /** Whether both schemes are ahead of the same money in MPF at 85; `null` where that is not known. */
  readonly bothAhead: boolean | null;
  readonly government: string | null;
  /** What the means test takes, or gives, because both are there. */
  readonly cross: string | null;
  readonly crossIsLoss: boolean;
  /** Percent of the spending that income covers at the ages to come, by strategy; `null` where no spending was told. */
  readonly covers: {
    readonly ages: readonly number[];
    readonly ways: readonly { readonly strategy: StrategyId; readonly shares: readonly string[] }[];
  } | null;
}

/** The labels of the first screen's lines. */
export type CompareLineId = 'mpf' | 'mainland' | 'government' | 'covers' | 'turns';

/** Every sentence of a comparison in one language. A missing one does not compile. */
export interface CompareWords {
  readonly plan: string;
  readonly cities: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<CompareFactId, FactWords>>;
  readonly assumptions: Readonly<Record<string, string>>;
  readonly caveats: Readonly<Record<CompareCaveatCode | PensionCaveatCode, (values: Caveat['values']) => string>>;
  readonly reasons: Readonly<Record<PensionReasonCode, (values: Caveat['values']) => string>>;
  readonly tables: Readonly<Record<string, TableWords>>;
  readonly strategies: Readonly<Record<StrategyId, string>>;
  readonly lines: Readonly<Record<CompareLineId, string>>;
  /** Each line; `null` where there is nothing to say. */
  line(id: CompareLineId, summary: CompareSummary): string | null;
  headline(summary: CompareSummary): string;
  notEligible(reasons: readonly string[], summary: CompareSummary): string;
  /** Where the rest is: so many notes that the first screen leaves out, and the flags. */
  moreLine(notes: number): string;
  undetermined(missing: readonly Missing[]): string;
}
