import { monthText } from '../../../quantities/months.ts';
import type { Assumption, Chooser } from '../../shared/chosen.ts';
import type { AwardSheet } from './award-sheet.ts';

/** What was taken as given that the letter does not give, with who chose it. */
export function awardAssumptions({ letter, claim, rules, transitional }: AwardSheet): readonly Assumption[] {
  const chosenBy = (field: string): Chooser => letter.chosenBy[field] ?? 'default';
  const rows: readonly (readonly [id: string, value: string | undefined, chosenBy: Chooser])[] = [
    ['asOf', letter.asOf, chosenBy('asOf')],
    ['asKnownOn', letter.asKnownOn, chosenBy('asKnownOn')],
    ['region', letter.region, chosenBy('region')],
    ['claim', monthText(claim), chosenBy('claim')],
    ['benefitBase', rules.benefitBase === undefined ? undefined : String(rules.benefitBase), chosenBy('benefitBase')],
    ['transitional', transitional.kind === 'stated' ? 'as-stated' : undefined, chosenBy('stated')],
  ];
  return rows.flatMap(([id, value, by]) => (value === undefined ? [] : [{ id, value, chosenBy: by }]));
}
