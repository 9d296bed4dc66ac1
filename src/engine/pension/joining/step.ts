import type { Month } from '../../../quantities/months.ts';
import type { JoiningLaw } from '../../../rules/joining-law.ts';
import type { PensionLaw } from '../../../rules/pension-law.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { Column } from '../../shared/result.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import type { Person } from '../live.ts';
import type { PensionScenario } from '../pension-scenario.ts';
import type { ContributionPlan } from '../plan-contributions.ts';
import type { RetirementWindow } from '../retirement-window.ts';

/** What there is to do. */
export type StepId =
  | 'CHANGE_PLAN'
  | 'PERMIT_OR_REGISTRATION'
  | 'PERMIT'
  | 'RENEW_PERMIT'
  | 'DOUBLE_COVER'
  | 'REGISTER'
  | 'PAY'
  | 'NEW_FLOOR'
  | 'EARLY_NOTICE'
  | 'DEFERRAL_AGREEMENT'
  | 'PAY_ON'
  | 'LUMP_SUM'
  | 'OTHER_EXITS'
  | 'CHECK_RECORD'
  | 'CLAIM'
  | 'PROOF_OF_LIFE'
  | 'LEAVE'
  | 'BACK_PAYMENT';

/** Which papers a step asks for. */
export type StepPapers =
  | 'PERMIT'
  | 'EMPLOYEE'
  | 'SELF_EMPLOYED'
  | 'FLEXIBLE'
  | 'MPF_STATEMENT'
  | 'UNDERTAKING'
  | 'PROOF_UNKNOWN'
  | 'PAY_ON'
  | 'UNKNOWN'
  | 'WRITTEN_REQUEST';

/** Where a step is taken. */
export type StepWhere =
  | 'POLICE'
  | 'EMPLOYER'
  | 'BUSINESS'
  | 'AGENCY'
  | 'AGENCY_OR_BANK'
  | 'TAX_OFFICE'
  | 'PHONE'
  | 'PROOF_OF_LIFE'
  | 'CLAIM'
  | 'UNKNOWN';

/** What else is known of a step, and what is not. */
export type StepNote =
  | Exclude<StepId, 'LUMP_SUM' | 'BACK_PAYMENT' | 'REGISTER' | 'PAY'>
  | `REGISTER_${'EMPLOYEE' | 'ALONE'}`
  | `PAY_${'EMPLOYEE' | 'ALONE'}`
  | 'EARLY_NOTICE_ALONE'
  | `LUMP_SUM_${'OPEN' | 'CLOSED'}`
  | `BACK_PAYMENT_${'OPEN' | 'UNKNOWN'}`;

/** The codes of the cells of the table `steps`. A code without words does not compile. */
export type StepCode =
  | `STEP_${StepId}`
  | `STEP_PAPERS_${StepPapers}`
  | `STEP_WHERE_${StepWhere}`
  | `STEP_NOTE_${StepNote}`;

/** One thing to do; `when` is absent where no month can be computed. */
export interface Step {
  readonly step: StepId;
  readonly when?: Month;
  readonly papers?: StepPapers;
  readonly where?: StepWhere;
  readonly note: StepNote;
  /** The rule that asks for it; absent where it is advice. */
  readonly rule?: Pick<Rule<unknown>, 'id'>;
}

/** What the steps of one person are made from. */
export interface StepsOf {
  readonly scenario: PensionScenario;
  readonly law: PensionLaw;
  readonly joining: JoiningLaw;
  readonly book: RuleBook;
  readonly now: Month;
  readonly person: Person;
  readonly window: RetirementWindow;
}

/** The same where the months of payment are known. */
export interface PlannedSteps extends StepsOf {
  readonly plan: ContributionPlan;
}

/** The table `steps`: what to do next, in order. */
export const stepColumns = [
  { id: 'step', unit: 'words' },
  { id: 'when', unit: 'month' },
  { id: 'papers', unit: 'words' },
  { id: 'where', unit: 'words' },
  { id: 'note', unit: 'words' },
  { id: 'rule', unit: 'text' },
] as const satisfies readonly Column[];

/** The id of a column of the table `steps`. */
export type StepColumnId = (typeof stepColumns)[number]['id'];
