import { type Month, plusMonths } from '../../../quantities/months.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { Step, StepsOf, StepWhere } from './step.ts';

/** 申领居住证: the first month in which it can be had, the stay beginning now; `undefined` where the rule is not there. */
export function permitMonth({ joining, book, now }: Pick<StepsOf, 'joining' | 'book' | 'now'>): Month | undefined {
  const stay = book.look(joining.residencePermitStay, now);
  return stay && plusMonths(now, stay.value);
}

/**
 * 参保登记 and what must come before it: the paper that opens joining, and the proof of whoever is covered at home.
 *
 * @param without whether the person said that he has neither paper
 * @source guangdong/pension/flexible-workers-gate, national/pension/residence-permit-*, double-cover-exemption
 */
export function stepsToJoin(of: StepsOf, without: boolean): readonly Step[] {
  return of.person.start < of.now ? [] : [...papers(of, without), ...exemption(of), register(of)];
}

function papers(of: StepsOf, without: boolean): readonly Step[] {
  const { scenario, joining } = of;
  if (without) return [{ ...permit(of), ...at(permitMonth(of)) }];
  if (scenario.employment !== 'flexible' || scenario.papers !== undefined) return [];
  const rule = joining.flexibleWorkersGateOfGuangdong;
  return [{ ...permit(of), step: 'PERMIT_OR_REGISTRATION', note: 'PERMIT_OR_REGISTRATION', rule }];
}

/** 居住证换领: the permit of a flexible worker ends; the month is known where it is still to be had. */
export function renewal(of: StepsOf, without: boolean): readonly Step[] {
  const { scenario, joining, book, now } = of;
  if (scenario.employment !== 'flexible' || scenario.papers !== 'residence-permit') return [];
  const validity = book.look(joining.residencePermitValidity, now)?.value;
  const month = without ? permitMonth(of) : undefined;
  const expires = month === undefined || validity === undefined ? undefined : plusMonths(month, validity);
  const rule = joining.residencePermitValidity;
  return [{ step: 'RENEW_PERMIT', where: 'POLICE', note: 'RENEW_PERMIT', rule, ...at(expires) }];
}

function permit({ joining, book, now, person }: StepsOf): Step {
  book.look(joining.residencePermitGrounds, now);
  book.look(joining.residencePermitStay, now);
  book.look(joining.flexibleWorkersGateOfGuangdong, person.start);
  return { step: 'PERMIT', papers: 'PERMIT', where: 'POLICE', note: 'PERMIT', rule: joining.residencePermitGrounds };
}

/** 双重参保豁免: an employee who stays in a scheme at home. Which proof serves depends on the city. */
function exemption({ scenario, joining, book, person }: StepsOf): readonly Step[] {
  if (scenario.employment !== 'employee') return [];
  const step = { step: 'DOUBLE_COVER', note: 'DOUBLE_COVER' } as const;
  book.look(joining.doubleCoverExemption, person.start);
  const { doubleCoverUndertaking: undertaking, doubleCoverProof: proof, doubleCoverExemption: rule } = joining;
  if (undertaking !== undefined && book.look(undertaking, person.start) !== undefined)
    return [{ ...step, papers: 'UNDERTAKING', rule: undertaking }];
  if (book.look(proof, person.start) !== undefined) return [{ ...step, papers: 'MPF_STATEMENT', rule: proof }];
  return [{ ...step, papers: 'PROOF_UNKNOWN', rule }];
}

function register(of: StepsOf): Step {
  const step = { step: 'REGISTER', when: of.person.start, ...registration(of) } as const;
  of.book.look(step.rule, of.person.start);
  return step;
}

/** With what, where and by which rule one registers, by employment. */
function registration(of: StepsOf): Pick<Step, 'papers' | 'where' | 'note'> & { readonly rule: Rule<string> } {
  const { scenario, joining } = of;
  if (scenario.employment === 'employee')
    return { papers: 'EMPLOYEE', where: 'EMPLOYER', note: 'REGISTER_EMPLOYEE', rule: joining.employeesGate };
  if (scenario.employment === 'self-employed')
    return { papers: 'SELF_EMPLOYED', where: 'BUSINESS', note: 'REGISTER_ALONE', rule: joining.selfEmployedGate };
  const rule = joining.registrationOffice ?? joining.flexibleWorkersGateOfGuangdong;
  return { papers: 'FLEXIBLE', where: office(of), note: 'REGISTER_ALONE', rule };
}

/** 参保登记机构, as far as it is known for the city. */
function office({ joining, book, person }: StepsOf): StepWhere {
  const { registrationOffice: agency, registrationInHongKong: bank } = joining;
  if (agency === undefined || book.look(agency, person.start) === undefined) return 'UNKNOWN';
  return bank === undefined || book.look(bank, person.start) === undefined ? 'AGENCY' : 'AGENCY_OR_BANK';
}

/** A month where there is one. */
function at(when: Month | undefined): Pick<Step, 'when'> {
  return when === undefined ? {} : { when };
}
