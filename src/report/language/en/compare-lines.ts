import type { StrategyId } from '../../../engine/compare-mpf/strategies/strategy.ts';
import type { CompareLineId, CompareSummary } from '../compare-words.ts';
import { ageInWords, monthInWords, monthsInWords } from './time.ts';
import { ageMonthsOf } from './values.ts';

const ways: Readonly<Record<StrategyId, string>> = {
  mpf: 'MPF only',
  mainland: 'mainland only',
  both: 'both',
  'same-money': 'all in MPF',
};

const doing: Readonly<Record<StrategyId, string>> = {
  mpf: 'MPF alone',
  mainland: 'the mainland pension alone',
  both: 'paying into both',
  'same-money': 'putting all of it into MPF',
};

const strategies = Object.keys(ways) as StrategyId[];

/** An age as `71y6m` in words. */
const age = (text: string): string => ageInWords(ageMonthsOf(text));

/** `to 85y0m` as `drawn to 85`, `over 20y0m` as `drawn over 20 years`, a share as `drawn at 4% of what is left a year`. */
function drawnInWords(drawdown: string): string {
  // An annuity that is not sold is drawn to 85 instead.
  const [how, span = ''] = (drawdown === 'annuity' ? 'to 85y0m' : drawdown).split(' ');
  if (how === 'to') return `drawn to ${age(span)}`;
  return how === 'over' ? `drawn over ${monthsInWords(ageMonthsOf(span))}` : `drawn at ${drawdown}`;
}

/** The lines of the first screen; `null` where there is nothing to say. */
export const compareLines: Readonly<Record<CompareLineId, (summary: CompareSummary) => string | null>> = {
  mpf: (summary) => {
    const { balance, balanceToday, drawnFrom, fees } = summary;
    const cost = fees === null ? '' : ` after ${fees} of fees`;
    return [
      `${balance} in ${monthInWords(drawnFrom)} (${balanceToday} in today’s money)${cost}`,
      ...mpfIncome(summary),
    ].join('; ');
  },
  mainland: ({ pension: monthly, pensionToday, claim, claimAge, mainlandPaid }) =>
    monthly === null || claim === null || claimAge === null
      ? null
      : `${mainlandPaid} paid; from ${monthInWords(claim)}, aged ${age(claimAge)}, ${monthly} a month (${pensionToday} in today’s money), for life`,
  government: ({ government, cross, crossIsLoss }) => {
    if (government === null) return null;
    const change = cross === null ? [] : [`with both it is ${cross} ${crossIsLoss ? 'less' : 'more'}`];
    return [`${government} until 85 with neither scheme`, ...change].join('; ');
  },
  covers: ({ covers }) => {
    if (covers === null) return null;
    const shares = covers.ways.map(({ strategy, shares: each }) => `${ways[strategy]} ${each.join('/')}%`);
    return `of your spending at ${covers.ages.join('/')}: ${shares.join(' · ')}`;
  },
  turns: ({ bothAhead, flipReturn, flipFx, flipAge }) => {
    const parts = [
      ...(flipReturn === null ? [] : [`MPF earns ${flipReturn} a year`]),
      ...(flipFx === null ? [] : [`a yuan is HKD ${flipFx}`]),
      ...(flipAge === null ? [] : [`you die at ${age(flipAge)}`]),
    ];
    if (bothAhead === null || parts.length === 0) return null;
    const [first, second] = bothAhead ? ['both is', 'all in MPF'] : ['all in MPF is', 'both'];
    return `at 85 ${first} ahead of ${second}; they swap if ${parts.join(', or ')}`;
  },
};

/** How the balance is drawn, and what HKMC would pay for it where it is drawn otherwise. */
function mpfIncome(summary: CompareSummary): readonly string[] {
  const { income, incomeToday, drawdown, drawnAtOnce, annuity, annuityEven } = summary;
  const even = annuityEven === null ? '' : `, the premium back at ${age(annuityEven)}`;
  const other = annuity === null ? [] : [`or an HKMC annuity: ${annuity} for life`];
  if (income === null) return other;
  if (drawnAtOnce) return [`drawn all at once: ${income} (${incomeToday})`, ...other];
  if (drawdown === 'annuity' && annuity !== null && income !== annuity)
    return [
      `the highest premium buys an annuity: ${annuity} a month for life, never rising${even}`,
      'the rest is drawn to 85',
    ];
  if (drawdown === 'annuity' && annuity !== null)
    return [`as an annuity: ${income} a month (${incomeToday}) for life, never rising${even}`];
  return [`${drawnInWords(drawdown)}: ${income} a month (${incomeToday})`, ...other];
}

/** What MPF comes to, as a sentence. */
export function mpfComesTo({ balance, balanceToday, drawnFrom }: CompareSummary): string {
  return `MPF comes to ${balance} in ${monthInWords(drawnFrom)}, ${balanceToday} in today’s money.`;
}

/** The answer in words. */
export function compareHeadline(summary: CompareSummary): string {
  const { best, nets } = summary;
  if (best === null || nets[best] === null)
    return `${mpfComesTo(summary)} What the four ways come to at 85 cannot be told.`;
  const most = strategies.filter((id) => nets[id] === nets[best]).map((id) => doing[id]);
  if (nets[best].startsWith('HKD -')) {
    const least = `HKD ${nets[best].slice('HKD -'.length)}`;
    return `If you live to 85, no way gives back what was paid in; ${most.join(' and ')} falls short least, by ${least} in today’s money.`;
  }
  if (most.length === 1)
    return `If you live to 85, ${most[0]} gives back most beyond what was paid in: ${nets[best]} in today’s money.`;
  const named = `${most.slice(0, -1).join(', ')} and ${most.at(-1)}`;
  return `If you live to 85, ${named} give back most beyond what was paid in: ${nets[best]} each in today’s money.`;
}
