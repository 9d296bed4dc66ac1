import { money, moneyText, type Yuan, yuan } from '../../../quantities/money.ts';
import { ageText, type Month, months, monthsBetween, monthText, plusMonths } from '../../../quantities/months.ts';
import type { Person } from '../live.ts';
import type { PensionCase } from '../pension-case.ts';
import type { PensionScenario } from '../pension-scenario.ts';
import type { RetirementWindow } from '../retirement-window.ts';
import type { ChoiceId } from './choice-columns.ts';

/** One thing varied: how it is named, the scenario it makes, and whether that is what was asked. */
export interface ChoiceOption {
  readonly choice: ChoiceId;
  readonly option: string;
  readonly scenario: PensionScenario;
  readonly asked: boolean;
}

/** A person with everything settled that another option would otherwise settle anew. */
export interface Chooser {
  readonly scenario: PensionScenario;
  readonly window: RetirementWindow;
  readonly birth: Month;
  readonly start: Month;
}

/** The person behind a scenario; `undefined` where a rule on ages is missing. */
export function chooserOf({ scenario, life: { person, window } }: PensionCase): Chooser | undefined {
  if (window === undefined) return undefined;
  const { birth, line, start } = person as Person;
  return { scenario: { ...scenario, birth, line, start }, window, birth, start };
}

/** 领取年龄: every year from the earliest month to the latest, the statutory month and the claim asked for among them. */
export function claimAges({ scenario, window, birth }: Chooser, asked: Month | undefined): readonly ChoiceOption[] {
  const { earliest, statutory, latest } = window;
  const claims = new Set<Month>([earliest, statutory, latest]);
  for (let month = earliest; month < latest; month = plusMonths(month, 12)) claims.add(month);
  if (asked !== undefined) claims.add(asked);
  return [...claims]
    .sort((first, second) => first - second)
    .map((month) => {
      const age = monthsBetween(birth, month);
      const retire = month === statutory ? 'statutory' : months(age);
      return { choice: 'claim-age', option: ageText(age), scenario: { ...scenario, retire }, asked: month === asked };
    });
}

/** In how many steps the way from floor to ceiling is taken. */
const baseSteps = 6;

/**
 * 缴费基数: from the floor of the first month to its ceiling in equal steps, each kept in its ratio to the floor; the base
 * asked for among them.
 *
 * @rounding to the whole yuan, down
 */
export function bases(
  { scenario }: Chooser,
  limits: { readonly floor: number; readonly ceiling: number },
  asked: Yuan,
): readonly ChoiceOption[] {
  const { floor, ceiling } = limits;
  const steps = Array.from({ length: baseSteps + 1 }, (_, step) =>
    yuan(floor + Math.floor(((ceiling - floor) * step) / baseSteps)),
  );
  const all = new Set<number>([...steps, asked]);
  const { monthly: _, ...rest } = scenario;
  return [...all]
    .sort((first, second) => first - second)
    .map((base) => ({
      choice: 'base',
      option: moneyText(base),
      scenario: { ...rest, base: money(base), basePolicy: scenario.basePolicy === 'fixed' ? 'fixed' : 'follow' },
      asked: base === asked,
    }));
}

/** So many months later the first payment may be looked at, as long as the statutory month is not past. */
const delays = [0, 12, 24, 36, 60, 120, 180];

/** 开始缴费: now or later, with the years asked for; what is not paid until then stays unpaid. */
export function starts({ scenario, window, start }: Chooser): readonly ChoiceOption[] {
  return delays
    .map((delay) => plusMonths(start, delay))
    .filter((month) => month === start || month <= window.statutory)
    .map((month) => ({
      choice: 'start',
      option: monthText(month),
      scenario: { ...scenario, start: month },
      asked: month === start,
    }));
}
