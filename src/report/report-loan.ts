import type { RepaymentMethod } from '../engine/loan/loan.ts';
import type { LoanCaveatCode } from '../engine/loan/loan-caveat.ts';
import type { LoanFigureId } from '../engine/loan/loan-figures.ts';
import type { RatePlan } from '../engine/loan/loan-scenario.ts';
import type { Caveat, Figure, FigureUnit, Result } from '../engine/shared/result.ts';
import { comparedLines, comparedOffers } from './compared-offers.ts';
import { percentText, readableFigure } from './figure-text.ts';
import { loan as words } from './language/en/loan.ts';
import { offerHeadline, offersUndetermined, speaksOfOffers } from './language/en/offers.ts';
import type { ComparedSummary, LoanLineId, LoanSummary } from './language/loan-words.ts';
import { loanTables } from './loan-tables.ts';
import { loanTitle } from './loan-title.ts';
import type { Line, NotePlace, Report, ReportNote } from './report.ts';
import { reportFrame } from './report-frame.ts';

/** A loan as a neutral report: what it costs a month and in all, its true price, and where it comes from. */
export function reportLoan(result: Result): Report {
  const missing = result.kind === 'undetermined' ? result.missing : [];
  const summary = summaryOf(result);
  const compared = comparedOffers(result);
  return {
    schema: 'bayplan.loan/1',
    ...reportFrame(result, words, briefAssumptions),
    title: loanTitle(result),
    headline: headlineOf(result, summary, compared),
    lines: compared === null ? linesOf(summary) : comparedLines(compared),
    tables: loanTables(result),
    reasons: [],
    missing,
    caveats: result.caveats.map(noteOfCaveat),
    moreLine: (notes) => words.moreLine(notes, compared !== null),
  };
}

function headlineOf(result: Result, summary: LoanSummary, compared: ComparedSummary | null): string {
  if (compared !== null)
    return result.kind === 'undetermined' ? offersUndetermined(result.missing) : offerHeadline(compared);
  return result.kind === 'undetermined' ? words.undetermined(summary, result.missing) : words.headline(summary);
}

/** What the first screen names of the assumptions, where nobody chose it. */
const briefAssumptions = new Set(['method', 'repricing', 'repricedOn', 'dayCount', 'drawdown']);

/** Where each caveat stands: what bears on the price on the first screen, the rest with `--explain`. */
const placeOf: Readonly<Record<LoanCaveatCode, NotePlace>> = {
  RATE_ASSUMED: 'screen',
  RATE_UNKNOWN: 'screen',
  CAP_BINDS: 'screen',
  PRICE_NONE: 'screen',
  PRICE_SEVERAL: 'screen',
  PRICE_BY_MONTHS: 'screen',
  PREPAYMENT_NOT_MADE: 'headline',
  PREPAYMENT_CUT: 'headline',
  RATE_PROVISIONAL: 'screen',
  RATE_FLOORED: 'screen',
  SIMPLE_COST: 'explain',
  HOUSING_FUND_OWN_WORDS: 'screen',
  LENDERS_AS_REPORTED: 'screen',
  LENDERS_NOT_KNOWN: 'screen',
  LIMITS_BY_LENDER: 'screen',
  LIMITS_OF_LENDER: 'screen',
  LIMITS_NO_PROMISE: 'screen',
  LIMITS_COUNT_AS_NOTHING: 'screen',
  STRESS_ON_REQUEST: 'screen',
  BANK_TESTS: 'headline',
  ABOVE_LENDER_LIMIT: 'headline',
  LIMITS_NOT_IN_FORCE: 'screen',
  FX_ASSUMED: 'screen',
  OFFER_UNKNOWN: 'headline',
  OFFER_SUMS_DIFFER: 'screen',
  NO_DISCOUNT: 'screen',
  FLIP_BEYOND: 'screen',
  HOME_NOT_GIVEN: 'screen',
  PURCHASE_DAY: 'screen',
  LOAN_CONVERTED: 'screen',
  DISTRICT_UNKNOWN: 'screen',
  DEED_TAX_OF_HONG_KONG: 'screen',
  TAX_BASE_AS_GIVEN: 'screen',
  OTHER_COSTS_NOT_KNOWN: 'screen',
  RULES_RECALLED: 'screen',
  RULES_OVERRIDDEN: 'screen',
  OVERRIDES_UNUSED: 'screen',
};

function noteOfCaveat({ code, values }: Caveat): ReportNote {
  const known = code as LoanCaveatCode;
  const text = words.caveats[known](values);
  const { offer } = values;
  const isOfOther = offer !== undefined && !speaksOfOffers(code);
  return { code, text: isOfOther ? words.ofOffer(Number(offer), text) : text, place: placeOf[known] };
}

const lineIds: readonly LoanLineId[] = ['pays', 'costs', 'price', 'saved'];

function linesOf(summary: LoanSummary): readonly Line[] {
  return lineIds.flatMap((id) => {
    const text = words.line(id, summary);
    return text === null ? [] : [{ label: words.lines[id], text }];
  });
}

function summaryOf({ facts, units, assumptions }: Result): LoanSummary {
  const fact = (id: LoanFigureId): Figure => facts[id] ?? null;
  const sign = facts['currency'] === 'HKD' ? 'HKD' : 'RMB';
  const amount = (id: LoanFigureId): string | null =>
    fact(id) === null ? null : `${sign} ${readableFigure(fact(id), units[id] as FigureUnit)}`;
  const share = (id: LoanFigureId): string | null => (fact(id) === null ? null : percentText(String(fact(id))));
  const taken = (id: string): string => assumptions.find((one) => one.id === id)?.value ?? '';
  return {
    principal: amount('principal') ?? '',
    months: Number(taken('months')),
    method: taken('method') as RepaymentMethod,
    plan: taken('ratePlan') as RatePlan['kind'],
    firstRate: share('firstRate'),
    first: amount('monthlyPayment'),
    last: amount('lastPayment'),
    highest: amount('highestPayment'),
    total: amount('totalPayments'),
    interest: amount('totalInterest'),
    fees: fact('totalFees') === 0 ? null : amount('totalFees'),
    saved: fact('interestSavedByPrepayment') === 0 ? null : amount('interestSavedByPrepayment'),
    payoff: fact('payoffMonth') as string | null,
    hongKong: share('aprHongKong'),
    compound: share('annualisedCostCompound'),
    simple: share('annualisedCostSimple'),
  };
}
