import { doubleCoverProof } from '../hong-kong/pension/double-cover-proof.ts';
import type { JoiningLaw } from '../joining-law.ts';
import { deferredRetirementNotice } from '../national/pension/deferred-retirement-notice.ts';
import { doubleCoverExemption } from '../national/pension/double-cover-exemption.ts';
import { earlyRetirementNotice } from '../national/pension/early-retirement-notice.ts';
import { employeesGate } from '../national/pension/employees-gate.ts';
import { flexibleWorkersGate } from '../national/pension/flexible-workers-gate.ts';
import { leaving } from '../national/pension/leaving.ts';
import { proofOfLifeAbroad } from '../national/pension/proof-of-life-abroad.ts';
import { reachingTheMinimum } from '../national/pension/reaching-the-minimum.ts';
import { residencePermitGrounds } from '../national/pension/residence-permit-grounds.ts';
import { residencePermitStay } from '../national/pension/residence-permit-stay.ts';
import { residencePermitValidity } from '../national/pension/residence-permit-validity.ts';
import { residentSchemeGate } from '../national/pension/resident-scheme-gate.ts';
import { selfEmployedGate } from '../national/pension/self-employed-gate.ts';
import { shortAtStatutoryAge } from '../national/pension/short-at-statutory-age.ts';
import { studentsGate } from '../national/pension/students-gate.ts';
import { youngestAge } from '../national/pension/youngest-age.ts';
import { backPayment } from './pension/back-payment.ts';
import { flexibleWorkersGate as flexibleWorkersGateOfGuangdong } from './pension/flexible-workers-gate.ts';
import { lumpSumInsuredBefore } from './pension/lump-sum-insured-before.ts';
import { lumpSumPayingOn } from './pension/lump-sum-paying-on.ts';
import { payingOnOffice } from './pension/paying-on-office.ts';
import { paymentChannels } from './pension/payment-channels.ts';
import { proofOfLife } from './pension/proof-of-life.ts';
import { proofOfLifeChannels } from './pension/proof-of-life-channels.ts';

/** What all nine cities share of what a resident of Hong Kong must know to join, pay and draw. */
export const joiningLaw: JoiningLaw = {
  doubleCoverExemption,
  earlyRetirementNotice,
  deferredRetirementNotice,
  employeesGate,
  flexibleWorkersGate,
  leaving,
  proofOfLifeAbroad,
  reachingTheMinimum,
  residencePermitGrounds,
  residencePermitStay,
  residencePermitValidity,
  residentSchemeGate,
  selfEmployedGate,
  shortAtStatutoryAge,
  studentsGate,
  youngestAge,
  flexibleWorkersGateOfGuangdong,
  doubleCoverProof,
  backPayment,
  lumpSumInsuredBefore,
  lumpSumPayingOn,
  payingOnOffice,
  paymentChannels,
  proofOfLife,
  proofOfLifeChannels,
};
