import { type Month, monthsBetween, monthText } from '../../../quantities/months.ts';
import type { ResidentLaw } from '../../../rules/resident-law.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import { idOf } from '../id-of.ts';
import type { Life, Person } from '../live.ts';
import type { PensionCaveat } from '../pension-caveat.ts';

/** Whether a person is of an age to join, and what must be said of it. */
export interface ResidentEntry {
  readonly open: boolean;
  readonly caveats: readonly PensionCaveat[];
}

/**
 * 参保年龄: closed below the youngest age of any insurance, and from the oldest age of the city where it names one. Who has
 * reached the age of the pension, in a city without such a rule, is refused by no text: he is let in, and it is said.
 *
 * @param city where the rule would be looked for
 * @source national/pension/youngest-age, shenzhen/pension/resident-scheme-oldest-age, national/resident/claim-age-months
 */
export function residentEntry(
  city: string,
  { birth, start }: Person,
  reasons: Life['reasons'],
  law: ResidentLaw,
  book: RuleBook,
): ResidentEntry {
  const ageMonths = monthsBetween(birth, start);
  const month = monthText(start);
  const closed = (limits: PensionCaveat['values']): ResidentEntry => ({
    open: false,
    caveats: [{ code: 'RESIDENT_AGE', values: { city, month, ageMonths, youngest: null, oldest: null, ...limits } }],
  });
  const young = reasons.find(({ code }) => code === 'AGE_BELOW_16');
  if (young !== undefined) return closed({ youngest: young.values['youngestMonths'] as number });
  const oldest = oldestAge(law, book, start);
  if (oldest !== undefined && ageMonths >= oldest) return closed({ oldest });
  const claimAge = book.look(law.claimAgeMonths, start)?.value;
  if (oldest !== undefined || claimAge === undefined || ageMonths < claimAge) return { open: true, caveats: [] };
  const rule = idOf(law.residentSchemeOldestAge, `${city}/pension/resident-scheme-oldest-age`);
  return { open: true, caveats: [{ code: 'RESIDENT_ENTRY_UNKNOWN', values: { city, month, ageMonths, rule } }] };
}

function oldestAge({ residentSchemeOldestAge }: ResidentLaw, book: RuleBook, start: Month): number | undefined {
  return residentSchemeOldestAge && book.look(residentSchemeOldestAge, start)?.value;
}
