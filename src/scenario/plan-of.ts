import { choiceOf } from './read-choice.ts';
import { bad, type TextReader } from './text-reader.ts';

/** Whom a scenario file may be for: the names of the commands that read one. */
const planNames = ['pension', 'medical', 'loan', 'apr', 'readiness', 'award', 'compare-mpf'] as const;

/** The name of a plan. */
export type PlanName = (typeof planNames)[number];

/** What a file says it is for; the name of another plan is a fault of its own, since nothing else of it can be judged. */
export function planOf<const Name extends PlanName>(name: Name): TextReader<Name> {
  const itself = choiceOf([name]);
  return (text) => {
    const other = planNames.find((one) => one === text && one !== name);
    return other === undefined ? itself(text) : bad('SCENARIO_OTHER_PLAN', { value: other, plan: name });
  };
}
