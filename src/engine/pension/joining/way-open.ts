import type { Months } from '../../../quantities/months.ts';
import type { Employment } from '../employment.ts';
import type { Papers } from '../pension-scenario.ts';
import { codesOf } from './gate.ts';
import type { ClosedBy, Way } from './ways.ts';

/** What is known of a person who asks for a way in; `undefined` is not said, or no rule is there. */
export interface Asked {
  /** The rule of the way as codes. */
  readonly gate: string | undefined;
  readonly age: Months | undefined;
  readonly youngest: number | undefined;
  readonly oldest: number | undefined;
  /** Whether the first contribution would come after the statutory month. */
  readonly afterStatutory: boolean | undefined;
  readonly employment: Employment;
  /** Whether the person said so, or it was taken by default. */
  readonly employmentSaid: boolean;
  readonly papers: Papers | undefined;
}

/** Yes, no with what closes it, or unknown: what decides was not said, or no rule is there. */
export type Open = { readonly open: 'yes' | 'unknown' } | { readonly open: 'no'; readonly by: ClosedBy };

/**
 * Whether a way into pension insurance (参保途径) is open to one person.
 *
 * @source national/pension/youngest-age, statutory-retirement-age, and the gate of the way
 */
export function wayOpen(way: Way, asked: Asked): Open {
  const closed = closes.find(([, applies]) => applies(way, asked));
  if (closed !== undefined) return { open: 'no', by: closed[0] };
  return { open: isDecided(way, asked) ? 'yes' : 'unknown' };
}

const closes: readonly (readonly [ClosedBy, (way: Way, asked: Asked) => boolean])[] = [
  ['NO_PENSION', ({ scheme }) => scheme === 'none'],
  ['NOT_NAMED', ({ paper }, { gate }) => paper !== undefined && gate !== undefined && !codesOf(gate).includes(paper)],
  ['BELOW_YOUNGEST', (_, { age, youngest }) => age !== undefined && youngest !== undefined && age < youngest],
  ['AFTER_STATUTORY', ({ scheme }, { afterStatutory }) => scheme === 'employee' && afterStatutory === true],
  [
    'ABOVE_OLDEST',
    ({ scheme }, { age, oldest }) =>
      scheme === 'resident' && age !== undefined && oldest !== undefined && age >= oldest,
  ],
  ['IN_WORK', ({ scheme }, { employmentSaid }) => scheme === 'resident' && employmentSaid],
  ['OTHER_EMPLOYMENT', (way, { employment, employmentSaid }) => employmentSaid && way.employment !== employment],
  ['WITHOUT_PAPER', ({ paper }, { papers }) => paper !== undefined && papers !== undefined && papers !== paper],
];

/** Every point on which the way turns was said, and the rules are there. */
function isDecided(way: Way, { gate, age, afterStatutory, employment, papers }: Asked): boolean {
  if (gate === undefined || age === undefined || afterStatutory === undefined) return false;
  return way.employment === employment && (way.paper === undefined || papers === way.paper);
}
