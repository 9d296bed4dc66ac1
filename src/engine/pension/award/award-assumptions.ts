import { moneyText } from '../../../quantities/money.ts';
import { ageText, monthText } from '../../../quantities/months.ts';
import type { Assumption, Chooser } from '../../shared/chosen.ts';
import { figureText } from '../../shared/figure-text.ts';
import type { AwardSheet } from './award-sheet.ts';

/** What was taken as given, by the letter or where it says nothing, with who chose it. */
export function awardAssumptions({ letter, claim, rules, transitional }: AwardSheet): readonly Assumption[] {
  const chosenBy = (field: string): Chooser => letter.chosenBy[field] ?? 'default';
  const rows: readonly (readonly [id: string, value: string | undefined, chosenBy: Chooser])[] = [
    ['asOf', letter.asOf, chosenBy('asOf')],
    ['asKnownOn', letter.asKnownOn, chosenBy('asKnownOn')],
    ['region', letter.region, chosenBy('region')],
    ['claim', monthText(claim), chosenBy('claim')],
    ['benefitBase', rules.benefitBase === undefined ? undefined : String(rules.benefitBase), chosenBy('benefitBase')],
    ['contributionMonths', String(letter.months), chosenBy('months')],
    ['averageWageIndex', figureText(letter.index, 'index'), chosenBy('index')],
    ['individualAccountBalance', moneyText(letter.balance), chosenBy('balance')],
    ['age', letter.age && ageText(letter.age), chosenBy('age')],
    ['payoutMonths', tenthsText(letter.payoutMonths), chosenBy('payoutMonths')],
    ['transitional', transitional.kind === 'stated' ? 'as-stated' : undefined, chosenBy('stated')],
  ];
  return rows.flatMap(([id, value, by]) => (value === undefined ? [] : [{ id, value, chosenBy: by }]));
}

function tenthsText(tenths: number | undefined): string | undefined {
  return tenths === undefined ? undefined : figureText(tenths, 'tenths');
}
