import type { Caveat } from '../../../engine/shared/result.ts';
import { percentText } from '../../figure-text.ts';
import { monthsInWords, type Value } from './time.ts';
import { hkd, rmb, text } from './values.ts';

const untoldInWords: Readonly<Record<string, string>> = {
  income: 'those of income, which was not told',
  price: 'those of the price of the home, which was not told',
};

/** Whether a bank would find a loan within its tests, in words: the answer first. */
export function bankTestsInWords(values: Caveat['values']): string {
  const { kept, failed, open, usage, untold, largest, currency } = values;
  const said = (before: string, tokens: Value): string =>
    tokens === '' ? '' : ` ${before} ${testsInWords(text(tokens))}.`;
  const left = text(untold)
    .split(' ')
    .flatMap((one) => untoldInWords[one] ?? []);
  return [
    answerOf(values),
    failed === '' ? '.' : `: ${testsInWords(text(failed))}.`,
    said('It keeps', kept ?? ''),
    said('What was not told decides', open ?? ''),
    said('Some banks ask for more:', usage ?? ''),
    left.length === 0 ? '' : ` Left out are ${left.join(', and ')}.`,
    largest === null ? '' : ` The largest loan within them is ${currency === 'HKD' ? hkd(largest) : rmb(largest)}.`,
    ' Keeping them is no promise.',
  ].join('');
}

function answerOf({ kept, failed, open, insured }: Caveat['values']): string {
  if (failed !== '') return 'Outside the tests of a bank';
  if (open !== '') return 'Whether it is within the tests of a bank is open';
  if (kept === '') return 'No test of a bank could be made';
  return insured === 'yes'
    ? 'Within the tests of a bank, with mortgage insurance 按揭保險'
    : 'Within the tests of a bank';
}

const shortNames: Readonly<Partial<Record<string, string>>> = {
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
function testsInWords(tokens: string): string {
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
