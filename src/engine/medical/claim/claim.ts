import { between, type Yuan } from '../../../quantities/money.ts';
import { compareRates } from '../../../quantities/rate.ts';
import type { CoverOption } from '../covers/cover-option.ts';
import type { CoverClaim } from '../medical-scenario.ts';

/** What was said of a scheme held against one: `undefined` where nothing was said, or nothing is known. */
export interface ClaimFit {
  readonly premium: boolean | undefined;
  readonly ratio: boolean | undefined;
  readonly limit: boolean | undefined;
  /** Whether everything that was said holds; not known where a part is not and no other fails. */
  readonly fits: boolean | undefined;
}

/** Holds a claim against a scheme: December's own premium, the bound centre's ratio, the limit of what the fund pays. */
export function claimFit(claim: CoverClaim, { december, care, clinicRatio }: CoverOption): ClaimFit {
  const fit = {
    premium: within(claim.premium, december.person),
    ratio:
      claim.ratio === undefined || clinicRatio === undefined ? undefined : compareRates(claim.ratio, clinicRatio) === 0,
    limit: within(claim.limit, care.limits.all),
  };
  const parts: readonly (keyof CoverClaim)[] = ['premium', 'ratio', 'limit'];
  const said = parts.filter((part) => claim[part] !== undefined).map((part) => fit[part]);
  return { ...fit, fits: said.includes(false) ? false : said.includes(undefined) ? undefined : true };
}

function within(span: readonly [Yuan, Yuan] | undefined, amount: Yuan | undefined): boolean | undefined {
  return span === undefined || amount === undefined ? undefined : between(amount, ...span) === amount;
}
