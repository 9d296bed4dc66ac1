import type { Caveat } from '../../../engine/shared/result.ts';
import { percentText } from '../../figure-text.ts';
import { monthsInWords, type Value } from './time.ts';
import { hkd, rmb, text } from './values.ts';

const untoldInWords: Readonly<Record<string, string>> = {
  income: 'those of income, which was not told',
  income_NO_TEST: 'those of income, of which none is known for this lender and day',
  price: 'those of the price of the home, which was not told',
  price_NO_TEST: 'those of the price of the home, of which none is known for this lender, home and day',
  homes: 'those of the down payment: how many homes there are already was not told (--homes)',
};

/** Whether a bank would find a loan within its tests, in words: the answer first. */
export function bankTestsInWords(values: Caveat['values']): string {
  return [answerOf(values), ...testsOf(values), ...limitsOf(values)].join('');
}

function testsOf({ kept, failed, open, stressed, usage }: Caveat['values']): readonly string[] {
  const said = (before: string, tokens: Value): string =>
    text(tokens) === '' ? '' : ` ${before} ${testsInWords(text(tokens))}.`;
  const isFarOut = /AGE_AT_END_OTHERS|LONGEST_TERM/.test(text(usage));
  return [
    failed === '' ? '.' : `: ${testsInWords(text(failed))}.`,
    said('It keeps', kept),
    said('What was not told decides', open),
    said('At the raised rate:', stressed),
    said(isFarOut ? 'Outside what banks usually lend:' : 'Some banks ask for more:', usage),
  ];
}

function limitsOf({ kept, failed, open, untold, largest, currency }: Caveat['values']): readonly string[] {
  const left = text(untold)
    .split(' ')
    .flatMap((one) => untoldInWords[one] ?? []);
  const isTested = [kept, failed, open].some((tokens) => tokens !== '');
  return [
    left.length === 0 ? '' : ` Left out are ${left.join(', and ')}.`,
    largest === null ? '' : ` The largest loan within them is ${currency === 'HKD' ? hkd(largest) : rmb(largest)}.`,
    isTested ? ' Keeping them is no promise.' : '',
  ];
}

function answerOf({ kept, failed, open, insured, untold }: Caveat['values']): string {
  if (failed !== '') return 'Outside the tests of a bank';
  if (open !== '') return 'Whether it is within the tests of a bank is open';
  if (kept === '') return 'No test of a bank could be made';
  if (text(untold).includes('_NO_TEST')) return 'Within the tests of a bank that are known, which are not all';
  return insured === 'yes'
    ? 'Within the tests of a bank, with mortgage insurance 按揭保險'
    : 'Within the tests of a bank';
}

const shortNames: Readonly<Partial<Record<string, string>>> = {
  COURT_CAP: 'yearly cost a court upholds 司法保护上限',
  ENFORCEABLE_LINE: 'yearly rate a court enforces',
  VOID_LINE: 'yearly rate above which interest is void',
  PLATFORM_LINE: 'yearly cost through a platform 综合融资成本',
  HIGHEST_RATE: 'yearly rate 放債人利率上限',
  EXTORTIONATE_RATE: 'yearly rate presumed extortionate above 敲詐性利率',
  HOUSING_TO_INCOME: 'housing to income 房产支出与收入比',
  DEBT_TO_INCOME: 'all debts to income 所有债务与收入比',
  INCOME_COVER: 'income shown to instalment',
  LONGEST_TERM: 'term',
  AGE_AT_END_SOME: 'age at the end (stricter banks)',
  AGE_AT_END_OTHERS: 'age at the end (other banks)',
  DOWN_FIRST: 'down payment 首付',
  DOWN_SECOND: 'down payment of a second home 首付',
  DOWN_FIRST_CITY: 'down payment in the city',
  DOWN_SECOND_CITY: 'down payment of a second home in the city',
  LTV_OWN: 'loan to value 按揭成數',
  LTV_OTHER: 'loan to value 按揭成數',
  LTV_INSURED: 'loan to value with insurance 按揭保險',
  DSR_OWN: 'debt servicing 供款與入息比率',
  DSR_OTHER: 'debt servicing 供款與入息比率',
  DSR_STRESSED: 'debt servicing under stress 壓力測試',
};

const atLeast = new Set(['DOWN_FIRST', 'DOWN_SECOND', 'DOWN_FIRST_CITY', 'DOWN_SECOND_CITY', 'INCOME_COVER']);

/** Tests as `CODE=found/limit` in words: `term 360 months (at most 360 months)`. */
export function testsInWords(tokens: string): string {
  return tokens
    .split(' ')
    .map((token) => {
      const [code = '', figures = ''] = token.split('=');
      const [found = '', limit = ''] = figures.split('/').map(figureInWords);
      return `${shortNames[code] ?? code} ${found} (${atLeast.has(code) ? 'at least' : 'at most'} ${limit})`;
    })
    .join(', ');
}

function figureInWords(figure: string): string {
  return figure.endsWith('m') ? monthsInWords(Number(figure.slice(0, -1))) : percentText(figure);
}
