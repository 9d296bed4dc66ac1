import type { ChoiceColumnId } from '../../engine/pension/choices/choice-columns.ts';
import type { CityColumnId } from '../../engine/pension/choices/cities-table.ts';
import type { Employment } from '../../engine/pension/employment.ts';
import type { ExitColumnId } from '../../engine/pension/exits/exit-columns.ts';
import type { StepColumnId } from '../../engine/pension/joining/step.ts';
import type { WayColumnId } from '../../engine/pension/joining/ways.ts';
import type { PayrollColumnId } from '../../engine/pension/payroll/payroll-columns.ts';
import type { PensionCaveatCode, PensionReasonCode } from '../../engine/pension/pension-caveat.ts';
import type {
  HongKongDollarColumnId,
  HongKongDollarFactId,
  OutlookColumnId,
  PensionFactId,
  YearColumnId,
} from '../../engine/pension/pension-facts.ts';
import type { RecordColumnId } from '../../engine/pension/record/record-table.ts';
import type { ResidentColumnId } from '../../engine/pension/resident/resident-columns.ts';
import type { OutlookId } from '../../engine/shared/outlooks.ts';
import type { Caveat, Missing } from '../../engine/shared/result.ts';
import type { CityId } from '../../rules/cities/city-names.ts';
import type { FactWords } from './fact-words.ts';

type Values = Caveat['values'];

/** The columns of the tables that are computed on request. */
type MoreColumnId =
  | ExitColumnId
  | RecordColumnId
  | ChoiceColumnId
  | CityColumnId
  | WayColumnId
  | StepColumnId
  | PayrollColumnId
  | ResidentColumnId;

/** Every table of a pension, those computed on request too. */
export type PensionTableId =
  | 'years'
  | 'outlooks'
  | 'record'
  | 'exits'
  | 'choices'
  | 'cities'
  | 'ways'
  | 'steps'
  | 'payroll'
  | 'resident';

/** The figures the first screen speaks of, already as readable text with their currency; `null` where not known. */
export interface PensionFigures {
  readonly city: CityId;
  readonly employment: Employment;
  readonly pays: string;
  readonly start: string;
  /** Months of the record, and months still to be paid. */
  readonly recordedMonths: number;
  readonly monthsToPay: number;
  /** The limit the contribution rises with; `null` where it does not rise, or only when the floor overtakes it. */
  readonly risesWith: 'floor' | 'ceiling' | null;
  /** `null` where a recorded month does not say what was paid; then there is no break-even either. */
  readonly total: string | null;
  readonly employerTotal: string | null;
  readonly pension: string;
  readonly claim: string;
  readonly claimAgeMonths: number;
  readonly today: string;
  readonly evenMonths: number | null;
}

/** Every sentence of the pension plan in one language. A missing one does not compile. */
export interface PensionWords {
  readonly plan: string;
  readonly cities: Readonly<Record<CityId, string>>;
  readonly employments: Readonly<Record<Employment, string>>;
  readonly outlooks: Readonly<Record<OutlookId, string>>;
  readonly facts: Readonly<Record<PensionFactId | HongKongDollarFactId, FactWords>>;
  readonly tables: Readonly<Record<PensionTableId, string>>;
  readonly columns: Readonly<Record<YearColumnId | HongKongDollarColumnId | OutlookColumnId | MoreColumnId, string>>;
  /** What heads the rows that a column of a table parts. */
  readonly groups: Readonly<Record<string, string>>;
  /** What stands for the codes of table cells. */
  readonly cells: Readonly<Record<string, string>>;
  readonly assumptions: Readonly<Record<string, string>>;
  readonly turningPoints: Readonly<
    Record<'first' | 'paused' | 'resumed' | 'lastPaid' | 'claim' | 'even' | 'last', string>
  >;
  readonly caveats: Readonly<Record<PensionCaveatCode, (values: Values) => string>>;
  readonly reasons: Readonly<Record<PensionReasonCode, (values: Values) => string>>;
  readonly lines: Readonly<Record<'pays' | 'gets' | 'even' | 'return' | 'outlooks', string>>;
  headline(figures: PensionFigures): string;
  notEligible(reasons: readonly string[]): string;
  undetermined(missing: readonly Missing[]): string;
  paysLine(figures: PensionFigures): string;
  getsLine(parts: Readonly<Record<'base' | 'account' | 'seniority' | 'fixed', string>>): string;
  evenLine(months: Readonly<Record<'own' | 'simple' | 'real', number | null>>, figures: PensionFigures): string;
  /** The rate as readable text, and how many of a hundred live to break even; `null` where not known. */
  returnLine(rate: string | null, alive: number | null, paidKnown: boolean): string;
  outlooksLine(amounts: Readonly<Record<OutlookId, string>>): string;
}
