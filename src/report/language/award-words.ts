import type { AwardCaveatCode } from '../../engine/pension/award/award-caveat.ts';
import type { AwardFactId, CandidateColumnId, MatchColumnId } from '../../engine/pension/award/award-facts.ts';
import type { AwardLineId } from '../../engine/pension/award/award-scenario.ts';
import type { CandidateId } from '../../engine/pension/award/candidates.ts';
import type { Caveat, Missing } from '../../engine/shared/result.ts';
import type { RegionId } from '../../rules/award-names.ts';
import type { FactWords } from './fact-words.ts';

type Values = Caveat['values'];

/** The tables of a checked letter. */
export type AwardTableId = 'match' | 'candidates';

/** A line of the letter as the first screen names it; the last is one that holds the allowances too. */
export type AwardLineName = AwardLineId | 'transitionalWithAllowances';

/** What the first sentence speaks of; amounts are readable text. */
export interface AwardFigures {
  /** What the pension comes to. */
  readonly computed: string;
  readonly claim: string;
  /** The lines that could be compared, and those of them that differ. */
  readonly compared: readonly AwardLineId[];
  readonly differing: readonly AwardLineId[];
  /** The first line that differs; `null` where none does. */
  readonly first: { readonly line: AwardLineId; readonly letter: string; readonly computed: string } | null;
}

/** Every sentence of the award plan in one language. A missing one does not compile. */
export interface AwardWords {
  readonly plan: string;
  readonly regions: Readonly<Record<RegionId, string>>;
  readonly facts: Readonly<Record<AwardFactId, FactWords>>;
  readonly tables: Readonly<Record<AwardTableId, string>>;
  readonly columns: Readonly<Record<MatchColumnId | CandidateColumnId, string>>;
  readonly lines: Readonly<Record<AwardLineName, string>>;
  /** What a line of the letter is when a candidate fits; `used` is the value it was computed with. */
  readonly candidates: Readonly<Record<CandidateId, (used: string) => string>>;
  readonly assumptions: Readonly<Record<string, string>>;
  /** The marks beside a line that matches, and one that does not. */
  readonly marks: Readonly<Record<'yes' | 'no', string>>;
  readonly caveats: Readonly<Record<AwardCaveatCode, (values: Values) => string>>;
  headline(figures: AwardFigures): string;
  undetermined(missing: readonly Missing[]): string;
  /** Where the rest is: so many notes that the first screen leaves out, and the flags. */
  moreLine(notes: number): string;
}
