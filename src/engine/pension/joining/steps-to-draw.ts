import { plusMonths } from '../../../quantities/months.ts';
import type { PlannedSteps, Step, StepsOf } from './step.ts';

/**
 * 领取: the record checked, the claim, and the yearly proof of life (领取待遇资格认证) from a year after it.
 *
 * @source national/pension/minimum-contribution-months, guangdong/pension/proof-of-life, national/pension/proof-of-life-abroad
 */
export function stepsToDraw({ law, joining, book, plan }: PlannedSteps): readonly Step[] {
  const between = book.look(joining.proofOfLife, plan.claim)?.value;
  book.look(joining.proofOfLifeChannels, plan.claim);
  book.look(joining.proofOfLifeAbroad, plan.claim);
  const proof = {
    step: 'PROOF_OF_LIFE',
    where: 'PROOF_OF_LIFE',
    note: 'PROOF_OF_LIFE',
    rule: joining.proofOfLife,
  } as const;
  return [
    { step: 'CHECK_RECORD', note: 'CHECK_RECORD' },
    {
      step: 'CLAIM',
      when: plan.claim,
      papers: 'UNKNOWN',
      where: 'CLAIM',
      note: 'CLAIM',
      rule: law.minimumContributionMonths,
    },
    between === undefined ? proof : { ...proof, when: plusMonths(plan.claim, between) },
  ];
}

/**
 * 离开内地 and 补缴: what is open at any time.
 *
 * @source national/pension/leaving, guangdong/pension/back-payment
 */
export function stepsAtAnyTime({ joining, book, now }: StepsOf): readonly Step[] {
  book.look(joining.leaving, now);
  const backPayment = book.look(joining.backPayment, now);
  return [
    { step: 'LEAVE', papers: 'WRITTEN_REQUEST', note: 'LEAVE', rule: joining.leaving },
    {
      step: 'BACK_PAYMENT',
      note: backPayment === undefined ? 'BACK_PAYMENT_UNKNOWN' : 'BACK_PAYMENT_OPEN',
      rule: joining.backPayment,
    },
  ];
}
