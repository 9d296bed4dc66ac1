import type { Month } from '../../../quantities/months.ts';
import type { PensionLaw } from '../../../rules/pension-law.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import type { Employment } from '../employment.ts';
import type { PensionReason } from '../pension-caveat.ts';
import type { PensionScenario } from '../pension-scenario.ts';

/** 参保条件: the rule that says what opens joining in that employment; an employee must join and needs none. */
export function gateOf(employment: Employment, law: PensionLaw): Rule<string> | undefined {
  if (employment === 'employee') return undefined;
  return employment === 'flexible' ? law.flexibleWorkersGate : law.selfEmployedGate;
}

/**
 * Why a person may not join: below the youngest age, or as a flexible worker (港澳居民灵活就业参保) with none of the papers
 * of which one is asked. Papers that were not said, or a month without a rule, refuse nobody.
 *
 * @source national/pension/youngest-age, guangdong/pension/flexible-workers-gate
 */
export function closedGates(
  { employment, papers, birth }: PensionScenario,
  law: PensionLaw,
  start: Month,
  ageMonths: number,
  book: RuleBook,
): readonly PensionReason[] {
  const youngest = book.look(law.youngestAge, start);
  const young: readonly PensionReason[] =
    youngest === undefined || ageMonths >= youngest.value
      ? []
      : [
          {
            code: 'AGE_BELOW_16',
            values: { ageMonths, youngestMonths: youngest.value, birthGiven: birth === undefined ? 0 : 1 },
          },
        ];
  const gate =
    employment === 'flexible' && papers !== undefined ? book.look(law.flexibleWorkersGate, start) : undefined;
  if (gate === undefined || codesOf(gate.value).includes(papers as string)) return young;
  return [...young, { code: 'NO_PERMIT_OR_REGISTRATION', values: { opens: gate.value } }];
}

/** The codes of a rule that is words: `residence-permit, employment-registration`. */
export function codesOf(text: string): readonly string[] {
  return text.split(', ');
}
