import type { Money } from '../../../quantities/money.ts';
import type { Column, Figure } from '../../shared/result.ts';
import { type RulesAsked, rowSources } from '../row-sources.ts';
import { cellOf, type TableDesk } from '../table-desk.ts';

/** What may be taxed or deducted, of MPF, of the mainland pension and of annuities. */
export type TaxLine =
  | 'TAX_MPF_MANDATORY'
  | 'TAX_MPF_DEDUCTIBLE'
  | 'TAX_DEFERRED_ANNUITY'
  | 'TAX_MPF_VOLUNTARY'
  | 'TAX_MPF_TAKEN_OUT'
  | 'TAX_MPF_DEPARTURE'
  | 'TAX_MPF_DEPARTURE_EMPLOYER'
  | 'TAX_MPF_SIDE'
  | 'TAX_MPF_CONTRIBUTIONS_MAINLAND'
  | 'TAX_PENSION_CONTRIBUTIONS'
  | 'TAX_PENSION_NON_RESIDENT'
  | 'TAX_PENSION_CONTRIBUTIONS_HONG_KONG'
  | 'TAX_PENSION_RECEIVED'
  | 'TAX_PENSION_SIDE'
  | 'TAX_BAY_AREA_SUBSIDY'
  | 'TAX_PUBLIC_ANNUITY';

/** Whose tax it is. */
export type TaxSide = 'SIDE_HONG_KONG' | 'SIDE_MAINLAND';

/** What the tax does with it. `NOT_KNOWN`: no rule in the list says it for the month. */
export type TaxTreatment =
  | 'DEDUCTED'
  | 'NOT_DEDUCTED'
  | 'EXEMPT'
  | 'TAXED_IN_FULL'
  | 'HONG_KONG_ALONE'
  | 'MAINLAND_ALONE'
  | 'PAID_BACK'
  | 'NOT_KNOWN';

/** What goes with a line. */
export type TaxNote =
  | 'SHARED_CAP'
  | 'DEDUCTIBLE_FIRST'
  | 'SPOUSE_MAY_CLAIM'
  | 'CAP_REACHED'
  | 'NO_WORK_NOW'
  | 'GIVE_CASUAL_DAYS'
  | 'AT_ONCE_OR_BY_INSTALMENTS'
  | 'WITHOUT_ENDING_THE_JOB'
  | 'WITHIN_RATE_AND_BASE'
  | 'FEW_DAYS_ON_THE_MAINLAND'
  | 'TALENT_IN_NINE_CITIES'
  | 'NOTHING_FOUND'
  | 'NOT_IN_FORCE';

/** One line of tax. What is `undefined` does not exist or is not known. */
export interface TaxRow {
  readonly line: TaxLine;
  readonly side: TaxSide;
  readonly treatment: TaxTreatment;
  readonly cap?: Money<'HKD'> | undefined;
  readonly contribution?: Money<'HKD'> | undefined;
  readonly saved?: Money<'HKD'> | undefined;
  readonly notes: readonly TaxNote[];
  /** Nothing where no rule says anything of it. */
  readonly reader: RulesAsked;
}

/**
 * The table `taxes`: a row each for what is deducted on the way in, taxed on the way out, and by which side. `cap`,
 * `contribution` and `saved` are Hong Kong dollars a year: the highest deduction, what the person pays a year at the
 * income of the valuation month, and the tax that it saves at the rate given. `since` and `until` are the days of the
 * first rule of the row.
 */
export const taxColumns = [
  { id: 'line', unit: 'words' },
  { id: 'side', unit: 'words' },
  { id: 'treatment', unit: 'words' },
  { id: 'cap', unit: 'HKD' },
  { id: 'contribution', unit: 'HKD' },
  { id: 'saved', unit: 'HKD' },
  { id: 'note', unit: 'words' },
  { id: 'since', unit: 'text' },
  { id: 'until', unit: 'text' },
  { id: 'source', unit: 'text' },
  { id: 'evidence', unit: 'text' },
  { id: 'rule', unit: 'text' },
] as const satisfies readonly Column[];

/** The id of a column of the table `taxes`. */
export type TaxColumnId = (typeof taxColumns)[number]['id'];

/** A row as the table holds it. */
export function taxFigures(desk: TableDesk, row: TaxRow): readonly Figure[] {
  const { line, side, treatment, cap = null, contribution = null, saved = null, notes, reader } = row;
  const first = desk.book.uses().find(({ rule }) => rule === reader.rules[0]);
  const figures: Record<TaxColumnId, Figure> = {
    ...{ line, side, treatment, cap, contribution, saved, note: cellOf(notes) },
    ...{ since: first?.from ?? null, until: first?.until ?? null },
    ...rowSources(desk, reader),
  };
  return taxColumns.map(({ id }) => figures[id]);
}
