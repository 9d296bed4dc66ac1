import type { Caveat } from '../../../engine/shared/result.ts';
import { grouped } from '../../figure-text.ts';
import type { AprLineId, AprSummary, AprWords, CardSummary } from '../apr-words.ts';
import { aprFactWords } from './apr-facts.ts';
import { monthsInWords } from './time.ts';
import { percent, text } from './values.ts';

const price = ({ hongKong, simple, compound, monthly }: AprSummary): string | null => {
  if (hongKong !== null)
    return `${hongKong} a year with fees, as Hong Kong names it (APR 實際年利率) and the mainland by compound interest; ${simple} by simple interest (单利)`;
  if (compound !== null)
    return `${compound} a year by compound interest, as the mainland names it; ${simple} by simple interest (单利)`;
  return monthly === null ? null : `${monthly} a month; a card’s APR does not follow from it`;
};

const issuerNames: Readonly<Record<string, string>> = { hsbc: 'HSBC', dahSing: 'Dah Sing', hangSeng: 'Hang Seng' };

/** What issuers publish, where it is known. */
function publishedAprs(values: Caveat['values']): string {
  const known = Object.entries(issuerNames).flatMap(([id, name]) =>
    values[id] === undefined ? [] : [`${name} ${percent(values[id])}`],
  );
  return known.length === 0 ? '' : ` Published for purchases: ${known.join(', ')}.`;
}

const lines: Readonly<Record<AprLineId, (summary: AprSummary) => string | null>> = {
  pays: ({ first, last, months: agreed, card }) => {
    const months = agreed ?? card?.months ?? null;
    if (first === null) return null;
    if (last === null) return `${first} at first, and without an end`;
    if (months === 1) return `${first} a month later`;
    return first === last ? `${first} in each of ${months} months` : `${first} at first, ${last} at last`;
  },
  costs: ({ paid, received, cost, earned }) =>
    cost === null || earned !== null ? null : `${cost}: ${paid} paid for ${received} received`,
  earns: ({ paid, received, earned }) => (earned === null ? null : `${earned}: ${received} received for ${paid} paid`),
  price: (summary) => (summary.earned === null ? price(summary) : null),
  yields: (summary) => (summary.earned === null ? null : price(summary)),
  seems: ({ flat }) => (flat === null ? null : `${flat} a year of the whole principal to the end (平息)`),
};

function cardHeadline({ principal }: AprSummary, { months, interest }: CardSummary): string {
  if (months === null) return `A card balance of ${principal} is never repaid so.`;
  return `A card balance of ${principal} takes ${monthsInWords(months)} to repay and ${interest} of interest.`;
}

/** The true price of a debt in English. */
export const apr: AprWords = {
  plan: 'True price 年化利率',
  kinds: {
    payments: 'equal payments',
    'flat-rate': 'flat rate 平息',
    'card-instalment': 'card instalments 信用卡分期',
    'card-balance': 'card balance 循环信用',
    flows: 'dated cash flows 现金流',
  },
  facts: aprFactWords,
  tables: { flows: 'Received and paid 现金流' },
  columns: { month: 'month', day: 'day', received: 'received', paid: 'paid', interest: 'interest', balance: 'balance' },
  assumptions: {
    asOf: 'as of',
    months: 'months',
    payment: 'payment',
    flatRate: 'flat rate a year',
    instalmentFee: 'instalment fee',
    monthlyRate: 'card rate a month',
    dailyRate: 'card rate a day',
    statementDays: 'days of a statement',
    minimumShare: 'least share paid',
    minimumPayment: 'least amount paid',
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
    PAID_FIRST: () => 'Money is paid first and received later: this is lent, not owed, and the rate is what it earns.',
    CARD_NEVER_REPAID: ({ statement, interest, paid, balance }) =>
      `It is never repaid so: statement ${text(statement)} charges ${grouped(text(interest))} of interest, ${grouped(text(paid))} is paid, and ${grouped(text(balance))} stays owed. A larger payment ends it: --payment, --minimum-payment.`,
    CARD_APR: (values) =>
      `No yearly rate is named: a published APR of a card rests on assumptions of its own (Code of Banking Practice) and does not follow from what the card charges a month.${publishedAprs(values)}`,
    CARD_COST: () =>
      'No Hong Kong APR is named of a card balance; the annualised cost is that of the statements shown.',
    CARD_DAYS: ({ days, byYear }) =>
      `Every statement is taken to have ${text(days)} days; over 365 days the daily rate makes ${text(byYear)}, not compounded.`,
    CARD_PAYMENT_RAISED: ({ statements }) =>
      `In ${text(statements)} ${Number(statements) === 1 ? 'statement' : 'statements'} the least is more than your payment, and is paid.`,
    PRICED_BY_DAYS: () =>
      'Dated flows are priced by actual days ÷ 365 (XIRR). They have no principal, monthly payment or flat cost; the monthly rate is the one that compounds to the yearly one.',
    SIMPLE_COST: () =>
      'The simple yearly cost is twelve times the monthly rate and must be labelled so (PBOC Announcement [2021] No. 3); it is never higher than the compound one.',
    RULES_RECALLED: ({ rules }) => `Known from memory only, without a document at hand: ${text(rules)}.`,
    RULES_OVERRIDDEN: ({ rules }) => `Replaced by your own values: ${text(rules)}.`,
    OVERRIDES_UNUSED: ({ rules }) => `Your own values for these rules had no effect here: ${text(rules)}.`,
  },
  lines: {
    pays: 'You pay',
    costs: 'It costs',
    earns: 'It earns',
    price: 'True price',
    yields: 'True yield',
    seems: 'It seems',
  },
  line: (id, summary) => lines[id](summary),
  headline: (summary) => {
    const { principal, months, received, paid, hongKong, card, earned } = summary;
    if (card !== null) return cardHeadline(summary, card);
    if (earned !== null && hongKong !== null)
      return `${received} for ${paid} paid first really earns ${hongKong} a year.`;
    const what = principal === null ? `${received} for ${paid}` : `${principal} over ${monthsInWords(months)}`;
    return hongKong === null ? `${what}: no yearly price can be named.` : `${what} really costs ${hongKong} a year.`;
  },
  moreLine: (notes) =>
    `${notes === 0 ? '' : `${notes} more ${notes === 1 ? 'note' : 'notes'} and `}every source: --explain · --table flows --table facts --json`,
};
