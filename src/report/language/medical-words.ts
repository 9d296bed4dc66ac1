import type { VisitColumnId } from '../../engine/medical/care/visits-table.ts';
import type { ClaimColumnId } from '../../engine/medical/claim/claim-table.ts';
import type { OpeningCode } from '../../engine/medical/covers/opening.ts';
import type { SchemeColumnId } from '../../engine/medical/covers/schemes-table.ts';
import type { MedicalFactId } from '../../engine/medical/facts/medical-facts.ts';
import type { ChargeColumnId } from '../../engine/medical/hong-kong/charges-table.ts';
import type { VoucherColumnId } from '../../engine/medical/hong-kong/vouchers-table.ts';
import type { WaitingColumnId } from '../../engine/medical/hong-kong/waiting-table.ts';
import type { YearsColumnId } from '../../engine/medical/life/years-columns.ts';
import type { MedicalCaveatCode } from '../../engine/medical/medical-caveat.ts';
import type { Cover } from '../../engine/medical/medical-scenario.ts';
import type { PrivateColumnId } from '../../engine/medical/private/private-columns.ts';
import type { Caveat, Missing } from '../../engine/shared/result.ts';
import type { FactWords } from './fact-words.ts';

type Values = Caveat['values'];

/** Every table of medical cover, those computed on request too. */
export type MedicalTableId = 'schemes' | 'visits' | 'charges' | 'years' | 'claim' | 'waiting' | 'private' | 'vouchers';

/** The columns of all of them. */
export type MedicalColumnId =
  | SchemeColumnId
  | VisitColumnId
  | ChargeColumnId
  | ClaimColumnId
  | YearsColumnId
  | WaitingColumnId
  | PrivateColumnId
  | VoucherColumnId;

/** What the first screen speaks of, amounts as readable text with their currency; `null` is not known. */
export interface MedicalFigures {
  readonly scheme: Cover;
  readonly year: string;
  readonly monthly: string | null;
  readonly yearly: string | null;
  readonly base: string | null;
  /** `null` where the employer pays nothing, or it is not known what. */
  readonly employer: string | null;
  /** Credited to the own account; `null` where there is none, or it is not known. */
  readonly account: string | null;
  /** Whether any care was named. */
  readonly care: boolean;
  readonly eligible: string | null;
  readonly fund: string | null;
  readonly person: string | null;
  readonly limit: string | null;
  readonly hospitalLimit: string | null;
  readonly reachedIn: string | null;
  readonly cost: string | null;
  /** Without its sign, and whether the fund pays less than was paid in. */
  readonly net: string | null;
  readonly netIsNegative: boolean;
  readonly breakEven: string | null;
  readonly cap: string | null;
  readonly voucher: string | null;
  readonly life: {
    readonly retired: boolean;
    readonly from: string | null;
    readonly required: number | null;
    readonly local: number | null;
    readonly missing: number | null;
    readonly short: number | null;
  };
}

/** The labels of the first screen's lines. */
export type MedicalLineId = 'pays' | 'fund' | 'all' | 'back' | 'life' | 'vouchers';

/** Every sentence of the medical plan in one language. A missing one does not compile. */
export interface MedicalWords {
  readonly plan: string;
  readonly covers: Readonly<Record<Cover, string>>;
  readonly facts: Readonly<Record<string, FactWords>> & Readonly<Record<MedicalFactId, FactWords>>;
  readonly tables: Readonly<Record<MedicalTableId, string>>;
  readonly columns: Readonly<Record<MedicalColumnId, string>>;
  /** What stands for the codes in the cells of the tables. */
  readonly cells: Readonly<Record<string, string>>;
  /** The remark beside the cover that was asked for, one that is not open, one whose care is not named in its terms. */
  readonly marks: Readonly<Record<'own' | 'closed' | 'ownAndClosed' | 'notSaid', string>>;
  readonly assumptions: Readonly<Record<string, string>>;
  readonly caveats: Readonly<Record<MedicalCaveatCode, (values: Values) => string>>;
  readonly reasons: Readonly<Record<OpeningCode, (values: Values) => string>>;
  readonly lines: Readonly<Record<MedicalLineId, string>>;
  /** Each line; `null` where there is nothing to say. */
  line(id: MedicalLineId, figures: MedicalFigures): string | null;
  headline(figures: MedicalFigures): string;
  undetermined(figures: MedicalFigures, missing: readonly Missing[]): string;
  notEligible(reasons: readonly string[]): string;
  /** Where the rest is: so many notes that the first screen leaves out, and the flags. */
  moreLine(notes: number): string;
}
