import { moneyText } from '../../../quantities/money.ts';
import { rate } from '../../../quantities/rate.ts';
import { idsIn } from '../../../rules/loan-papers.ts';
import type { Rule } from '../../../rules/rule.ts';
import { percentOf } from '../../shared/percent-of.ts';
import { type ChecklistRow, type StatusCode, yesOrNo } from './checklist-row.ts';
import type { ReadinessDesk } from './readiness-desk.ts';

/** What stands between a lender on one side and a record on the other. */
export type BorderItem =
  | 'HARD_THRESHOLDS'
  | 'MAINLAND_RECORD'
  | 'CREDIT_REFERENCING'
  | 'VERIFICATION_PLATFORM'
  | 'PILOT_LOAN'
  | 'SEAL';

/** 跨境: what lenders on the mainland are reported to ask for, the record there, and how one from Hong Kong can be shown. */
export function borderRows(desk: ReadinessDesk): readonly ChecklistRow<BorderItem>[] {
  const { creditReferencing, verificationPlatform } = desk.law.crossBorder;
  // A private lender is no bank, and of banks alone it is reported.
  const isMainlandBank = desk.side === 'mainland' && desk.lender !== 'private';
  return [
    ...(isMainlandBank ? hardThresholds(desk) : []),
    mainlandRecord(desk),
    ...toKnow(desk, 'CREDIT_REFERENCING', creditReferencing),
    ...toKnow(desk, 'VERIFICATION_PLATFORM', verificationPlatform),
    ...(isMainlandBank ? pilotLoan(desk) : []),
    { group: 'BORDER', item: 'SEAL', status: 'TO_KNOW', says: ['SEAL_FILES', 'SEAL_APART'], uses: [] },
  ];
}

/**
 * 硬门槛 as the press gave them: property or a business on the mainland, one of them is enough. What a text of one's own
 * asks for instead was not told.
 *
 * @source national/loan/reported-thresholds
 */
function hardThresholds(desk: ReadinessDesk): readonly ChecklistRow<BorderItem>[] {
  const found = desk.read(desk.law.mainland.reportedThresholds);
  if (found === undefined) return [];
  const asked = idsIn(found.value);
  const { mainlandProperty, mainlandBusiness } = desk.scenario;
  const own: Readonly<Record<string, boolean | undefined>> = {
    'property-on-the-mainland-or': mainlandProperty,
    'business-on-the-mainland': mainlandBusiness,
  };
  const answers = asked.map((one) => own[one]);
  const status = anyOf(answers);
  return [
    {
      group: 'BORDER',
      item: 'HARD_THRESHOLDS',
      ...(status !== 'NOT_TOLD' && { yours: yesOrNo(status === 'MET') }),
      bound: 'ANY_OF',
      threshold: asked.join(' '),
      status,
      uses: [found.use],
    },
  ];
}

function anyOf(answers: readonly (boolean | undefined)[]): StatusCode {
  if (answers.includes(true)) return 'MET';
  return answers.every((one) => one === false) ? 'NOT_MET' : 'NOT_TOLD';
}

/** Whether there is a record on the mainland; what a lender makes of none is not published. */
function mainlandRecord(desk: ReadinessDesk): ChecklistRow<BorderItem> {
  const records = desk.read(desk.law.crossBorder.creditRecords);
  const told = desk.scenario.credit.mainlandRecord;
  const row = { group: 'BORDER', item: 'MAINLAND_RECORD' } as const;
  const says = records && told !== true && { says: idsIn(records.value), uses: [records.use] };
  if (told === undefined) return { ...row, status: 'NOT_TOLD', uses: [], ...says };
  return { ...row, yours: yesOrNo(told), status: 'NO_THRESHOLD', uses: [], ...says };
}

function toKnow(desk: ReadinessDesk, item: BorderItem, rule: Rule<string>): readonly ChecklistRow<BorderItem>[] {
  const found = desk.read(rule);
  if (found === undefined) return [];
  return [{ group: 'BORDER', item, status: 'TO_KNOW', says: idsIn(found.value), uses: [found.use] }];
}

/** The first loans on a report of Hong Kong, to how many persons, and the terms of the one whose terms are published. */
function pilotLoan(desk: ReadinessDesk): readonly ChecklistRow<BorderItem>[] {
  const loan = desk.read(desk.law.crossBorder.pilotLoan);
  const terms = desk.read(desk.law.crossBorder.pilotLoanTerms);
  if (loan === undefined || terms === undefined) return [];
  const { borrowers, limit, rate: yearly } = loan.value;
  const figures = [`${borrowers} PERSONS`, `UP_TO CNY ${moneyText(limit * 100)}`, `ABOUT ${percentOf(rate(yearly))}.`];
  const says = [...figures, ...idsIn(terms.value)];
  return [{ group: 'BORDER', item: 'PILOT_LOAN', status: 'TO_KNOW', says, uses: [loan.use, terms.use] }];
}
