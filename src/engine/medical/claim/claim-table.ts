import { rateText } from '../../../quantities/rate.ts';
import type { MoreTable } from '../../shared/more-table.ts';
import type { Column, Figure } from '../../shared/result.ts';
import type { CoverOption } from '../covers/cover-option.ts';
import { openingFor } from '../covers/opening.ts';
import { lawsOf, type MedicalLaws } from '../laws-of.ts';
import { type MedicalCase, medicalCase } from '../medical-case.ts';
import type { CoverClaim, MedicalScenario } from '../medical-scenario.ts';
import { claimFit } from './claim.ts';

/** The table `claim`: what was said of a scheme, held against every one. `yes` and `no` stand beside what is compared. */
export const claimColumns = [
  { id: 'scheme', unit: 'words' },
  { id: 'monthlyPremium', unit: 'CNY/month' },
  { id: 'premiumFits', unit: 'text' },
  { id: 'clinicRatio', unit: 'ratio' },
  { id: 'ratioFits', unit: 'text' },
  { id: 'outpatientAnnualLimit', unit: 'CNY' },
  { id: 'limitFits', unit: 'text' },
  { id: 'fits', unit: 'text' },
  { id: 'open', unit: 'text' },
  { id: 'opening', unit: 'words' },
] as const satisfies readonly Column[];

/** The id of a column of the table `claim`. */
export type ClaimColumnId = (typeof claimColumns)[number]['id'];

/** What was said, held against every scheme; no rows where nothing was said. */
export function claimTable(scenario: MedicalScenario, laws: MedicalLaws = lawsOf(scenario.city)): MoreTable {
  const one = medicalCase(scenario, laws);
  const { claim } = scenario;
  const rows = claim === undefined ? [] : one.options.map((option) => claimRow(claim, option, one));
  return {
    id: 'claim',
    table: { columns: claimColumns, rows: rows.map((row) => claimColumns.map(({ id }) => row[id])) },
    caveats: claim === undefined ? [{ code: 'CLAIM_NOT_SAID', values: {} }] : [],
    basis: one.book.uses(),
  };
}

function claimRow(
  claim: CoverClaim,
  option: CoverOption,
  { scenario, laws }: MedicalCase,
): Record<ClaimColumnId, Figure> {
  const { premium, ratio, limit, fits } = claimFit(claim, option);
  const { open, code } = openingFor(option.scheme, scenario, laws.mainland);
  return {
    scheme: option.scheme,
    monthlyPremium: option.december.person ?? null,
    premiumFits: yesNo(premium),
    clinicRatio: option.clinicRatio === undefined ? null : rateText(option.clinicRatio, 10),
    ratioFits: yesNo(ratio),
    outpatientAnnualLimit: option.care.limits.all ?? null,
    limitFits: yesNo(limit),
    fits: yesNo(fits),
    open,
    opening: code,
  };
}

function yesNo(holds: boolean | undefined): Figure {
  return holds === undefined ? null : holds ? 'yes' : 'no';
}
