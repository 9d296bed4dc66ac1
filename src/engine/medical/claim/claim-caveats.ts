import { rateText } from '../../../quantities/rate.ts';
import type { CoverOption } from '../covers/cover-option.ts';
import { openingFor } from '../covers/opening.ts';
import type { MedicalCase } from '../medical-case.ts';
import type { MedicalCaveat } from '../medical-caveat.ts';
import { claimFit } from './claim.ts';

/** Which schemes what was said fits, whether the person can have them, and what each of the others gives instead. */
export function claimCaveats({ scenario, options, laws }: MedicalCase): readonly MedicalCaveat[] {
  const { claim, year } = scenario;
  if (claim === undefined) return [];
  const having = (fits: boolean | undefined) => options.filter((option) => claimFit(claim, option).fits === fits);
  const [fitting, unknown, others] = [having(true), having(undefined), having(false)];
  const closed = fitting.flatMap(({ scheme }): MedicalCaveat[] => {
    const { open, code, rule } = openingFor(scheme, scenario, laws.mainland);
    if (open !== 'no' || rule === undefined) return [];
    return [{ code: 'CLAIM_NOT_OPEN', values: { scheme, opening: code, rule } }];
  });
  const none: readonly MedicalCaveat[] =
    fitting.length + unknown.length === 0 ? [{ code: 'CLAIM_FITS_NONE', values: { year } }] : [];
  const alone = fitting.length === 1 && unknown.length === 0 ? 'yes' : 'no';
  return [
    ...none,
    ...fitting.map((option) => claimCaveat('CLAIM_FITS', option, { year, alone })),
    ...unknown.map(({ scheme }): MedicalCaveat => ({ code: 'CLAIM_UNKNOWN', values: { scheme } })),
    ...closed,
    ...others.map((option) => claimCaveat('CLAIM_OTHER', option, { year })),
  ];
}

/** What a scheme gives of what was said. */
function claimCaveat(
  code: 'CLAIM_FITS' | 'CLAIM_OTHER',
  { scheme, december, clinicRatio, care }: CoverOption,
  more: MedicalCaveat['values'],
): MedicalCaveat {
  const ratio = clinicRatio === undefined ? null : rateText(clinicRatio, 10);
  return { code, values: { scheme, ...more, premium: december.person ?? null, ratio, limit: care.limits.all ?? null } };
}
