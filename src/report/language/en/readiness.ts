import type { ReadinessLineId, ReadinessSummary, ReadinessWords } from '../readiness-words.ts';
import { cityNames } from './city-names.ts';
import { readinessFactWords } from './readiness-facts.ts';
import { paperWords, readinessItems, toldBy } from './readiness-items.ts';
import { sayings, saysOf } from './readiness-sayings.ts';
import { monthsInWords } from './time.ts';
import { apart, text } from './values.ts';

const listed = (items: readonly string[]): string | null => (items.length === 0 ? null : items.join('; '));
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const lines: Readonly<Record<ReadinessLineId, (summary: ReadinessSummary) => string | null>> = {
  pays: ({ payment, months, rate, atTheEnd }) =>
    `${payment} a month at first, over ${monthsInWords(months)} at ${rate}${atTheEnd === null ? '' : `; ${atTheEnd} falls due at the end, and no test counts it`}`,
  fails: ({ fails }) => listed(fails),
  advice: ({ advice }) => listed(advice),
  untold: ({ untold }) => listed(untold.map((item) => (toldBy.has(item) ? `${item} (${toldBy.get(item)})` : item))),
  missing: ({ missing }) => listed(missing),
  ifAsked: ({ ifAsked }) => listed(ifAsked),
  readOn: ({ readOn }) => listed(readOn),
};

/** Readiness in English. */
export const readiness: ReadinessWords = {
  plan: 'Readiness 贷款准备',
  lenders: {
    'mainland-bank': 'bank on the mainland 内地银行',
    'hong-kong-bank': 'bank in Hong Kong 香港銀行',
    platform: 'mainland platform 助贷平台',
    private: 'private lender 民间借贷',
    'money-lender': 'money lender 放債人',
  },
  homeIn: (place) => `home in ${place}`,
  places: { ...cityNames, 'hong-kong': 'Hong Kong 香港' },
  facts: readinessFactWords,
  tables: { checklist: 'What a lender looks at 贷款清单' },
  columns: {
    group: 'of',
    item: 'item',
    yours: 'yours',
    threshold: 'threshold',
    status: 'status',
    says: 'rule says',
    from: 'since',
    source: 'source',
    evidence: 'evidence',
    rule: 'rule',
  },
  groups: {
    CAPACITY: 'Capacity 还款能力',
    WILLINGNESS: 'Willingness 还款意愿',
    RECORDS: 'Other records 替代数据',
    BORDER: 'Across the border 跨境',
    PAPERS: 'Papers 材料',
  },
  statuses: {
    MET: 'kept',
    NOT_MET: 'NOT KEPT',
    DEPENDS: 'depends',
    NOT_TOLD: 'not told',
    AS_ADVISED: 'as advised',
    ABOVE_ADVICE: 'above advice',
    BELOW_ADVICE: 'below advice',
    TOLD: 'told',
    NO_THRESHOLD: 'no threshold',
    HAVE: 'at hand',
    MISSING: 'missing',
    IF_ASKED: 'if asked',
    TO_KNOW: 'to know',
  },
  bounds: { AT_MOST: 'at most', AT_LEAST: 'at least', ANY_OF: '', ADVISED: 'advised' },
  cells: {
    ...readinessItems,
    ...paperWords,
    ...sayings,
    CNY: 'RMB',
    YES: 'yes',
    NO: 'no',
    IN: 'in',
    TO: 'to',
    OR: 'or',
    TIMES: 'times',
    DAY: 'day',
    DAYS: 'days',
    MONTH: 'month',
    MONTHS: 'months',
    OF_5_STARS: 'of 5 stars for how much it matters, by the agency.',
    PERSONS: 'persons,',
    UP_TO: 'up to',
    ABOUT: 'at about',
    SEAL_FILES: 'Files that can be checked without being sent.',
    SEAL_APART: 'Not connected to the platform.',
  },
  assumptions: {
    asOf: 'as of',
    asKnownOn: 'as known on',
    lender: 'lender',
    months: 'months',
    method: 'method',
    rate: 'rate a year',
    fx: 'HKD per CNY',
    income: 'income a month',
    debts: 'other debts a month',
    incomeCurrency: 'income in',
    place: 'home in',
    use: 'use',
    price: 'price',
    propertyFee: 'property fee a month',
    limits: 'credit limits',
    balances: 'balances',
  },
  caveats: {
    DEFAULT_ACROSS_BORDER: ({ judgments, since, instrument, records, months }) =>
      [
        judgments === null
          ? 'A default across the border 跨境违约: no rule on judgments of the other side is known for this day.'
          : `A default across the border 跨境违约: since ${text(since)}${instrument === null ? '' : ` (${text(instrument)})`} ${saysOf(text(judgments))}`,
        ...(records === null ? [] : [saysOf(text(records))]),
        ...(months === null ? [] : [`In Hong Kong card use stays in the report for up to ${text(months)} months.`]),
      ].join(' '),
    OVER_CREDIT_LIMIT: ({ limits, balances, over }) =>
      `Your balances, ${apart(balances)}, are over all your limits, ${apart(limits)}, by ${apart(over)}.`,
    LENDER_DECIDES: () =>
      'A checklist, not an answer: it holds what is published or reported. A lender may ask for more, and decides.',
    NOT_KNOWN_THEN: ({ rules }) =>
      `These rules say nothing on this day, so nothing is drawn from them: ${text(rules)}.`,
    RULES_RECALLED: ({ rules }) => `Known from memory only, without a document at hand: ${text(rules)}.`,
    RULES_OVERRIDDEN: ({ rules }) => `Replaced by your own values: ${text(rules)}.`,
    OVERRIDES_UNUSED: ({ rules }) => `Your own values for these rules had no effect here: ${text(rules)}.`,
  },
  lines: {
    pays: 'You pay',
    fails: 'Fails',
    advice: 'Advice',
    untold: 'Not told',
    missing: 'Missing',
    ifAsked: 'If asked',
    readOn: 'Read on',
  },
  line: (id, summary) => lines[id](summary),
  headline: ({ met, notMet, open, notTold, papersMissing }) => {
    const tests = met + notMet + open;
    const parts = [`keep ${met}`, ...(notMet === 0 ? [] : [`fail ${notMet}`])].join(' and ');
    const kept =
      tests === 0
        ? 'No published or reported test is known for this loan.'
        : `Of ${counted(tests, 'test', 'tests')} published or reported you ${parts}${open === 0 ? '' : `; ${open} cannot be told yet`}.`;
    const told = notTold === 0 ? 'Everything is told' : `${counted(notTold, 'thing is', 'things are')} not told`;
    const papers =
      papersMissing === null
        ? 'which papers are asked for is not known'
        : papersMissing === 0
          ? 'no paper is missing'
          : `${counted(papersMissing, 'paper is', 'papers are')} missing`;
    return `${kept} ${told}, ${papers}. Nobody publishes how a lender weighs them, so there is no score.`;
  },
  moreLine: (notes) =>
    `${notes === 0 ? '' : `${notes} more ${notes === 1 ? 'note' : 'notes'} and `}every source: --explain · --table checklist --table facts --json`,
};
