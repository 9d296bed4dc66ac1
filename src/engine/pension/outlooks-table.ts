import type { PensionLaw } from '../../rules/pension-law.ts';
import { outlookIds } from '../shared/outlooks.ts';
import type { Figure, Table } from '../shared/result.ts';
import { openRuleBook } from '../shared/rule-book.ts';
import { assume } from './assume.ts';
import { live } from './live.ts';
import { breakEvenOfOwn, todaysMoney, type WholeLife, wholeLife } from './measure.ts';
import { ownTotal } from './paid-run.ts';
import { type OutlookColumnId, outlookColumns } from './pension-facts.ts';
import type { PensionScenario } from './pension-scenario.ts';

/** The same person under each outlook; what the scenario fixes stays fixed. */
export function outlooksTable(scenario: PensionScenario, law: PensionLaw, known: WholeLife): Table {
  const rows = outlookIds.map((outlook) => {
    const assumed = assume(scenario, outlook);
    const whole =
      outlook === scenario.outlook ? known : wholeLife(live(scenario, law, openRuleBook(scenario), assumed));
    if (whole === undefined) return outlookColumns.map(({ id }) => (id === 'outlook' ? outlook : null));
    const { pension, basis } = whole.settled;
    const row: Record<OutlookColumnId, Figure> = {
      outlook,
      monthlyPension: pension.monthly,
      monthlyPensionToday: todaysMoney(scenario, assumed)(pension.monthly, whole.plan.claim),
      benefitBase: basis.benefitBase * 100,
      totalOwnContributions: ownTotal(whole.contributions.runs) ?? null,
      breakEvenOwnMonths: breakEvenOfOwn(whole),
    };
    return outlookColumns.map(({ id }) => row[id]);
  });
  return { columns: outlookColumns, rows };
}
