import type { Employment } from '../engine/pension/employment.ts';
import type { PensionCaveatCode, PensionReasonCode } from '../engine/pension/pension-caveat.ts';
import type { HongKongDollarFactId, PensionFactId } from '../engine/pension/pension-facts.ts';
import type { OutlookId } from '../engine/shared/outlooks.ts';
import type { Caveat, Figure, FigureUnit, Missing, Result, Table } from '../engine/shared/result.ts';
import { readAge } from '../quantities/months.ts';
import type { CityId } from '../rules/cities/city-names.ts';
import { percentText, readableFigure, wholePercent } from './figure-text.ts';
import { pension as words } from './language/en/pension.ts';
import { report as shared } from './language/en/report.ts';
import type { PensionFigures } from './language/pension-words.ts';
import { pensionTables } from './pension-tables.ts';
import { pensionTitle } from './pension-title.ts';
import type { Line, NotePlace, Report, ReportNote, View } from './report.ts';
import { reportFrame } from './report-frame.ts';

/** A pension result as a neutral report: the answer in words, the facts, the tables, and where it all comes from. */
export function reportPension(result: Result, { currency }: View): Report {
  const fact = (id: FactId): Figure => result.facts[id] ?? null;
  const readable = (id: FactId): string => readableFigure(fact(id), result.units[id] as FigureUnit);
  const reasons = result.kind === 'not-eligible' ? result.reasons.map(noteOfReason) : [];
  const missing = result.kind === 'undetermined' ? result.missing : [];
  const shown = fact('monthlyPensionHkd') === null ? 'cny' : currency;
  const figures = figuresOf(result, amountsIn(shown, readable), readable);
  return {
    schema: 'bayplan.pension/1',
    ...reportFrame(result, words, briefAssumptions),
    title: pensionTitle(result),
    headline: headlineOf(result, figures, reasons, missing),
    lines: result.kind === 'projected' ? linesOf(result, figures, readable, fact, shown) : [],
    tables: pensionTables(result, shown),
    reasons,
    missing,
    caveats: result.caveats.map(noteOfCaveat),
    moreLine: shared.moreLine,
  };
}

/** What the first screen names of the assumptions; the rest is in JSON and `--explain`. */
const briefAssumptions = new Set(['sex', 'birth', 'wageGrowth', 'creditingRate', 'indexation', 'inflation']);

/**
 * Where each caveat stands: under the headline what cuts, extends or pauses what was asked, on the first screen what
 * else bears on the decision, and with `--explain` the rest.
 */
const placeOf: Readonly<Record<PensionCaveatCode, NotePlace>> = {
  BASE_BELOW_FLOOR: 'screen',
  BASE_ABOVE_CEILING: 'screen',
  BASE_OVERTAKEN_BY_FLOOR: 'screen',
  YEARS_CUT_AT_MINIMUM: 'headline',
  YEARS_CUT_AT_RETIREMENT: 'headline',
  YEARS_EXTENDED_TO_MINIMUM: 'headline',
  YEARS_RESUMED_TO_MINIMUM: 'headline',
  PAYS_ON_TO_MINIMUM: 'headline',
  PAYING_ON_AT_ONCE: 'headline',
  PAYING_ON_CONDITIONS: 'explain',
  PAYS_ALONE_AFTER_RETIREMENT: 'screen',
  EARLY_NOT_REACHED: 'headline',
  DEFERRAL_NEEDS_EMPLOYER: 'screen',
  LINE_WOMEN_50: 'screen',
  EMPLOYER_RATE_UNKNOWN: 'explain',
  TWO_READINGS: 'screen',
  BENEFIT_BASE_OF_ITS_OWN: 'explain',
  CLAIM_PAST_TABLE: 'explain',
  FLEXIBLE_GATE: 'explain',
  RULES_RECALLED: 'explain',
  RULES_OVERRIDDEN: 'screen',
  OVERRIDES_UNUSED: 'screen',
  EXCHANGE_RATE_UNKNOWN: 'screen',
  NO_RETURN: 'screen',
  SEVERAL_RETURNS: 'screen',
  RECORD_GAPS: 'screen',
  RECORD_DOUBLE_MONTHS: 'screen',
  RECORD_MPF_OVERLAP: 'screen',
  RECORD_AMOUNTS_UNKNOWN: 'screen',
  BENEFIT_PLACE: 'headline',
  BENEFIT_PLACE_ELSEWHERE: 'headline',
  EXITS: 'screen',
  CHOICES: 'screen',
  CITIES: 'screen',
  SELF_EMPLOYED_GATE: 'screen',
  PAYROLL_FLEXIBLE: 'screen',
  PAYROLL_UNKNOWN: 'screen',
  PAYROLL_BAND_UNKNOWN: 'screen',
  PAYROLL_TAX: 'screen',
  PAYROLL_COMPULSORY: 'screen',
  RESIDENT_AGE: 'screen',
  RESIDENT_UNKNOWN: 'screen',
  RESIDENT_PAYS_ON: 'screen',
  RESIDENT_BASE_UNKNOWN: 'screen',
  RESIDENT_SUBSIDY_UNKNOWN: 'screen',
  RESIDENT_CREDITING_ASSUMED: 'screen',
  RESIDENT_IN_WORK: 'screen',
  RESIDENT_GATE: 'screen',
  RESIDENT_ONE_SCHEME: 'screen',
  RESIDENT_ENTRY_UNKNOWN: 'screen',
  RESIDENT_BESIDE_EMPLOYEE: 'screen',
  RESIDENT_REST_AT_ONCE: 'screen',
  RESIDENT_FUNERAL_GRANT: 'explain',
};

function noteOfCaveat({ code, values }: Caveat): ReportNote {
  const known = code as PensionCaveatCode;
  return { code, text: words.caveats[known](values), place: placeOf[known] };
}

function noteOfReason({ code, values }: Caveat): ReportNote {
  const text = words.reasons[code as PensionReasonCode](values);
  return { code, text, place: 'screen', rule: String(values['rule']) };
}

function headlineOf(
  result: Result,
  figures: PensionFigures,
  reasons: readonly ReportNote[],
  missing: readonly Missing[],
): string {
  if (result.kind === 'not-eligible') return words.notEligible(reasons.map(({ text }) => text));
  return result.kind === 'undetermined' ? words.undetermined(missing) : words.headline(figures);
}

type FactId = PensionFactId | HongKongDollarFactId;

/** The amounts of the first screen with their currency: `RMB 955.00`, `HKD 1,104.65`, or both. */
interface Amounts {
  readonly pays: string;
  readonly total: string;
  readonly pension: string;
  readonly today: string;
}

function amountsIn(currency: View['currency'], readable: (id: FactId) => string): Amounts {
  const amount = (rmb: FactId, hkd: FactId): string => {
    const [yuan, dollars] = [`RMB ${readable(rmb)}`, `HKD ${readable(hkd)}`];
    return { cny: yuan, hkd: dollars, both: `${yuan} (${dollars})` }[currency];
  };
  const today = `RMB ${readable('monthlyPensionToday')}`;
  const todayInDollars = `HKD ${readable('monthlyPensionHkd')}`;
  const withDollars = todayInDollars === 'HKD –' ? today : `${today}, ${todayInDollars},`;
  return {
    pays: amount('firstMonthlyContribution', 'firstMonthlyContributionHkd'),
    total: amount('totalOwnContributions', 'totalOwnContributionsHkd'),
    pension: amount('monthlyPension', 'firstPensionHkd'),
    today: { cny: withDollars, hkd: todayInDollars, both: withDollars }[currency],
  };
}

/** The contribution moves with the limit its policy goes by, and upwards only where wages grow. */
function risesWith(policy: string | undefined, wageGrowth: string): PensionFigures['risesWith'] {
  if (policy === 'fixed' || wageGrowth === '0%' || wageGrowth.startsWith('-')) return null;
  return policy === 'ceiling' ? 'ceiling' : 'floor';
}

function figuresOf(
  { facts, assumptions }: Result,
  amounts: Amounts,
  readable: (id: PensionFactId) => string,
): PensionFigures {
  const policy = assumptions.find(({ id }) => id === 'basePolicy')?.value;
  const employer = facts['totalEmployerContributions'];
  return {
    ...amounts,
    city: facts['city'] as CityId,
    employment: facts['employment'] as Employment,
    start: String(facts['startMonth']),
    total: facts['totalOwnContributions'] === null ? null : amounts.total,
    recordedMonths: Number(facts['recordedMonths']),
    monthsToPay: Number(facts['contributionMonths']) - Number(facts['recordedMonths']),
    risesWith: risesWith(policy, assumptions.find(({ id }) => id === 'wageGrowth')?.value ?? ''),
    employerTotal: employer === 0 || employer === null ? null : `RMB ${readable('totalEmployerContributions')}`,
    claim: String(facts['claimMonth']),
    claimAgeMonths: readAge(String(facts['claimAge'])) ?? 0,
    evenMonths: facts['breakEvenOwnMonths'] as number | null,
  };
}

function linesOf(
  result: Result,
  figures: PensionFigures,
  readable: (id: PensionFactId) => string,
  fact: (id: PensionFactId) => Figure,
  currency: View['currency'],
): readonly Line[] {
  // Beside Hong Kong dollars, what stays in renminbi says so.
  const inYuan = currency === 'cny' ? '' : 'RMB: ';
  const months = (id: PensionFactId): number | null => fact(id) as number | null;
  const rate = fact('internalRateOfReturnTo85');
  const alive = fact('probabilityOfBreakEven');
  const parts = {
    base: readable('basePension'),
    account: readable('individualAccountPension'),
    seniority: readable('seniorityAllowance'),
    fixed: readable('fixedSupplement'),
  };
  const evens = {
    own: months('breakEvenOwnMonths'),
    simple: months('breakEvenSimpleMonths'),
    real: months('breakEvenRealMonths'),
  };
  return [
    { label: words.lines.pays, text: words.paysLine(figures) },
    { label: words.lines.gets, text: inYuan + words.getsLine(parts) },
    { label: words.lines.even, text: words.evenLine(evens, figures) },
    {
      label: words.lines.return,
      text: words.returnLine(
        rate === null ? null : percentText(String(rate)),
        alive === null ? null : wholePercent(String(alive)),
        figures.total !== null,
      ),
    },
    { label: words.lines.outlooks, text: inYuan + words.outlooksLine(outlookAmounts(result.tables['outlooks'])) },
  ];
}

function outlookAmounts(table: Table | undefined): Readonly<Record<OutlookId, string>> {
  const today = table?.columns.findIndex(({ id }) => id === 'monthlyPensionToday') ?? -1;
  const amounts = table?.rows.map((row) => [row[0], readableFigure(row[today] ?? null, 'CNY/month')]) ?? [];
  return { low: '–', central: '–', high: '–', ...Object.fromEntries(amounts) };
}
