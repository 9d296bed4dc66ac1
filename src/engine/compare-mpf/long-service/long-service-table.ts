import { hongKongMpfLaw } from '../../../rules/hong-kong/mpf-law.ts';
import type { MpfContributionLaw, OffsettingLaw } from '../../../rules/hong-kong-mpf-law.ts';
import type { MoreTable } from '../../shared/more-table.ts';
import { provenanceColumns, provenanceOf } from '../../shared/provenance.ts';
import type { Column, Figure, RuleUse } from '../../shared/result.ts';
import { openRuleBook } from '../../shared/rule-book.ts';
import type { CompareScenario } from '../compare-scenario.ts';
import { longServiceCaveats } from './long-service-caveats.ts';
import { longServicePayment } from './long-service-payment.ts';
import { type LongServiceRow, longServiceRows } from './long-service-row.ts';
import { questionOf, type ServiceSaid } from './question-of.ts';

/**
 * The table `longService`: 遣散費 or 長期服務金 at the end of this person’s work, before and after 對沖, by the rule of today and by
 * the one before 2025-05-01. `needed` and `served` are months of service, `years` and `days` those a part counts.
 */
export const longServiceColumns = [
  { id: 'item', unit: 'words' },
  { id: 'needed', unit: 'months' },
  { id: 'served', unit: 'months' },
  { id: 'since', unit: 'text' },
  { id: 'until', unit: 'text' },
  { id: 'years', unit: 'count' },
  { id: 'days', unit: 'count' },
  { id: 'wage', unit: 'HKD/month' },
  { id: 'amount', unit: 'HKD' },
  { id: 'note', unit: 'words' },
  ...provenanceColumns,
] as const satisfies readonly Column[];

/** The id of a column of the table `longService`. */
export type LongServiceColumnId = (typeof longServiceColumns)[number]['id'];

/**
 * The payment at the end of the employment of a scenario; no rows where there is none to ask about, or a rule is missing.
 *
 * @param said what is known of the employment beyond the scenario
 */
export function longServiceTable(
  scenario: CompareScenario,
  law: OffsettingLaw & MpfContributionLaw = hongKongMpfLaw,
  said: ServiceSaid = {},
): MoreTable {
  const book = openRuleBook(scenario);
  const question = questionOf(scenario, said, law, book);
  const payment = typeof question === 'string' ? undefined : longServicePayment(question, { law, book });
  const uses = book.uses();
  const found = typeof question === 'string' || payment === undefined ? [] : longServiceRows(payment, question);
  const rows = found.map((row) => {
    const figures = figuresOf(row, usesOf(row, law, uses));
    return longServiceColumns.map(({ id }) => figures[id]);
  });
  return {
    id: 'longService',
    table: { columns: longServiceColumns, rows },
    caveats: longServiceCaveats(
      question,
      payment,
      book.missing().map(({ rule }) => rule),
    ),
    basis: uses,
  };
}

function usesOf({ rules }: LongServiceRow, law: OffsettingLaw, uses: readonly RuleUse[]): readonly RuleUse[] {
  return uses.filter(({ rule }) => rules.some((one) => law[one].id === rule));
}

function figuresOf(row: LongServiceRow, uses: readonly RuleUse[]): Readonly<Record<LongServiceColumnId, Figure>> {
  const { item, needed = null, served, since = null, until = null, years = null, days = null } = row;
  const { wage, amount, notes } = row;
  return {
    ...{ item, needed, served: served ?? null, since, until, years, days, wage: wage ?? null, amount: amount ?? null },
    ...{ note: notes?.join(' ') ?? null, ...provenanceOf(uses) },
  };
}
