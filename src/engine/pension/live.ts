import { monthOfDay } from '../../quantities/calendar.ts';
import { type Month, months, monthsBetween, plusMonths } from '../../quantities/months.ts';
import type { CityId } from '../../rules/cities/city-names.ts';
import type { PensionLaw, RetirementLineId } from '../../rules/pension-law.ts';
import type { RuleBook } from '../shared/rule-book.ts';
import { retirementLineOf } from '../shared/statutory-retirement.ts';
import type { PensionAssumptions } from './assume.ts';
import { type Contributions, contribute } from './contribute.ts';
import { creditingRates } from './crediting-rates.ts';
import { withDecidingRule } from './deciding-rule.ts';
import { type AccountYear, growAccount } from './individual-account.ts';
import { closedGates } from './joining/gate.ts';
import type { PensionCaveat, PensionReason } from './pension-caveat.ts';
import type { PensionScenario } from './pension-scenario.ts';
import { type ContributionPlan, planContributions, type Wish } from './plan-contributions.ts';
import { type MergedRecord, mergeRecord } from './record/merge-record.ts';
import { type Payer, payerOf } from './record/payer.ts';
import { birthForStatutoryMonth, type RetirementWindow, retirementWindow } from './retirement-window.ts';
import { type SettledPension, settleAtClaim } from './settle-at-claim.ts';

/** Who is projected: what the scenario says, and what was chosen where it says nothing. */
export interface Person {
  readonly birth: Month;
  readonly line: RetirementLineId;
  /** The first month still to be paid. */
  readonly start: Month;
}

/** One life in the scheme, as far as the rules reach: what is missing is `undefined`, and the book knows why. */
export interface Life {
  readonly person: Person | undefined;
  readonly record: MergedRecord | undefined;
  readonly window: RetirementWindow | undefined;
  readonly plan: ContributionPlan | undefined;
  /** 待遇领取地: the place that pays, and the law a pension is settled under there. */
  readonly payer: Payer | undefined;
  readonly contributions: Contributions | undefined;
  readonly account: readonly AccountYear[] | undefined;
  readonly settled: SettledPension | undefined;
  readonly reasons: readonly PensionReason[];
  /** 弹性延迟 was asked for without an employer. */
  readonly needsEmployer: boolean;
}

const nothing: Life = {
  person: undefined,
  record: undefined,
  window: undefined,
  plan: undefined,
  payer: undefined,
  contributions: undefined,
  account: undefined,
  settled: undefined,
  reasons: [],
  needsEmployer: false,
};

/**
 * One person from the first contribution to the settled pension, month by month: the whole projection without its
 * presentation. Pure; every rule is read through the book.
 *
 * @param settleIn a city that pays whatever the rules on several places say
 */
export function live(
  scenario: PensionScenario,
  law: PensionLaw,
  book: RuleBook,
  assumptions: PensionAssumptions,
  settleIn?: CityId,
): Life {
  const record = scenario.record && mergeRecord(scenario.record);
  const person = settlePerson(scenario, law, book);
  const window = person && retirementWindow(person.birth, person.line, law, book);
  if (person === undefined || window === undefined) return nothing;
  const known = { ...nothing, person, record, window };
  const closed = closedGates(scenario, law, person.start, monthsBetween(person.birth, person.start), book);
  if (closed.length > 0) return { ...known, reasons: closed.map((reason) => withDecidingRule(reason, law)) };
  const planned = planContributions(wishOf(scenario, person, record), window);
  if (planned.kind === 'not-eligible') return { ...known, reasons: [withDecidingRule(planned.reason, law)] };
  if (planned.kind === 'planned')
    return { ...known, ...pay(scenario, { person, record, plan: planned.plan }, law, book, assumptions, settleIn) };
  book.miss(law.deferredRetirement, window.statutory);
  return { ...known, needsEmployer: true };
}

function wishOf(
  { years, retire, employment }: PensionScenario,
  { start, birth }: Person,
  record: MergedRecord | undefined,
): Wish {
  const asked = years === undefined ? undefined : months(years * 12);
  const recorded = { paid: record?.paid ?? months(0), to: record?.to ?? start };
  return { recorded, start, birth, asked, retire, hasEmployer: employment === 'employee' };
}

/** The part of a life that money moves in. */
function pay(
  scenario: PensionScenario,
  { person, record, plan }: { person: Person; record: MergedRecord | undefined; plan: ContributionPlan },
  cityLaw: PensionLaw,
  book: RuleBook,
  assumptions: PensionAssumptions,
  settleIn: CityId | undefined,
): Partial<Life> {
  const payer = payerOf(scenario.city, record, plan, cityLaw, book, settleIn);
  if (payer === undefined) return { plan };
  const { law } = payer;
  const contributions = contribute(scenario, plan, record, law, book, assumptions.wageGrowth);
  if (contributions === undefined) return { plan, payer };
  const rates = creditingRates(law, book, assumptions);
  const account = growAccount(contributions.runs, plan.claim, contributions.statedAccount, rates);
  const reasons = scenario.strict ? refused(contributions.caveats) : [];
  if (reasons.length > 0) return { reasons: reasons.map((reason) => withDecidingRule(reason, law)) };
  if (account === undefined) return { plan, payer, contributions };
  return {
    plan,
    payer,
    contributions,
    account,
    settled: settleAtClaim(person.birth, plan, contributions, account, law, book, assumptions),
  };
}

/** With `strict`, what the law would raise or cut is refused. */
function refused(caveats: readonly PensionCaveat[]): readonly PensionReason[] {
  return caveats.flatMap(({ code, values }) =>
    code === 'BASE_BELOW_FLOOR' || code === 'BASE_ABOVE_CEILING' ? [{ code, values }] : [],
  );
}

/** Defaults: the month after the valuation date; the line of sex and employment; a birth that fits the years asked for. */
function settlePerson(scenario: PensionScenario, law: PensionLaw, book: RuleBook): Person | undefined {
  const start = scenario.start ?? plusMonths(monthOfDay(scenario.asOf), 1);
  const line = scenario.line ?? retirementLineOf(scenario.sex, scenario.employment === 'employee');
  const completed = plusMonths(start, (scenario.years ?? 0) * 12);
  const birth = scenario.birth ?? birthForStatutoryMonth(completed, line, law, book);
  return birth === undefined ? undefined : { birth, line, start };
}
