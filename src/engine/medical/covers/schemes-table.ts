import { type Money, money, times } from '../../../quantities/money.ts';
import type { Rate } from '../../../quantities/rate.ts';
import { rateText } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import type { Column, Figure, Table } from '../../shared/result.ts';
import { inverse } from '../facts/converted-facts.ts';
import type { MedicalCase } from '../medical-case.ts';
import type { CoverOption } from './cover-option.ts';
import { type Opening, openingFor } from './opening.ts';

/**
 * The table `schemes`: every cover on the same year of care. `cost` is the own premium and the own share of the care;
 * `clinicRatio` what a bound community centre is paid for; Hong Kong's charges stand converted, and unconverted in
 * `costHkd`.
 */
export const schemeColumns = [
  { id: 'scheme', unit: 'words' },
  { id: 'monthlyPremium', unit: 'CNY/month' },
  { id: 'employerMonthlyPremium', unit: 'CNY/month' },
  { id: 'annualPremium', unit: 'CNY' },
  { id: 'clinicRatio', unit: 'ratio' },
  { id: 'outpatientAnnualLimit', unit: 'CNY' },
  { id: 'fundPays', unit: 'CNY' },
  { id: 'personPays', unit: 'CNY' },
  { id: 'cost', unit: 'CNY' },
  { id: 'costHkd', unit: 'HKD' },
  { id: 'netBenefit', unit: 'CNY' },
  { id: 'open', unit: 'text' },
  { id: 'opening', unit: 'words' },
  { id: 'rule', unit: 'text' },
  { id: 'note', unit: 'words' },
  { id: 'missing', unit: 'text' },
] as const satisfies readonly Column[];

/** The id of a column of the table `schemes`. */
export type SchemeColumnId = (typeof schemeColumns)[number]['id'];

type Row = Record<SchemeColumnId, Figure>;

/** Every cover on the same care, side by side. */
export function schemesTable(one: MedicalCase): Table {
  const publicCare = hongKongRow(one);
  const rows = [...one.options.map((option) => mainlandRow(option, one)), publicCare, ...vhisRows(one, publicCare)];
  return { columns: schemeColumns, rows: rows.map((row) => schemeColumns.map(({ id }) => row[id])) };
}

/** Care that is named in the other system's terms alone says nothing here: no bill is made up for it. */
const careNotSaid = 'CARE_NOT_SAID';

function mainlandRow(option: CoverOption, { scenario, laws, exchange }: MedicalCase): Row {
  const { scheme, premium, december, care, clinicRatio, eligible } = option;
  return {
    scheme,
    monthlyPremium: december.person ?? null,
    employerMonthlyPremium: december.employer ?? null,
    annualPremium: premium.person ?? null,
    clinicRatio: clinicRatio === undefined ? null : rateText(clinicRatio, 10),
    outpatientAnnualLimit: care.limits.all ?? null,
    fundPays: option.fund ?? null,
    personPays: option.person ?? null,
    cost: option.cost ?? null,
    costHkd: converted(option.cost, exchange),
    netBenefit: option.netBenefit ?? null,
    ...openingCells(openingFor(scheme, scenario, laws.mainland)),
    note: eligible === undefined ? careNotSaid : null,
    missing: listed(missingIn(option)),
  };
}

function hongKongRow({ scenario, laws, hongKong, exchange }: MedicalCase): Row {
  const person = hongKong?.person;
  const inYuan = converted(person, exchange && inverse(exchange));
  return {
    scheme: 'hong-kong-public',
    monthlyPremium: 0,
    employerMonthlyPremium: 0,
    annualPremium: 0,
    clinicRatio: null,
    outpatientAnnualLimit: null,
    fundPays: null,
    personPays: inYuan,
    cost: inYuan,
    costHkd: person ?? null,
    netBenefit: null,
    ...openingCells(openingFor('hong-kong-public', scenario, laws.mainland)),
    note: hongKong === undefined ? careNotSaid : null,
    missing: listed((hongKong?.visits ?? []).flatMap(({ missing }) => missing)),
  };
}

/**
 * Public care in Hong Kong with private hospital cover beside it: its premium and the same charges. What a plan would pay
 * of a stay goes by the bill and is left out.
 */
function vhisRows({ scenario, vhis, hongKong, exchange }: MedicalCase, publicCare: Row): readonly Row[] {
  if (vhis === undefined) return [];
  const { amount, missing } = vhis;
  const premium = converted(amount, exchange && inverse(exchange));
  return [
    {
      ...publicCare,
      scheme: `hong-kong-vhis-${scenario.vhis}`,
      monthlyPremium: null,
      employerMonthlyPremium: null,
      annualPremium: premium,
      cost: sumOf(premium, publicCare.cost),
      costHkd: sumOf(amount ?? null, publicCare.costHkd),
      ...openingCells({ open: 'unknown', code: 'INSURER_DECIDES', rule: undefined }),
      missing: listed([...(hongKong?.visits ?? []).flatMap((visit) => visit.missing), ...missing]),
    },
  ];
}

function sumOf(premium: Figure, care: Figure): Figure {
  return typeof premium === 'number' && typeof care === 'number' ? premium + care : null;
}

function openingCells({ open, code, rule }: Opening): Pick<Row, 'open' | 'opening' | 'rule'> {
  return { open, opening: code, rule: rule ?? null };
}

/** The ids of the rules that leave a cell of the row empty. */
export function missingIn({ premium, care }: CoverOption): readonly string[] {
  return [
    ...premium.months.flatMap(({ missing }) => missing),
    ...care.visits.filter(({ fund }) => fund === undefined).flatMap(({ missing }) => missing),
  ];
}

function listed(ids: readonly string[]): Figure {
  return ids.length === 0 ? null : [...new Set(ids)].join(', ');
}

function converted(amount: Money<'CNY'> | Money<'HKD'> | undefined, rate: Rate | undefined): Figure {
  return amount === undefined || rate === undefined ? null : times(money<'CNY'>(amount), rate, roundHalfUp);
}
