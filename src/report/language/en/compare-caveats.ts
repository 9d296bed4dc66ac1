import type { CompareCaveatCode } from '../../../engine/compare-mpf/compare-caveats.ts';
import type { Caveat } from '../../../engine/shared/result.ts';
import { apart, monthOf, text, wholeYuan } from './values.ts';

/** Why no annuity is known, or was sold. */
const annuityReasons: Readonly<Record<string, string>> = {
  'age-unknown': 'HKMC’s printed payments were found for the ages 60, 65 and 70 only, to the month of the birthday',
  'too-young': 'it is sold from 60 on',
  'below-least': 'the balance is below the least premium',
};

/** Whose average a return is that nobody said, by its rule. */
const averages: Readonly<Record<string, string>> = {
  'hong-kong/mpf/system-return-since-inception': 'the average of the whole MPF system since December 2000',
  'hong-kong/mpf/fund-type-returns': 'the average of funds of that type since they began',
};

const departures: Readonly<Record<string, string>> = {
  works: 'you say that you go on working in Hong Kong',
  lives: 'you say that you live in Hong Kong in old age (--living)',
};

const turns: Readonly<Record<string, string>> = {
  flipReturn: 'any net return of MPF from -5% to 15%',
  flipFx: 'any exchange rate from half to one and a half times the assumed one',
  flipAge: 'any age at death from 60 to 110',
};

const paths: Readonly<Record<string, (values: Caveat['values']) => string>> = {
  flat: () => 'stays the same',
  ppp: ({ hk, cn }) => `moves with prices, ${text(hk)} a year in Hong Kong against ${text(cn)} on the mainland`,
};

/** What must be said beside a comparison. */
export const compareCaveats: Readonly<Record<CompareCaveatCode, (values: Caveat['values']) => string>> = {
  MPF_RETURN_ASSUMED: ({ rule, net, funds, worst, worstYear, best, bestYear }) =>
    `${funds === 'default-strategy' ? 'The Core Accumulation Fund 核心累積基金' : 'MPF'} is assumed to earn ${text(net)} a year after fees, ${averages[text(rule)]}; nobody promises it. Of the single years found, all of the whole system, the worst was ${text(worst)} in ${text(worstYear)}, the best ${text(best)} in ${text(bestYear)}. --mpf-return sets another.`,
  FEE_NOT_TOLD: () =>
    'The return is taken after fees, so what fees cost is not shown. To see it, give --mpf-fee and a return before fees.',
  INCOME_BELOW_MINIMUM: ({ income, least, job }) =>
    `HKD ${apart(income)} is below the minimum relevant income 最低有關入息, HKD ${wholeYuan(least)}: ${job === 'employee' ? 'you pay nothing, the employer pays 5%' : 'nothing is paid'}.`,
  INCOME_ABOVE_MAXIMUM: ({ income, most, job }) =>
    `HKD ${apart(income)} is above the maximum relevant income 最高有關入息: ${job === 'employee' ? 'each side pays' : 'you pay'} 5% of HKD ${wholeYuan(most)}.`,
  NO_INCOME: () => 'No income in Hong Kong was given, so nothing goes into MPF from work. --monthly-income sets it.',
  WORK_HAS_ENDED: () =>
    'Your work in Hong Kong ends before the first month counted here, or you are past 65, so your income puts nothing into MPF.',
  DEPARTURE_CONFLICTS: ({ conflicts }) =>
    `Taking MPF out on leaving for good 永久性離開香港 does not fit: ${text(conflicts)
      .split(' ')
      .map((one) => departures[one])
      .join(', and ')}. Whoever does so declares that they will not come back to work or to settle.`,
  DEPARTURE_TERMS: () =>
    'MPF is paid out on leaving for good once in a lifetime, all at once. The income shown here is drawn from that sum, kept at the same net return. A Home Return Permit 回鄉證 alone is no proof of leaving. Whether leaving ends allowances later was not found.',
  EARLY_RETIREMENT_TERMS: () =>
    'Early retirement 提早退休 needs an end of all work and a declaration that you will not work again.',
  ANNUITY_NOT_SOLD: ({ why }) =>
    `The HKMC annuity 香港年金 cannot be bought here, because ${annuityReasons[text(why)]}; the balance is drawn in level payments to 85 instead.`,
  ANNUITY_AGE_UNKNOWN: ({ why }) =>
    `What an HKMC annuity 香港年金 would pay is not shown: ${annuityReasons[text(why)]}.`,
  ANNUITY_AS_PRINTED: ({ since }) =>
    `HKMC’s payments 香港年金 are those it has printed since ${monthOf(since)}; what it will pay when you reach that age is not known.`,
  ALLOWANCES_LOST: ({ amount, with: strategy }) =>
    strategy === 'both'
      ? `With both schemes, the means test 經濟審查 takes away HKD ${apart(amount)} of allowances until 85, in today’s money: a mainland pension counts as income, MPF that can be taken out as an asset. --table meansTest shows each month.`
      : `With MPF, the means test 經濟審查 takes away HKD ${apart(amount)} of allowances until 85, in today’s money: what can be taken out counts as an asset. --table meansTest shows each month.`,
  ALLOWANCE_TERMS: ({ living }) =>
    living === 'guangdong'
      ? 'Allowances 高齡津貼、長者生活津貼 are counted under the Guangdong Scheme 廣東計劃: 7 years in Hong Kong, 60 days a year in Guangdong, no public rental flat. Amounts and limits are assumed to rise with Hong Kong prices. --table government'
      : 'Allowances 高齡津貼、長者生活津貼 are counted for somebody who has lived in Hong Kong for 7 years, and all of the last year before applying. Amounts and limits are assumed to rise with Hong Kong prices. --table government',
  ALLOWANCES_NOT_PAID: () =>
    'Allowances of Hong Kong are counted only for life in Hong Kong or Guangdong, so none is counted for you.',
  MAINLAND_ALONE: () =>
    'MPF is compulsory for anybody who works in Hong Kong: “mainland only” shows that part by itself, without your MPF.',
  SAME_MONEY: () =>
    '“All in MPF” pays the mainland contribution of each month into voluntary MPF instead. It is drawn after the last of them, but not before your other MPF. This is arithmetic, not advice on any product: guarantees, prices, heirs, currency and law differ (--table differences).',
  YUAN_ASSUMED: (values) =>
    `One yuan is HKD ${text(values['rate'])} in the valuation month; after that the rate ${paths[text(values['path'])]?.(values) ?? `changes by ${text(values['path'])} a year`}. For today’s money, dollars are deflated by Hong Kong prices (${text(values['hk'])}), yuan by mainland prices (${text(values['cn'])}).`,
  NO_TURN: ({ none }) =>
    `“Both” and “all in MPF” do not change places at ${text(none)
      .split(' ')
      .map((one) => turns[one])
      .join(', nor at ')}.`,
  RULES_RECALLED: ({ rules }) => `Known from memory only, without a document at hand: ${text(rules)}.`,
  RULES_OVERRIDDEN: ({ rules }) => `Replaced by your own values: ${text(rules)}.`,
  OVERRIDES_UNUSED: ({ rules }) => `Your own values for these rules had no effect here: ${text(rules)}.`,
};
