import { type Currency, type Money, money } from '../../../quantities/money.ts';
import type { Rate } from '../../../quantities/rate.ts';
import type { Figure, FigureUnit, RuleUse } from '../../shared/result.ts';
import { openRuleBook } from '../../shared/rule-book.ts';
import { bankOf, type LenderSort } from '../lender.ts';
import { type HeldLimit, heldLimits } from '../limits/held-limits.ts';
import type { LenderCode, LimitId } from '../limits/limits.ts';
import { ratioText } from '../limits/ratio-text.ts';
import { testedMeans } from '../limits/tested-means.ts';
import type { LoanCaveat } from '../loan-caveat.ts';
import type { LoanScenario } from '../loan-scenario.ts';
import { loanToValueRatio } from './ratios.ts';

/** What a bank's tests add to the facts of a loan in a currency; `null` where too little was told. */
export function bankFactUnits(currency: Currency) {
  return {
    housingRatio: 'ratio',
    debtRatio: 'ratio',
    debtServicingRatio: 'ratio',
    loanToValueRatio: 'ratio',
    largestLoan: currency,
  } as const satisfies Record<string, FigureUnit>;
}

type BankFacts = Record<keyof ReturnType<typeof bankFactUnits>, Figure>;

/** The facts, what must be said of them, and the rules they rest on. */
export interface BankTests {
  readonly facts: BankFacts;
  readonly caveats: readonly LoanCaveat[];
  readonly uses: readonly RuleUse[];
}

const nothing: BankTests = {
  facts: {
    housingRatio: null,
    debtRatio: null,
    debtServicingRatio: null,
    loanToValueRatio: null,
    largestLoan: null,
  },
  caveats: [],
  uses: [],
};

const banks: Readonly<Partial<Record<LenderSort, LenderCode>>> = {
  'mainland-bank': 'MAINLAND_HOME_LENDERS',
  'hong-kong-bank': 'HONG_KONG_BANKS',
};

/** 银行惯例: what banks do, not what a text of the law or a regulator says. It decides neither the answer nor the largest loan. */
const usage: readonly LimitId[] = ['LONGEST_TERM', 'AGE_AT_END_SOME', 'AGE_AT_END_OTHERS', 'INCOME_COVER'];

/** What a bank in Hong Kong lends alone, and with insurance. */
const alone: readonly LimitId[] = ['LTV_OWN', 'LTV_OTHER'];

/**
 * 银行会不会批: whether a bank would find the loan within its tests, of the bank that is named, or one where the currency is.
 * Nothing where nobody says who borrows or buys.
 */
export function bankTests(scenario: LoanScenario): BankTests {
  const { borrower, home, lender = bankOf(scenario.currency) } = scenario;
  const bank = banks[lender];
  if ((borrower === undefined && home === undefined) || bank === undefined) return nothing;
  const book = openRuleBook(scenario);
  const held = heldLimits({ ...scenario, lender }, undefined, book).held.filter(
    ({ lenders, passes }) => lenders === bank && passes !== null,
  );
  const isAsked = borrower?.income !== undefined || home?.price !== undefined;
  if (!isAsked && held.every(({ limit }) => limit === 'LONGEST_TERM')) return nothing;
  const untold = untoldOf(scenario, held);
  const largest = largestOf(held, untold);
  const { price } = testedMeans(scenario, book);
  const whole = money<Currency>(scenario.principal + (scenario.housingFund?.principal ?? 0));
  return {
    facts: {
      ...ratiosOf(held),
      loanToValueRatio: textOf(price && loanToValueRatio(whole, price)),
      largestLoan: largest ?? null,
    },
    caveats: [caveatOf(held, { largest, untold }, scenario), ...notSaid(scenario, held)],
    uses: [...held.flatMap(({ value }) => value.uses), ...book.uses().filter(({ rule }) => rule.startsWith('market/'))],
  };
}

function ratiosOf(held: readonly HeldLimit[]): Omit<BankFacts, 'loanToValueRatio' | 'largestLoan'> {
  const found = (...ids: readonly LimitId[]): Figure => textOf(held.find(({ limit }) => ids.includes(limit))?.found);
  return {
    housingRatio: found('HOUSING_TO_INCOME'),
    debtRatio: found('DEBT_TO_INCOME'),
    debtServicingRatio: found('DSR_OWN', 'DSR_OTHER'),
  };
}

/** Yearly costs, which are text, are no test of a bank. */
function textOf(found: Rate | string | undefined): string | null {
  return typeof found === 'object' ? ratioText(found) : null;
}

/** 按揭保險: above what a bank lends alone its share is tested in place of that, and it bounds the largest loan. */
function insuranceOf(held: readonly HeldLimit[]): HeldLimit | undefined {
  return held.find(({ limit }) => limit === 'LTV_INSURED');
}

/** Tests of law or a regulator. */
function rulesAmong(held: readonly HeldLimit[]): readonly HeldLimit[] {
  const isAbove = held.some(({ limit, passes }) => alone.includes(limit) && passes === 'FAILS');
  const left: readonly LimitId[] = isAbove && insuranceOf(held) !== undefined ? alone : ['LTV_INSURED'];
  return held.filter(({ limit }) => !usage.includes(limit) && !left.includes(limit));
}

/** The smallest, where everything that was told is tested: of a home without a test of its price none is told. */
function largestOf(held: readonly HeldLimit[], untold: string): Money<Currency> | undefined {
  if (/_NO_TEST/.test(untold)) return undefined;
  const left: readonly LimitId[] = insuranceOf(held) === undefined ? [] : alone;
  const sums = held
    .filter(({ limit }) => !usage.includes(limit) && !left.includes(limit))
    .flatMap(({ largest }) => (largest === undefined ? [] : [largest]));
  return sums.length === 0 ? undefined : money(Math.min(...sums));
}

const ofIncome: readonly LimitId[] = ['HOUSING_TO_INCOME', 'DEBT_TO_INCOME', 'DSR_OWN', 'DSR_OTHER'];
const ofPrice: readonly LimitId[] = [
  ...alone,
  'LTV_INSURED',
  'DOWN_FIRST',
  'DOWN_SECOND',
  'DOWN_FIRST_CITY',
  'DOWN_SECOND_CITY',
];

/** Which tests could not be made, and why: not told, or told and no test of it is known for this lender, home and day. */
function untoldOf({ borrower, home }: LoanScenario, held: readonly HeldLimit[]): string {
  const isTested = (ids: readonly LimitId[]): boolean => held.some(({ limit }) => ids.includes(limit));
  const income = borrower?.income === undefined ? 'income' : 'income_NO_TEST';
  const homes = home !== undefined && home.place !== 'hong-kong' && borrower?.homes === undefined;
  const price = home?.price === undefined ? 'price' : homes ? 'homes' : 'price_NO_TEST';
  return [...(isTested(ofIncome) ? [] : [income]), ...(isTested(ofPrice) ? [] : [price])].join(' ');
}

/** Tests by how they come out, each as `CODE=found/limit`; usage that is not kept is told beside them. */
function caveatOf(
  held: readonly HeldLimit[],
  { largest, untold }: { readonly largest: Money<Currency> | undefined; readonly untold: string },
  { currency }: LoanScenario,
): LoanCaveat {
  const rules = rulesAmong(held);
  const tokens = (among: readonly HeldLimit[], asked: HeldLimit['passes']): string =>
    among
      .filter(({ passes }) => passes === asked)
      .map(tokenOf)
      .join(' ');
  return {
    code: 'BANK_TESTS',
    values: {
      insured: rules.some(({ limit }) => limit === 'LTV_INSURED') ? 'yes' : 'no',
      stressed: rules.flatMap(stressedToken).join(' '),
      kept: tokens(rules, 'PASSES'),
      failed: tokens(rules, 'FAILS'),
      open: tokens(rules, 'DEPENDS_ON_BORROWER'),
      usage: tokens(
        held.filter(({ limit }) => usage.includes(limit)),
        'FAILS',
      ),
      untold,
      largest: largest ?? null,
      currency,
    },
  };
}

function tokenOf({ limit, value, found, foundMonths }: HeldLimit): string {
  if (foundMonths !== undefined) return `${limit}=${foundMonths}m/${value.months}m`;
  return `${limit}=${textOf(found)}/${textOf(value.ratio)}`;
}

/** The same test at the raised rate, where one was asked for. */
function stressedToken({ limit, value, stressed }: HeldLimit): readonly string[] {
  return stressed === undefined ? [] : [`${limit}=${textOf(stressed)}/${textOf(value.ratio)}`];
}

/** What counts as nothing in the tests of income because nobody said it. */
function notSaid({ borrower, home }: LoanScenario, held: readonly HeldLimit[]): readonly LoanCaveat[] {
  const isTested = (id: LimitId): boolean => held.some(({ limit }) => limit === id);
  const fields = [
    ...(borrower?.debts === undefined ? ['borrower.debts'] : []),
    ...(home?.propertyFee === undefined && isTested('HOUSING_TO_INCOME') ? ['home.propertyFee'] : []),
  ];
  if (borrower?.income === undefined || fields.length === 0) return [];
  return [{ code: 'LIMITS_COUNT_AS_NOTHING', values: { fields: fields.join(', ') } }];
}
