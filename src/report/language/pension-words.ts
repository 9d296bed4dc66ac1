import type { PayrollColumnId } from '../../engine/pension/payroll-columns.ts';
import type { PensionCaveatCode, PensionReasonCode } from '../../engine/pension/pension-caveat.ts';
import type {
  HongKongDollarColumnId,
  HongKongDollarFactId,
  OutlookColumnId,
  PensionFactId,
  YearColumnId,
} from '../../engine/pension/pension-facts.ts';
import type { Employment } from '../../engine/pension/pension-scenario.ts';
import type { ResidentColumnId } from '../../engine/pension/resident-columns.ts';
import type { OutlookId } from '../../engine/shared/outlooks.ts';
import type { Caveat, Missing } from '../../engine/shared/result.ts';
import type { CityId } from '../../rules/cities/city-names.ts';

type Values = Caveat['values'];

/** Every table of a pension, those computed on request too. */
export type PensionTableId = 'years' | 'outlooks' | 'payroll' | 'resident';

/** What a fact is called, its official Chinese term, what exactly it counts, and how it is computed. */
export interface FactWords {
  readonly label: string;
  readonly zh: string;
  readonly definition: string;
}

/** The figures the first screen speaks of, already as readable text with their currency; `null` where not known. */
export interface PensionFigures {
  readonly city: CityId;
  readonly employment: Employment;
  readonly pays: string;
  readonly start: string;
  readonly months: number;
  /** The limit the contribution rises with; `null` where it does not rise, or only when the floor overtakes it. */
  readonly risesWith: 'floor' | 'ceiling' | null;
  readonly total: string;
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
  readonly columns: Readonly<
    Record<YearColumnId | HongKongDollarColumnId | OutlookColumnId | PayrollColumnId | ResidentColumnId, string>
  >;
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
  evenLine(months: Readonly<Record<'own' | 'simple' | 'real', number | null>>): string;
  returnLine(rate: string | null): string;
  outlooksLine(amounts: Readonly<Record<OutlookId, string>>): string;
}
