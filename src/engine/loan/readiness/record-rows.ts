import { idsIn } from '../../../rules/loan-papers.ts';
import type { Rule } from '../../../rules/rule.ts';
import { type ChecklistRow, counted } from './checklist-row.ts';
import type { ReadinessDesk } from './readiness-desk.ts';
import type { RecordsAtHand } from './readiness-scenario.ts';

/** The records beside a credit report. */
export type RecordItem = 'UTILITY_BILLS' | 'TAX_RECORDS' | 'RENT' | 'SOCIAL_INSURANCE' | 'MPF';

/** Which months of a record are asked for, and the word by which a rule speaks of it. */
const records: readonly (readonly [item: RecordItem, months: keyof RecordsAtHand, named?: string])[] = [
  ['UTILITY_BILLS', 'utilityMonths', 'utility-bills'],
  ['TAX_RECORDS', 'taxMonths', 'tax-records'],
  ['RENT', 'rentMonths'],
  ['SOCIAL_INSURANCE', 'socialInsuranceMonths'],
  ['MPF', 'mpfMonths'],
];

/**
 * 替代数据: which other records are at hand. To score persons by utility bills or tax records is a proposal; what agencies
 * pass on across the border holds education and tax. Of the others no rule speaks.
 *
 * @source national/loan/alternative-scoring, national/loan/credit-referencing
 */
export function recordRows(desk: ReadinessDesk): readonly ChecklistRow<RecordItem>[] {
  const { alternativeScoring, creditReferencing } = desk.law.crossBorder;
  return records.map(([item, months, named]) => {
    const said = [
      ...saidOf(desk, alternativeScoring, named, 'only-proposed'),
      ...(item === 'TAX_RECORDS' ? saidOf(desk, creditReferencing, 'education-and-tax', 'education-and-tax') : []),
    ];
    const says = said.map(({ saying }) => saying);
    return {
      group: 'RECORDS',
      item,
      ...held(desk.scenario.evidence[months]),
      ...(says.length > 0 && { says }),
      uses: said.map(({ use }) => use),
    };
  });
}

/** What a rule says of a record, where its text names it. */
function saidOf(desk: ReadinessDesk, rule: Rule<string>, named: string | undefined, saying: string) {
  if (named === undefined) return [];
  const found = desk.read(rule);
  const ids = idsIn(found?.value ?? '');
  return found !== undefined && ids.includes(named) && ids.includes(saying) ? [{ saying, use: found.use }] : [];
}

function held(months: number | undefined): Pick<ChecklistRow, 'yours' | 'status'> {
  if (months === undefined) return { status: 'NOT_TOLD' };
  return { yours: counted(months, 'MONTH'), status: months > 0 ? 'HAVE' : 'MISSING' };
}
