import type { StrategyId } from '../../../engine/compare-mpf/strategies/strategy.ts';
import type { CompareLineId, CompareSummary, CompareWords } from '../compare-words.ts';
import { cityNames } from './city-names.ts';
import { compareCaveats } from './compare-caveats.ts';
import { compareDifferencesWords } from './compare-differences.ts';
import { compareFactWords } from './compare-facts.ts';
import { compareFunds } from './compare-funds.ts';
import { compareGovernmentWords } from './compare-government.ts';
import { compareLongService } from './compare-long-service.ts';
import { chanceWords, comparedTables, meansTestWords, strategyWords } from './compare-tables.ts';
import { compareTaxesWords } from './compare-taxes.ts';
import { compareWithdrawal } from './compare-withdrawal.ts';
import { missingInWords } from './missing.ts';
import { pension } from './pension.ts';
import { ageInWords, monthInWords } from './time.ts';
import { ageMonthsOf } from './values.ts';

const inSentence: Readonly<Record<StrategyId, string>> = {
  mpf: 'MPF only',
  mainland: 'the mainland pension only',
  both: 'paying into both',
  'same-money': 'all of it in MPF',
};

const others: Readonly<Record<StrategyId, string>> = {
  mpf: 'MPF only',
  mainland: 'the mainland only',
  both: 'both',
  'same-money': 'all in MPF',
};

const age = (text: string | null): string => ageInWords(ageMonthsOf(text));

const lines: Readonly<Record<CompareLineId, (summary: CompareSummary) => string | null>> = {
  mpf: (summary) => {
    const { balance, balanceToday, drawnFrom, income, fees } = summary;
    return [
      `${balance} in ${monthInWords(drawnFrom)} (${balanceToday} in today’s money)`,
      ...(fees === null ? [] : [`${fees} went to fees`]),
      ...(income === null ? [] : [drawnInWords(summary)]),
    ].join('; ');
  },
  mainland: ({ pension: monthly, pensionToday, claim, claimAge, mainlandPaid }) =>
    monthly === null || claim === null
      ? null
      : `${mainlandPaid} paid; from ${monthInWords(claim)}, aged ${age(claimAge)}, ${monthly} a month (${pensionToday} in today’s money), for life`,
  government: ({ government, cross, crossIsLoss }) =>
    government === null
      ? null
      : `${government} of allowances until 85 for who has neither${cross === null ? '' : crossIsLoss ? `; both together leave ${cross} less` : `; both together change nothing of it`}`,
  covers: ({ covers }) =>
    covers === null
      ? null
      : covers.map(({ strategy, shares }) => `${others[strategy]} ${shares.join(', ')}`).join(' · '),
  annuity: ({ annuity, annuityEven }) =>
    annuity === null
      ? null
      : `the balance would buy ${annuity} a month for life from HKMC, never rising; premium back at ${age(annuityEven)}`,
  turns: ({ bothAhead, flipReturn, flipFx, flipAge }) => {
    const parts = [
      ...(flipReturn === null ? [] : [`MPF earning ${flipReturn} a year`]),
      ...(flipFx === null ? [] : [`HKD ${flipFx} for one yuan while the pension is paid`]),
      ...(flipAge === null ? [] : [`death at ${age(flipAge)}`]),
    ];
    if (bothAhead === null || parts.length === 0) return null;
    const [first, second] = bothAhead ? ['both', 'all in MPF'] : ['all in MPF', 'both'];
    return `at 85 ${first} is ahead of ${second}; they change places at ${parts.join(', at ')}`;
  },
};

function drawnInWords({ income, incomeToday, drawdown, drawnAtOnce, annuity }: CompareSummary): string {
  if (drawnAtOnce) return `drawn all at once: ${income} (${incomeToday})`;
  const asked = drawdown === 'annuity' && annuity === null ? 'to 85y0m' : drawdown;
  const over = /^over (\d+)y0m$/.exec(asked)?.[1];
  const way =
    asked === 'annuity'
      ? 'as an annuity'
      : over === undefined
        ? asked.replace(/\d+y\d+m/, age)
        : `over ${over} ${over === '1' ? 'year' : 'years'}`;
  return `drawn ${way}: ${income} a month at first (${incomeToday})`;
}

function gains({ nets }: CompareSummary, apartFrom: readonly StrategyId[]): string {
  const rest = (Object.keys(nets) as StrategyId[]).filter((id) => !apartFrom.includes(id) && nets[id] !== null);
  return rest.length === 0 ? '' : ` The others: ${rest.map((id) => `${others[id]} ${nets[id]}`).join(', ')}.`;
}

function headline(summary: CompareSummary): string {
  const { best, nets, balance, balanceToday, drawnFrom } = summary;
  if (best === null || nets[best] === null)
    return `MPF comes to ${balance} in ${monthInWords(drawnFrom)}, ${balanceToday} in today’s money. What the ways come to at 85 cannot be told.`;
  const most = (Object.keys(inSentence) as StrategyId[]).filter((id) => nets[id] === nets[best]);
  const named = most.map((id) => inSentence[id]);
  const ways = named.length === 1 ? `${named[0]} gives` : `${named.slice(0, -1).join(', ')} and ${named.at(-1)} give`;
  const each = named.length === 1 ? '' : ' each';
  return `To who lives to 85, ${ways} most back beyond what was paid in: ${nets[best]}${each} in today’s money.${gains(summary, most)}`;
}

/** The comparison in English. */
export const compare: CompareWords = {
  plan: 'MPF and a mainland pension 強積金與內地養老',
  cities: cityNames,
  facts: compareFactWords,
  assumptions: {
    ...pension.assumptions,
    ...{ asKnownOn: 'rules as known on', monthlyIncome: 'income HKD', job: 'job', casualDays: 'days a month' },
    ...{ employedFrom: 'employed from', workUntil: 'works until', mpfBalance: 'MPF now HKD', mpfFunds: 'funds' },
    ...{ voluntary: 'voluntary HKD', taxRate: 'tax rate', withdraw: 'taken out by', withdrawAt: 'taken out at' },
    ...{ drawdown: 'drawn', living: 'lives in', government: 'allowances', couple: 'couple' },
    ...{ spouseIncome: 'spouse’s income HKD', spouseAssets: 'spouse’s assets HKD', otherIncome: 'other income HKD' },
    ...{ assets: 'other assets HKD', spending: 'spending', monthly: 'paid a month RMB', years: 'years paid' },
    ...{ mpfReturn: 'MPF return', mpfFee: 'MPF fee', age65PlusReturn: 'Age 65 Plus Fund', incomeGrowth: 'pay' },
    ...{ relevantIncomeGrowth: 'income limits', inflationHk: 'Hong Kong prices', inflationCn: 'mainland prices' },
    ...{ fx: 'HKD per CNY', fxLater: 'HKD per CNY at the end', fxPath: 'exchange path' },
    ...{ simulate: 'paths', seed: 'seed', volatility: 'volatility of MPF', shocks: 'size of shocks' },
    returnFxCorrelation: 'return with exchange rate',
  },
  caveats: {
    ...pension.caveats,
    ...compareCaveats,
    ...chanceWords.caveats,
    ...meansTestWords.caveats,
    ...compareWithdrawal.caveats,
    ...compareFunds.caveats,
    ...compareLongService.caveats,
    ...compareGovernmentWords.caveats,
    ...compareTaxesWords.caveats,
    ...compareDifferencesWords.caveats,
  },
  reasons: pension.reasons,
  tables: {
    ...comparedTables,
    chances: chanceWords,
    meansTest: meansTestWords,
    withdrawal: compareWithdrawal,
    funds: compareFunds,
    longService: compareLongService,
    government: compareGovernmentWords,
    taxes: compareTaxesWords,
    differences: compareDifferencesWords,
  },
  strategies: strategyWords,
  lines: {
    mpf: 'MPF',
    mainland: 'Mainland',
    government: 'Allowances',
    covers: 'Covers',
    annuity: 'Annuity',
    turns: 'It turns',
  },
  line: (id, summary) => lines[id](summary),
  headline,
  notEligible: (reasons, { balance, balanceToday, drawnFrom }) =>
    `The mainland pension cannot be had. ${reasons.join(' ')} MPF comes to ${balance} in ${monthInWords(drawnFrom)}, ${balanceToday} in today’s money.`,
  moreLine: (notes) =>
    `${notes === 0 ? '' : `${notes} more ${notes === 1 ? 'note' : 'notes'} and `}every source: --explain · --table strategies --table meansTest --json`,
  undetermined: (missing) => `Not all of it can be worked out: no value is known of ${missingInWords(missing)}.`,
};
