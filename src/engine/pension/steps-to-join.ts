import { type Month, plusMonths } from '../../quantities/months.ts';
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
  return of.person.start < of.now ? papers(of, false) : [...papers(of, without), ...exemption(of), register(of)];
}

function papers(of: StepsOf, without: boolean): readonly Step[] {
  const { scenario, joining, book, now, person } = of;
  if (scenario.employment !== 'flexible' || scenario.papers === 'employment-registration') return [];
  const validity = book.look(joining.residencePermitValidity, now);
  const renew = {
    step: 'RENEW_PERMIT',
    where: 'POLICE',
    note: 'RENEW_PERMIT',
    rule: joining.residencePermitValidity,
  } as const;
  if (without) {
    const month = permitMonth(of);
    const expires = month && validity && plusMonths(month, validity.value);
    return [
      { ...permit(of), step: 'PERMIT', ...at(month) },
      { ...renew, ...at(expires) },
    ];
  }
  if (scenario.papers === 'residence-permit') return [renew];
  return person.start < now ? [] : [{ ...permit(of), step: 'PERMIT_OR_REGISTRATION' }];
}

function permit({ joining, book, now, person }: StepsOf): Omit<Step, 'step'> {
  book.look(joining.residencePermitGrounds, now);
  book.look(joining.residencePermitStay, now);
  book.look(joining.flexibleWorkersGateOfGuangdong, person.start);
  return { papers: 'PERMIT', where: 'POLICE', note: 'PERMIT', rule: joining.residencePermitGrounds };
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
  const { scenario, joining, person } = of;
  const step = { step: 'REGISTER', when: person.start } as const;
  switch (scenario.employment) {
    case 'employee':
      return { ...step, papers: 'EMPLOYEE', where: 'EMPLOYER', note: 'REGISTER_EMPLOYEE', rule: joining.employeesGate };
    case 'self-employed':
      return {
        ...step,
        papers: 'SELF_EMPLOYED',
        where: 'BUSINESS',
        note: 'REGISTER_ALONE',
        rule: joining.selfEmployedGate,
      };
    case 'flexible': {
      const rule = joining.registrationOffice ?? joining.flexibleWorkersGateOfGuangdong;
      return { ...step, papers: 'FLEXIBLE', where: office(of), note: 'REGISTER_ALONE', rule };
    }
  }
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
