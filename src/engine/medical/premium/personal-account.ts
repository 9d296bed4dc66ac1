import { times, type Yuan } from '../../../quantities/money.ts';
import { monthOf } from '../../../quantities/months.ts';
import { rate } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import { partReader } from '../../shared/part-reader.ts';
import type { CoverOption } from '../covers/cover-option.ts';
import { isRetiree } from '../insured.ts';

/**
 * 个人账户计入: what is credited to the person's own account in December of the year; he may spend it on care. Nothing in
 * tier two and of residents. `undefined` is not known: of the retired, and where no rule was found.
 *
 * @rounding to the fen, half up
 */
export function accountCredit({ scheme, desk, december }: CoverOption, year: number): Yuan | undefined {
  const { law, insured } = desk;
  const reader = partReader(desk.book, monthOf(year, 12));
  const schemes = reader.limit(law.personalAccountSchemes);
  if (schemes === undefined || december.base === undefined) return undefined;
  if (scheme === 'resident' || scheme === 'employee-tier-2') return times(december.base, rate('0'), roundHalfUp);
  if (isRetiree(insured)) return undefined;
  const share = reader.limit(scheme === 'flexible' ? law.flexibleAccountRate : law.personalAccountRate);
  return share === undefined ? undefined : times(december.base, rate(share), roundHalfUp);
}
