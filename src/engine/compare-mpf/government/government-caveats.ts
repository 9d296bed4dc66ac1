import type { Caveat } from '../../shared/result.ts';
import type { TableDesk } from '../table-desk.ts';

/** What must be said beside the table `government`. A code without a sentence does not compile. */
export type GovernmentCaveatCode =
  | 'GOVERNMENT_CONDITIONS_NOT_ASKED'
  | 'GOVERNMENT_CSSA_RATES_NOT_FOUND'
  | 'GOVERNMENT_AFTER_DEPARTURE'
  | 'GOVERNMENT_LEFT_OUT'
  | 'GOVERNMENT_OLD_AMOUNTS'
  | 'GOVERNMENT_NOT_KNOWN';

/**
 * What no scenario says, what was not found, what 永久性離開香港 may mean, and which rules are old or say nothing in the
 * month.
 */
export function governmentCaveats(
  { book, scenario }: TableDesk,
  missing: readonly string[],
): readonly Caveat<GovernmentCaveatCode>[] {
  const old = book.uses().filter(({ standing }) => standing === 'provisional');
  return [
    { code: 'GOVERNMENT_CONDITIONS_NOT_ASKED', values: {} },
    { code: 'GOVERNMENT_CSSA_RATES_NOT_FOUND', values: {} },
    ...said('GOVERNMENT_AFTER_DEPARTURE', scenario.withdraw === 'permanent-departure'),
    ...said('GOVERNMENT_LEFT_OUT', scenario.government === 'left-out'),
    ...named(
      'GOVERNMENT_OLD_AMOUNTS',
      old.map(({ rule }) => rule),
    ),
    ...named('GOVERNMENT_NOT_KNOWN', missing),
  ];
}

function said(code: GovernmentCaveatCode, holds: boolean): readonly Caveat<GovernmentCaveatCode>[] {
  return holds ? [{ code, values: {} }] : [];
}

function named(code: GovernmentCaveatCode, rules: readonly string[]): readonly Caveat<GovernmentCaveatCode>[] {
  return rules.length === 0 ? [] : [{ code, values: { rules: [...new Set(rules)].join(', ') } }];
}
