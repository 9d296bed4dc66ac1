import type { Yuan } from '../../quantities/money.ts';
import { ageText, type Months, monthsBetween, monthText } from '../../quantities/months.ts';
import { reviewedUntil } from '../../rules/in-force.ts';
import type { PensionLaw } from '../../rules/pension-law.ts';
import type { Reading } from '../shared/reading.ts';
import { openRuleBook, type RuleBook } from '../shared/rule-book.ts';
import { ruleCaveats } from '../shared/rule-caveats.ts';
import type { PensionAssumptions } from './assume.ts';
import { type Life, live } from './live.ts';
import type { PensionCaveat } from './pension-caveat.ts';
import type { PensionScenario } from './pension-scenario.ts';
import { recordCaveats } from './record/record-caveats.ts';

/** Everything a reader must know beside the figures, the gravest first: what the law changed, then what is uncertain. */
export function pensionCaveats(
  scenario: PensionScenario,
  cityLaw: PensionLaw,
  life: Life,
  book: RuleBook,
  assumed: PensionAssumptions,
): readonly PensionCaveat[] {
  const law = life.payer?.law ?? cityLaw;
  return [
    ...(life.contributions?.caveats ?? []),
    ...(life.plan?.caveats ?? []),
    ...recordCaveats(scenario, cityLaw, life, assumed, book),
    ...paidAtOnce(scenario, cityLaw, life, assumed),
    ...paysAlone(scenario, law, life, book),
    ...needsEmployer(life),
    ...lineChosen(scenario, life),
    ...payingOn(law, life, book),
    ...employerUnknown(life),
    ...otherReading(law, life),
    ...benefitBases(life),
    ...beyondTable(law, life, book),
    ...gate(scenario, life),
    ...ruleCaveats(scenario.overrides, book.uses()),
  ];
}

/** Where payments pause and resume: what paying on at once instead would give. */
function paidAtOnce(
  scenario: PensionScenario,
  law: PensionLaw,
  { person, plan }: Life,
  assumed: PensionAssumptions,
): readonly PensionCaveat[] {
  if (person === undefined || !plan?.caveats.some(({ code }) => code === 'YEARS_RESUMED_TO_MINIMUM')) return [];
  const { years: _, ...untilClaim } = { ...scenario, birth: person.birth };
  const instead = live(untilClaim, law, openRuleBook(scenario), assumed);
  if (instead.plan === undefined || instead.settled === undefined) return [];
  const values = {
    claim: monthText(instead.plan.claim),
    claimAge: ageText(monthsBetween(person.birth, instead.plan.claim) as Months),
    monthlyPension: instead.settled.pension.monthly,
    contributionMonths: instead.plan.paid,
  };
  return [{ code: 'PAYING_ON_AT_ONCE', values }];
}

/** An employee who pays on after retirement has no employer and pays the flexible rate alone. */
function paysAlone(
  { employment }: PensionScenario,
  law: PensionLaw,
  { plan, contributions }: Life,
  book: RuleBook,
): readonly PensionCaveat[] {
  const alone =
    employment === 'employee' &&
    plan &&
    contributions?.runs.slice(contributions.recorded).find(({ from }) => from >= plan.retirement);
  if (!alone) return [];
  const { value: rate } = book.look(law.flexibleContributionRate, alone.from) as Reading<string>;
  return [
    { code: 'PAYS_ALONE_AFTER_RETIREMENT', values: { month: monthText(alone.from), own: alone.own as Yuan, rate } },
  ];
}

function needsEmployer({ needsEmployer: needed, window }: Life): readonly PensionCaveat[] {
  if (!needed || window === undefined) return [];
  return [{ code: 'DEFERRAL_NEEDS_EMPLOYER', values: { statutory: monthText(window.statutory) } }];
}

/** An employed woman may be on either line; the post decides, and the scenario did not say. */
function lineChosen({ line }: PensionScenario, { person }: Life): readonly PensionCaveat[] {
  return line === undefined && person?.line === 'women-50' ? [{ code: 'LINE_WOMEN_50', values: {} }] : [];
}

/** Paying on past the retirement month rests on the Guangdong opinion and its conditions. */
function payingOn(law: PensionLaw, { plan }: Life, book: RuleBook): readonly PensionCaveat[] {
  if (plan === undefined || plan.claim <= plan.retirement) return [];
  const rule = book.look(law.payingOnToMinimum, plan.retirement);
  if (rule === undefined) return [];
  const reviewed = reviewedUntil(law.payingOnToMinimum.review, rule.from);
  return [{ code: 'PAYING_ON_CONDITIONS', values: { months: rule.value, reviewed } }];
}

function employerUnknown({ contributions }: Life): readonly PensionCaveat[] {
  const first = contributions?.runs.find(({ employer }) => employer === undefined);
  if (first === undefined) return [];
  const withholds = ['totalEmployerContributions', 'totalContributions', 'breakEvenTotalMonths'];
  return [{ code: 'EMPLOYER_RATE_UNKNOWN', values: { month: monthText(first.from) }, withholds }];
}

/** Two readings of the average wage: the pension is given under both. */
function otherReading({ averageWage }: PensionLaw, { settled }: Life): readonly PensionCaveat[] {
  const { defaultReading, otherReading: reading } = averageWage;
  if (defaultReading === undefined || reading === undefined || settled?.other === undefined) return [];
  if (settled.other.monthly === settled.pension.monthly) return [];
  const values = {
    reading: defaultReading,
    otherReading: reading.name,
    from: reading.from,
    monthlyPension: settled.pension.monthly,
    monthlyPensionOtherReading: settled.other.monthly,
  };
  return [{ code: 'TWO_READINGS', values }];
}

/** A city with its own benefit base: the province's is named beside it, since the city's is being held back. */
function benefitBases({ settled }: Life): readonly PensionCaveat[] {
  if (settled?.benefitBase.provincial === undefined) return [];
  const { value, provincial } = settled.benefitBase;
  return [{ code: 'BENEFIT_BASE_OF_ITS_OWN', values: { benefitBase: value, provincial } }];
}

function beyondTable(law: PensionLaw, { person, plan }: Life, book: RuleBook): readonly PensionCaveat[] {
  if (person === undefined || plan === undefined) return [];
  const claimAge = monthsBetween(person.birth, plan.claim);
  const used = book.uses().find(({ rule }) => rule === law.payoutMonthsBeyondTable.id);
  if (used === undefined) return [];
  return [{ code: 'CLAIM_PAST_TABLE', values: { claimAge: ageText(claimAge), lastAge: used.value } }];
}

/** What opens joining: a flexible worker who did not say which papers he has, and the owner of a registered business. */
function gate({ employment, papers }: PensionScenario, { person }: Life): readonly PensionCaveat[] {
  if (person === undefined || employment === 'employee') return [];
  if (employment === 'self-employed') return [{ code: 'SELF_EMPLOYED_GATE', values: {} }];
  return papers === undefined ? [{ code: 'FLEXIBLE_GATE', values: {} }] : [];
}
