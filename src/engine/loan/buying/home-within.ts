import type { BuyingNote, BuyingRow } from './buying-row.ts';
import type { HomesAllowed } from './homes-allowed.ts';

type Verdict = readonly [answer: 'YES' | 'NO' | 'ASK', ...notes: readonly BuyingNote[]];

/**
 * Whether this home is within what may be had, with the homes that the family has there already. Where a limit counts the
 * homes of an area or of a size only, homes elsewhere in the city may not count, and who has as many is asked.
 */
export function homeWithinRow(allowed: readonly HomesAllowed[], had: number | undefined): BuyingRow {
  const [first, ...more] = allowed.map((one) => verdictOn(one, had)) as [Verdict, ...Verdict[]];
  const said = more.every(([answer]) => answer === first[0]) ? first : (['ASK', 'DEPENDS_ON_THE_HOME'] as const);
  const [answer, ...notes] = said;
  const told = allowed.some((one) => one.notes.includes('AS_YOU_SAID')) ? (['AS_YOU_SAID'] as const) : [];
  return { question: 'HOME_WITHIN', answer, notes: [...told, ...notes], uses: allowed.flatMap(({ uses }) => uses) };
}

function verdictOn({ area, size, homes }: HomesAllowed, had: number | undefined): Verdict {
  if (homes === undefined) return ['ASK'];
  if (homes === 'unlimited') return ['YES'];
  if (had === undefined) return ['ASK', 'GIVE_HOMES'];
  if (had < homes) return ['YES'];
  const isWholeCity = (area === undefined || area === 'city') && size === undefined;
  return isWholeCity ? ['NO'] : ['ASK', 'COUNTS_THERE_ONLY'];
}
