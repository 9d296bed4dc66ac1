import { rateText } from '../../quantities/rate.ts';
import { claimFit } from './claim.ts';
import type { CoverOption } from './cover-option.ts';
import type { MedicalCase } from './medical-case.ts';
import type { MedicalCaveat } from './medical-caveat.ts';
import { openingFor } from './opening.ts';

/** Which schemes what was said fits, whether the person can have them, and what each of the others gives instead. */
export function claimCaveats({ scenario, options, laws }: MedicalCase): readonly MedicalCaveat[] {
  const { claim, year } = scenario;
  if (claim === undefined) return [];
  const fitting = options.filter((option) => claimFit(claim, option).fits);
  const others = options.filter((option) => !fitting.includes(option));
  const closed = fitting.flatMap(({ scheme }): MedicalCaveat[] => {
    const { open, code, rule } = openingFor(scheme, scenario, laws.mainland);
    if (open !== 'no' || rule === undefined) return [];
    return [{ code: 'CLAIM_NOT_OPEN', values: { scheme, opening: code, rule } }];
  });
  const none: MedicalCaveat = { code: 'CLAIM_FITS_NONE', values: { year } };
  return [
    ...(fitting.length === 0 ? [none] : fitting.map((option) => claimCaveat('CLAIM_FITS', option, year))),
    ...closed,
    ...others.map((option) => claimCaveat('CLAIM_OTHER', option, year)),
  ];
}

/** What a scheme gives of what was said. */
function claimCaveat(
  code: 'CLAIM_FITS' | 'CLAIM_OTHER',
  { scheme, december, clinicRatio, care }: CoverOption,
  year: number,
): MedicalCaveat {
  const ratio = clinicRatio === undefined ? null : rateText(clinicRatio, 10);
  return { code, values: { scheme, year, premium: december.person ?? null, ratio, limit: care.limits.all ?? null } };
}
