import { moneyText } from '../../../quantities/money.ts';
import { idsIn } from '../../../rules/loan-papers.ts';
import type { Caveat } from '../../shared/result.ts';
import { type RuleCaveatCode, ruleCaveats } from '../../shared/rule-caveats.ts';
import type { ReadinessCase } from './readiness-case.ts';
import type { ReadinessDesk } from './readiness-desk.ts';
import type { CreditReport } from './readiness-scenario.ts';

/** What must be said beside a checklist. A code without a sentence does not compile. */
export type ReadinessCaveatCode =
  | 'DEFAULT_ACROSS_BORDER'
  | 'OVER_CREDIT_LIMIT'
  | 'LENDER_DECIDES'
  | 'NOT_KNOWN_THEN'
  | RuleCaveatCode;

/** A caveat of the plan. */
export type ReadinessCaveat = Caveat<ReadinessCaveatCode>;

/** Everything a reader must know beside the checklist; what a default means is always said. */
export function readinessCaveats({ scenario, desk }: ReadinessCase): readonly ReadinessCaveat[] {
  const acrossBorder = defaultAcrossBorder(desk);
  const silent = desk.silent();
  return [
    ...overLimit(scenario.credit),
    acrossBorder,
    { code: 'LENDER_DECIDES', values: {} },
    ...(silent.length === 0 ? [] : [{ code: 'NOT_KNOWN_THEN' as const, values: { rules: silent.join(', ') } }]),
    ...ruleCaveats(scenario.overrides, desk.book.uses()),
  ];
}

/** 超出信贷限额: more is used than all limits together. */
function overLimit({ limits, balances }: CreditReport): readonly ReadinessCaveat[] {
  if (limits === undefined || balances === undefined || balances <= limits) return [];
  const values = { limits: moneyText(limits), balances: moneyText(balances), over: moneyText(balances - limits) };
  return [{ code: 'OVER_CREDIT_LIMIT', values }];
}

/**
 * 跨境违约: what the rules say of judgments, of recovery, and of how long a record stays; a rule that says nothing on the
 * valuation day is `null`.
 *
 * @source national/loan/cross-border-judgments, national/loan/cross-border-records, hong-kong/loan/credit-record-months
 */
function defaultAcrossBorder(desk: ReadinessDesk): ReadinessCaveat {
  const judgments = desk.read(desk.law.crossBorder.judgments);
  const records = desk.read(desk.law.crossBorder.creditRecords);
  const hasRecord = desk.scenario.credit.mainlandRecord === true;
  const life = desk.read(desk.law.hongKong.creditRecordMonths);
  return {
    code: 'DEFAULT_ACROSS_BORDER',
    values: {
      judgments: judgments === undefined ? null : idsIn(judgments.value).join(' '),
      since: judgments?.use.from ?? null,
      instrument: judgments?.use.source.number ?? null,
      // Whoever has a record on the mainland is not spoken of.
      records: records === undefined || hasRecord ? null : idsIn(records.value).join(' '),
      months: life?.value ?? null,
    },
  };
}
