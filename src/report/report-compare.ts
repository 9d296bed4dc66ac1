import type { CompareCaveatCode } from '../engine/compare-mpf/compare-caveats.ts';
import type { CompareFactId } from '../engine/compare-mpf/compare-figures.ts';
import type { StrategyId } from '../engine/compare-mpf/strategies/strategy.ts';
import type { PensionReasonCode } from '../engine/pension/pension-caveat.ts';
import type { Caveat, Figure, FigureUnit, Result } from '../engine/shared/result.ts';
import { compareTables } from './compare-tables.ts';
import { compareTitle } from './compare-title.ts';
import { percentText, readableFigure, wholePercent } from './figure-text.ts';
import type { CompareLineId, CompareSummary } from './language/compare-words.ts';
import { compare as words } from './language/en/compare.ts';
import type { Line, NotePlace, Report, ReportNote } from './report.ts';
import { reportFrame } from './report-frame.ts';

/** A comparison as a neutral report: which way gives most, what each is made of, and where the choice turns. */
export function reportCompare(result: Result): Report {
  const reasons = result.kind === 'not-eligible' ? result.reasons.map(noteOfReason) : [];
  const missing = result.kind === 'undetermined' ? result.missing : [];
  const summary = summaryOf(result);
  const known = result.facts['mpfBalance'] !== null;
  return {
    schema: 'bayplan.compare-mpf/1',
    ...reportFrame(result, words, briefAssumptions),
    title: compareTitle(result),
    headline: headlineOf(result, summary, reasons),
    lines: known ? linesOf(summary) : [],
    tables: compareTables(result),
    reasons,
    missing,
    caveats: result.caveats.map((caveat) => noteOfCaveat(caveat, result)),
    moreLine: words.moreLine,
  };
}

/** What the first screen names of the assumptions. */
const briefAssumptions = new Set([
  'sex',
  'mpfReturn',
  'incomeGrowth',
  'wageGrowth',
  'inflationHk',
  'inflationCn',
  'fx',
]);

/** What stands elsewhere than with `--explain`: what changes the question, and what bears on the answer. */
const placeOf: Readonly<Record<string, NotePlace>> = {
  DEPARTURE_CONFLICTS: 'headline',
  ANNUITY_NOT_SOLD: 'headline',
  YEARS_CUT_AT_MINIMUM: 'headline',
  YEARS_CUT_AT_RETIREMENT: 'headline',
  YEARS_EXTENDED_TO_MINIMUM: 'headline',
  YEARS_RESUMED_TO_MINIMUM: 'headline',
  NO_INCOME: 'screen',
  WORK_HAS_ENDED: 'screen',
  INCOME_BELOW_MINIMUM: 'screen',
  BASE_BELOW_FLOOR: 'screen',
  BASE_ABOVE_CEILING: 'screen',
  MPF_RETURN_ASSUMED: 'screen',
  DEPARTURE_TERMS: 'screen',
  ALLOWANCES_LOST: 'screen',
  ALLOWANCES_NOT_PAID: 'screen',
  SAME_MONEY: 'screen',
  RULES_OVERRIDDEN: 'screen',
  OVERRIDES_UNUSED: 'screen',
};

/** What is of use on the first screen to those who ask for an annuity. */
const ofAnnuity = new Set(['ANNUITY_AGE_UNKNOWN', 'ANNUITY_AS_PRINTED']);

/** Caveats of tables that were asked for by name are read with them. */
const ofTables = /^(WITHDRAWAL|FUNDS|LONG_SERVICE|GOVERNMENT|TAX|TAXES|DIFFERENCES|CHANCES|MEANS_TEST)_/;

function noteOfCaveat({ code, values }: Caveat, { assumptions, facts }: Result): ReportNote {
  const text = words.caveats[code as CompareCaveatCode](values);
  const asksForAnnuity = assumptions.some(({ id, value }) => id === 'drawdown' && value === 'annuity');
  // Nobody who works in Hong Kong can choose what the headline then names.
  const namesMainland = code === 'MAINLAND_ALONE' && facts['bestAt85'] === 'mainland';
  const first = ofTables.test(code) || namesMainland || (asksForAnnuity && ofAnnuity.has(code));
  return { code, text, place: placeOf[code] ?? (first ? 'screen' : 'explain') };
}

function noteOfReason({ code, values }: Caveat): ReportNote {
  const text = words.reasons[code as PensionReasonCode](values);
  return { code, text, place: 'screen', rule: String(values['rule']) };
}

function headlineOf(result: Result, summary: CompareSummary, reasons: readonly ReportNote[]): string {
  if (result.kind === 'undetermined') return words.undetermined(result.missing);
  if (result.kind === 'not-eligible')
    return words.notEligible(
      reasons.map(({ text }) => text),
      summary,
    );
  return words.headline(summary);
}

const lineIds: readonly CompareLineId[] = ['mpf', 'mainland', 'government', 'covers', 'turns'];

function linesOf(summary: CompareSummary): readonly Line[] {
  return lineIds.flatMap((id) => {
    const text = words.line(id, summary);
    return text === null ? [] : [{ label: words.lines[id], text }];
  });
}

function summaryOf(result: Result): CompareSummary {
  const { facts, units, assumptions } = result;
  const fact = (id: CompareFactId): Figure => facts[id] ?? null;
  const amount = (id: CompareFactId): string | null => {
    if (fact(id) === null) return null;
    const unit = units[id] as FigureUnit;
    return `${unit.startsWith('CNY') ? 'RMB' : 'HKD'} ${readableFigure(fact(id), unit)}`;
  };
  const cross = fact('crossEffectsTo85');
  return {
    ...ofStrategies(result),
    best: fact('bestAt85') as StrategyId | null,
    balance: amount('mpfBalance') ?? '',
    balanceToday: amount('mpfBalanceToday') ?? '',
    drawnFrom: String(fact('mpfDrawnFrom')),
    own: amount('mpfOwnContributions') ?? '',
    employer: amount('mpfEmployerContributions') ?? '',
    fees: amount('mpfFeesPaid'),
    income: amount('mpfMonthlyIncome'),
    incomeToday: amount('mpfMonthlyIncomeToday'),
    drawdown: assumptions.find(({ id }) => id === 'drawdown')?.value ?? '',
    // The one payment of a balance that was to be used up by then is all of it, but for a month's return.
    drawnAtOnce: Number(fact('mpfMonthlyIncome')) > Number(fact('mpfBalance')) * 0.9,
    claim: fact('mainlandClaimMonth') as string | null,
    claimAge: fact('mainlandClaimAge') as string | null,
    pension: amount('mainlandMonthlyPension'),
    pensionToday: amount('mainlandMonthlyPensionToday'),
    mainlandPaid: amount('mainlandTotalContributions'),
    annuity: amount('hkmcMonthly'),
    annuityEven: fact('annuityBreakEvenAge') as string | null,
    flipReturn: fact('flipReturn') === null ? null : percentText(String(fact('flipReturn'))),
    flipFx: fact('flipFx') === null ? null : readableFigure(fact('flipFx'), 'index'),
    flipAge: fact('flipAge') as string | null,
    government: fact('governmentTo85') === 0 ? null : amount('governmentTo85'),
    cross: cross === null || cross === 0 ? null : `HKD ${readableFigure(Math.abs(Number(cross)), 'HKD')}`,
    crossIsLoss: Number(cross) < 0,
  };
}

/** What the table of the four ways says on the first screen. */
function ofStrategies({ tables }: Result): Pick<CompareSummary, 'nets' | 'bothAhead' | 'covers'> {
  const table = tables['strategies'];
  const cell = (id: StrategyId, column: string): Figure => {
    const place = table?.columns.findIndex((one) => one.id === column) ?? -1;
    return table?.rows.find((row) => row[0] === id)?.[place] ?? null;
  };
  const net = (id: StrategyId): string | null => {
    const found = cell(id, 'net85Hkd');
    return found === null ? null : `HKD ${readableFigure(found, 'HKD')}`;
  };
  const [both, same] = [cell('both', 'net85Hkd'), cell('same-money', 'net85Hkd')];
  return {
    nets: { both: net('both'), 'same-money': net('same-money'), mpf: net('mpf'), mainland: net('mainland') },
    bothAhead: both === null || same === null ? null : Number(both) >= Number(same),
    covers: coversOf(cell),
  };
}

function coversOf(cell: (id: StrategyId, column: string) => Figure): CompareSummary['covers'] {
  const known = [65, 75, 85].filter((age) => cell('mpf', `covers${age}`) !== null);
  if (known.length === 0) return null;
  const ways = (Object.keys(words.strategies) as StrategyId[]).flatMap((strategy) => {
    const shares = known.flatMap((age) => cell(strategy, `covers${age}`) ?? []);
    return shares.length === 0
      ? []
      : [{ strategy, shares: shares.map((share) => String(wholePercent(String(share)))) }];
  });
  return { ages: known, ways };
}
