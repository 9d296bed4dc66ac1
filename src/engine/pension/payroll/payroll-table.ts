import { monthOfDay } from '../../../quantities/calendar.ts';
import { sum, type Yuan } from '../../../quantities/money.ts';
import { plusMonths } from '../../../quantities/months.ts';
import { rateText } from '../../../quantities/rate.ts';
import { cities } from '../../../rules/cities/cities.ts';
import { payrollLaws } from '../../../rules/cities/payroll-laws.ts';
import type { PayrollLaw } from '../../../rules/payroll-law.ts';
import type { PensionLaw } from '../../../rules/pension-law.ts';
import type { MoreTable } from '../../shared/more-table.ts';
import type { Figure, RuleUse } from '../../shared/result.ts';
import { openRuleBook } from '../../shared/rule-book.ts';
import { leastFirm } from '../least-firm.ts';
import type { PensionScenario } from '../pension-scenario.ts';
import { payrollCaveats } from './payroll-caveats.ts';
import { type PayrollColumnId, payrollColumns } from './payroll-columns.ts';
import { maternityParts, medicalParts } from './payroll-medical.ts';
import type { PayrollPart, PayrollTotal } from './payroll-part.ts';
import {
  housingFundParts,
  incomeTaxParts,
  localPensionParts,
  unemploymentParts,
  workInjuryParts,
} from './payroll-schemes.ts';
import { payrollWage } from './payroll-wage.ts';

/** What a wage loses in the first month of contribution, scheme by scheme, and what the employer adds. */
export function payrollTable(scenario: PensionScenario): MoreTable {
  return payrollTableUnder(cities[scenario.city].pension, payrollLaws[scenario.city], scenario);
}

/**
 * The same under given laws. Every scheme has a base of its own; what is not known is empty and named, and a total
 * with such a part is empty too. A flexible worker has no one who deducts: only the pension is shown.
 */
export function payrollTableUnder(pensionLaw: PensionLaw, law: PayrollLaw, scenario: PensionScenario): MoreTable {
  const book = openRuleBook(scenario);
  const month = scenario.start ?? plusMonths(monthOfDay(scenario.asOf), 1);
  const { wage, pension } = payrollWage(scenario, pensionLaw, book, month);
  const desk = { city: scenario.city, law, book, month, wage };
  const parts = scenario.employment !== 'employee' ? [pension] : [pension, ...schemes.flatMap((parts) => parts(desk))];
  const totals = scenario.employment !== 'employee' ? [] : (['least', 'most'] as const).map((one) => total(parts, one));
  if (scenario.employment === 'employee') book.look(law.employeesGate, month);
  if (scenario.employment === 'employee') book.look(law.doubleCoverExemption, month);
  const uses = book.uses();
  return {
    id: 'payroll',
    table: { columns: payrollColumns, rows: [...parts, ...totals].map((part) => rowOf(part, uses)) },
    caveats: payrollCaveats(scenario, month, parts, totals),
    basis: uses,
  };
}

const schemes = [
  localPensionParts,
  medicalParts,
  maternityParts,
  unemploymentParts,
  workInjuryParts,
  housingFundParts,
  incomeTaxParts,
];

/** The sum of the parts that count in a total; not known where one of them is not. */
function total(parts: readonly PayrollPart[], which: PayrollTotal): PayrollPart {
  const counted = parts.filter(({ countsIn }) => countsIn.includes(which));
  const open = counted.filter(({ employee, employer }) => employee === undefined || employer === undefined);
  return {
    scheme: `total-${which}`,
    employee: sumKnown(counted.map(({ employee }) => employee)),
    employer: sumKnown(counted.map(({ employer }) => employer)),
    rules: [],
    missing: [...new Set(open.flatMap(({ missing }) => missing))],
    unlimited: [],
    notes: open.length === 0 ? [] : ['PARTS_UNKNOWN'],
    countsIn: [],
  };
}

function sumKnown(amounts: readonly (Yuan | undefined)[]): Yuan | undefined {
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length === amounts.length ? sum(known) : undefined;
}

function rowOf(part: PayrollPart, uses: readonly RuleUse[]): readonly Figure[] {
  const { evidence, standing } = leastFirm(part.rules, uses);
  const row: Record<PayrollColumnId, Figure> = {
    scheme: part.scheme,
    base: part.base ?? null,
    employeeRate: part.employeeRate ? rateText(part.employeeRate, 8) : null,
    employee: part.employee ?? null,
    employerRate: part.employerRate ? rateText(part.employerRate, 8) : null,
    employer: part.employer ?? null,
    evidence,
    standing,
    rule: listed(part.rules),
    missing: listed([...part.missing, ...part.unlimited]),
    note: listed(part.notes),
  };
  return payrollColumns.map(({ id }) => row[id]);
}

/** Texts once each, joined by a space; nothing is `null`. */
function listed(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : [...new Set(texts)].join(' ');
}
