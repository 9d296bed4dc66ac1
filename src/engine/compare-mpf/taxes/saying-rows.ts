import type { HongKongMpfLaw } from '../../../rules/hong-kong-mpf-law.ts';
import type { MainlandTaxLaw } from '../../../rules/mainland-tax-law.ts';
import type { Rule } from '../../../rules/rule.ts';
import { readSayings, rowReader, type TableDesk } from '../table-desk.ts';
import type { TaxLine, TaxNote, TaxRow, TaxSide, TaxTreatment } from './tax-row.ts';

/** A line that is law in words: it is treated so where the rule says this. */
interface SayingLine {
  readonly line: TaxLine;
  readonly side: TaxSide;
  readonly rule: Rule<string>;
  readonly says: string;
  readonly treatment: TaxTreatment;
  readonly notes: readonly TaxNote[];
  /** Further rules in words that bound it or say the same. */
  readonly within?: readonly Rule<string>[];
}

/** MPF on the way out, ordinary voluntary contributions, and 內地和香港避免雙重徵稅安排 of MPF. */
export function mpfRows(desk: TableDesk, law: HongKongMpfLaw): readonly TaxRow[] {
  const { voluntaryDeduction, withdrawalTax, pensionTaxingSide } = law;
  const [inHongKong, out] = [{ side: 'SIDE_HONG_KONG' }, { side: 'SIDE_HONG_KONG', rule: withdrawalTax }] as const;
  const lines: readonly SayingLine[] = [
    {
      ...{ ...inHongKong, line: 'TAX_MPF_VOLUNTARY', rule: voluntaryDeduction, notes: [] },
      ...{ says: 'ordinary-not-deducted', treatment: 'NOT_DEDUCTED' },
    },
    {
      ...{ ...out, line: 'TAX_MPF_TAKEN_OUT', notes: ['AT_ONCE_OR_BY_INSTALMENTS'] },
      ...{ says: 'none-at-retirement-death-incapacity-terminal-illness', treatment: 'EXEMPT' },
    },
    {
      ...{ ...out, line: 'TAX_MPF_DEPARTURE', notes: [] },
      ...{ says: 'mandatory-part-none-on-departure', treatment: 'EXEMPT' },
    },
    {
      ...{ ...out, line: 'TAX_MPF_DEPARTURE_EMPLOYER', notes: ['WITHOUT_ENDING_THE_JOB'] },
      ...{ says: 'employers-voluntary-part-taxed-on-departure', treatment: 'TAXED_IN_FULL' },
    },
    {
      ...{ ...inHongKong, line: 'TAX_MPF_SIDE', rule: pensionTaxingSide, notes: [] },
      ...{ says: 'mpf-taxed-in-hong-kong-alone', treatment: 'HONG_KONG_ALONE' },
    },
  ];
  return [
    ...lines.map((line) => sayingRow(desk, line)),
    nothingFound('TAX_MPF_CONTRIBUTIONS_MAINLAND', 'SIDE_MAINLAND'),
  ];
}

/** 个人所得税 on the way in and out of the mainland pension, and 大湾区个人所得税优惠. */
export function pensionRows(desk: TableDesk, law: MainlandTaxLaw, { pensionTaxingSide }: HongKongMpfLaw) {
  const side = 'SIDE_MAINLAND';
  const lines: readonly SayingLine[] = [
    {
      ...{ side, line: 'TAX_PENSION_CONTRIBUTIONS', rule: law.taxDeduction, within: [law.taxDeductionLimits] },
      ...{ says: 'pension', treatment: 'DEDUCTED', notes: ['WITHIN_RATE_AND_BASE'] },
    },
    {
      ...{ side, line: 'TAX_PENSION_NON_RESIDENT', rule: law.nonResidentTax, notes: ['FEW_DAYS_ON_THE_MAINLAND'] },
      ...{ says: 'not-deductible', treatment: 'NOT_DEDUCTED' },
    },
    {
      // The notes of Hong Kong say it too.
      ...{ side, line: 'TAX_PENSION_RECEIVED', rule: law.pensionTaxExemption, within: [pensionTaxingSide] },
      ...{ says: 'exempt', treatment: 'EXEMPT', notes: [] },
    },
    {
      ...{ side, line: 'TAX_PENSION_SIDE', rule: pensionTaxingSide, notes: [] },
      ...{ says: 'mainland-pension-taxed-there-alone', treatment: 'MAINLAND_ALONE' },
    },
    {
      ...{ side, line: 'TAX_BAY_AREA_SUBSIDY', rule: law.bayAreaTaxSubsidy, notes: ['TALENT_IN_NINE_CITIES'] },
      ...{ says: 'tax-difference-paid-back', treatment: 'PAID_BACK' },
    },
  ];
  return [
    ...lines.map((line) => sayingRow(desk, line)),
    nothingFound('TAX_PENSION_CONTRIBUTIONS_HONG_KONG', 'SIDE_HONG_KONG'),
    nothingFound('TAX_PUBLIC_ANNUITY', 'SIDE_HONG_KONG'),
  ];
}

/** What no text that was read speaks of: neither that it is so nor that it is not. */
function nothingFound(line: TaxLine, side: TaxSide): TaxRow {
  return { line, side, treatment: 'NOT_KNOWN', notes: ['NOTHING_FOUND'], reader: { rules: [], missing: [] } };
}

function sayingRow(desk: TableDesk, { line, side, rule, says, treatment, notes, within = [] }: SayingLine): TaxRow {
  const reader = rowReader(desk);
  const isSaid = readSayings(reader, rule).includes(says);
  for (const bound of within) reader.read(bound, bound.id);
  if (isSaid) return { line, side, treatment, notes, reader };
  return { line, side, treatment: 'NOT_KNOWN', notes: ['NOT_IN_FORCE'], reader };
}
