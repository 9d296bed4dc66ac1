import type { Caveat } from '../../shared/result.ts';
import type { LongServicePayment } from './long-service-payment.ts';
import type { FoundQuestion, NoQuestionCode } from './question-of.ts';
import type { ServiceQuestion } from './service-question.ts';

/** What must be said beside the table `longService`. */
export type LongServiceCaveatCode =
  | NoQuestionCode
  | 'LONG_SERVICE_TAKEN'
  | 'LONG_SERVICE_REASONS'
  | 'LONG_SERVICE_WORKED_OUT'
  | 'LONG_SERVICE_CUT_BY_CAP'
  | 'LONG_SERVICE_TOO_SHORT'
  | 'LONG_SERVICE_NOT_KNOWN';

/** Why there are no rows, or what the rows were computed from and leave open. */
export function longServiceCaveats(
  question: FoundQuestion,
  payment: LongServicePayment | undefined,
  missing: readonly string[],
): readonly Caveat<LongServiceCaveatCode>[] {
  if (typeof question === 'string' && question !== 'NOT_KNOWN') return [{ code: question, values: {} }];
  return [
    ...(question === 'NOT_KNOWN' ? [] : [{ code: 'LONG_SERVICE_TAKEN' as const, values: takenOf(question) }]),
    ...(payment === undefined
      ? [{ code: 'LONG_SERVICE_NOT_KNOWN' as const, values: { rules: missing.join(', ') } }]
      : ofPayment(payment)),
  ];
}

function takenOf(question: ServiceQuestion) {
  const { employedFrom, endsOn, lastWage, wageBefore, employerMandatory, employerVoluntary } = question;
  return { employedFrom, endsOn, lastWage, wageBefore, employerMandatory, employerVoluntary };
}

function ofPayment({ served, needed, cutByCap }: LongServicePayment): readonly Caveat<LongServiceCaveatCode>[] {
  if (served < needed.severance && served < needed.longService)
    return [{ code: 'LONG_SERVICE_TOO_SHORT', values: { served, ...needed } }];
  return [
    { code: 'LONG_SERVICE_REASONS', values: {} },
    { code: 'LONG_SERVICE_WORKED_OUT', values: {} },
    ...(cutByCap > 0 ? [{ code: 'LONG_SERVICE_CUT_BY_CAP' as const, values: { amount: cutByCap } }] : []),
  ];
}
