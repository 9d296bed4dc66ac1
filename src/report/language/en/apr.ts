import type { AprLineId, AprSummary, AprWords } from '../apr-words.ts';
import { aprFactWords } from './apr-facts.ts';
import { monthsInWords } from './time.ts';
import { percent, text } from './values.ts';

const lines: Readonly<Record<AprLineId, (summary: AprSummary) => string | null>> = {
  pays: ({ first, last, months }) => {
    if (first === null) return null;
    if (months === 1) return `${first} a month later`;
    return first === last ? `${first} in each of ${months} months` : `${first} at first, ${last} at last`;
  },
  costs: ({ paid, received, cost }) => `${cost}: ${paid} paid for ${received} received`,
  price: ({ hongKong, simple }) =>
    hongKong === null
      ? null
      : `${hongKong} a year with fees, as Hong Kong names it (APR 實際年利率) and the mainland by compound interest; ${simple} by simple interest (单利)`,
  seems: ({ flat }) => (flat === null ? null : `${flat} a year of the whole principal to the end (平息)`),
};

/** The true price of a debt in English. */
export const apr: AprWords = {
  plan: 'True price 年化利率',
  kinds: {
    payments: 'equal payments',
    'flat-rate': 'flat rate 平息',
    'card-instalment': 'card instalments 信用卡分期',
    flows: 'dated cash flows 现金流',
  },
  facts: aprFactWords,
  tables: { flows: 'Received and paid 现金流' },
  columns: { month: 'month', day: 'day', received: 'received', paid: 'paid' },
  assumptions: {
    asOf: 'as of',
    months: 'months',
    payment: 'payment',
    flatRate: 'flat rate a year',
    instalmentFee: 'instalment fee',
    feeWhen: 'fee charged',
    fee: 'fee at the start',
    flows: 'flows',
  },
  caveats: {
    PRICE_NONE: ({ lowest, highest, period }) =>
      `No rate from ${percent(lowest)} to ${percent(highest)} a ${text(period)} makes up what is received and paid.`,
    PRICE_SEVERAL: ({ rates }) =>
      `Several yearly rates make up what is received and paid: ${text(rates).split(' ').map(percent).join(', ')}. None is named the price.`,
    PAID_LESS: () => 'Less is paid than is received. Of a debt, an amount or its sign is wrong.',
    PRICED_BY_DAYS: () =>
      'Dated flows are priced by actual days ÷ 365 (XIRR). They have no principal, monthly payment or flat cost; the monthly rate is the one that compounds to the yearly one.',
    SIMPLE_COST: () =>
      'The simple yearly cost is twelve times the monthly rate and must be labelled so (PBOC Announcement [2021] No. 3); it is never higher than the compound one.',
    RULES_RECALLED: ({ rules }) => `Known from memory only, without a document at hand: ${text(rules)}.`,
    RULES_OVERRIDDEN: ({ rules }) => `Replaced by your own values: ${text(rules)}.`,
    OVERRIDES_UNUSED: ({ rules }) => `Your own values for these rules had no effect here: ${text(rules)}.`,
  },
  lines: { pays: 'You pay', costs: 'It costs', price: 'True price', seems: 'It seems' },
  line: (id, summary) => lines[id](summary),
  headline: ({ principal, months, received, paid, hongKong }) => {
    const what = principal === null ? `${received} for ${paid}` : `${principal} over ${monthsInWords(months)}`;
    return hongKong === null ? `${what}: no yearly price can be named.` : `${what} really costs ${hongKong} a year.`;
  },
  moreLine: (notes) =>
    `${notes === 0 ? '' : `${notes} more ${notes === 1 ? 'note' : 'notes'} and `}every source: --explain · --table flows --table facts --json`,
};
