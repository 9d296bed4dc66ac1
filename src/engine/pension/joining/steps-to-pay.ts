import { laterMonth, nextMonthNamed, plusMonths, readMonth } from '../../../quantities/months.ts';
import type { PlannedSteps, Step } from './step.ts';

/** 7月: limits of the contribution base hold from July, whenever they come out. */
const july = 7;

/**
 * 缴费: the first payment, the new floor every July, notice of an early or late retirement, and paying on where the
 * minimum is not reached by then.
 *
 * @source guangdong/pension/payment-channels, <city>/pension/contribution-base-limits, paying-on-to-minimum, lump-sum-*
 */
export function stepsToPay(of: PlannedSteps): readonly Step[] {
  return [...pay(of), ...newFloor(of), ...notice(of), ...payOn(of)];
}

function pay({ scenario, joining, book, person }: PlannedSteps): readonly Step[] {
  if (scenario.employment === 'employee') {
    book.look(joining.employeesGate, person.start);
    return [{ step: 'PAY', when: person.start, where: 'EMPLOYER', note: 'PAY_EMPLOYEE', rule: joining.employeesGate }];
  }
  book.look(joining.paymentChannels, person.start);
  return [{ step: 'PAY', when: person.start, where: 'PHONE', note: 'PAY_ALONE', rule: joining.paymentChannels }];
}

/** 缴费基数下限: the first July still ahead in which something is paid; the employer sees to it for whoever has one. */
function newFloor({ scenario, law, now, person, plan }: PlannedSteps): readonly Step[] {
  const next = nextMonthNamed(july, laterMonth(now, person.start));
  if (scenario.employment === 'employee' || next >= plan.claim) return [];
  return [{ step: 'NEW_FLOOR', when: next, note: 'NEW_FLOOR', rule: law.contributionBaseLimits }];
}

/** 弹性退休的告知: who retires early tells the employer, who retires late agrees with him. */
function notice({ scenario, joining, book, window, plan }: PlannedSteps): readonly Step[] {
  if (plan.retirement === window.statutory) return [];
  const { earlyRetirementNotice: early, deferredRetirementNotice: late } = joining;
  const ahead = book.look(plan.retirement < window.statutory ? early : late, window.statutory)?.value;
  if (ahead === undefined) return [];
  if (plan.retirement > window.statutory) {
    const when = plusMonths(window.statutory, -ahead);
    return [{ step: 'DEFERRAL_AGREEMENT', when, where: 'EMPLOYER', note: 'DEFERRAL_AGREEMENT', rule: late }];
  }
  if (scenario.employment !== 'employee') return [{ step: 'EARLY_NOTICE', note: 'EARLY_NOTICE_ALONE', rule: early }];
  const when = plusMonths(plan.retirement, -ahead);
  return [{ step: 'EARLY_NOTICE', when, where: 'EMPLOYER', note: 'EARLY_NOTICE', rule: early }];
}

/** 延缴: asked for in the month of retirement; the exits beside it are named. */
function payOn(of: PlannedSteps): readonly Step[] {
  const { law, joining, book, plan } = of;
  if (plan.claim <= plan.retirement) return [];
  const office = book.look(joining.payingOnOffice, plan.retirement)?.value;
  book.look(law.payingOnToMinimum, plan.retirement);
  book.look(joining.shortAtStatutoryAge, plan.retirement);
  const where = office === 'social-insurance-agency' ? 'AGENCY' : office === undefined ? 'UNKNOWN' : 'TAX_OFFICE';
  return [
    { step: 'PAY_ON', when: plan.retirement, papers: 'PAY_ON', where, note: 'PAY_ON', rule: law.payingOnToMinimum },
    ...lumpSum(of),
    {
      step: 'OTHER_EXITS',
      when: plan.retirement,
      papers: 'WRITTEN_REQUEST',
      note: 'OTHER_EXITS',
      rule: joining.shortAtStatutoryAge,
    },
  ];
}

/** 一次性缴费: only for those insured early, after years of paying on; the national text opens it without saying how. */
function lumpSum({ joining, book, person, plan }: PlannedSteps): readonly Step[] {
  const before = readMonth(book.look(joining.lumpSumInsuredBefore, plan.retirement)?.value ?? '');
  const wait = book.look(joining.lumpSumPayingOn, plan.retirement)?.value;
  book.look(joining.reachingTheMinimum, plan.retirement);
  if (before === undefined || wait === undefined || person.start >= before)
    return [{ step: 'LUMP_SUM', note: 'LUMP_SUM_CLOSED', rule: joining.reachingTheMinimum }];
  const when = plusMonths(plan.retirement, wait);
  return when < plan.claim ? [{ step: 'LUMP_SUM', when, note: 'LUMP_SUM_OPEN', rule: joining.lumpSumPayingOn }] : [];
}
