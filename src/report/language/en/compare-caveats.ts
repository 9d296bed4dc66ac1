import type { CompareCaveatCode } from '../../../engine/compare-mpf/compare-caveats.ts';
import type { Caveat } from '../../../engine/shared/result.ts';
import { apart, text, wholeYuan } from './values.ts';

/** Why no annuity is known, or was sold. */
const annuityReasons: Readonly<Record<string, string>> = {
  'age-unknown': 'HKMC’s printed payments were found for the ages 60, 65 and 70 only, to the month of the birthday',
  'too-young': 'it is sold from 60 on',
  'below-least': 'the balance is below the least premium',
};

const departures: Readonly<Record<string, string>> = {
  works: 'you say that you go on working in Hong Kong',
  lives: 'you say that you live in Hong Kong in old age (--living)',
};

const turns: Readonly<Record<string, string>> = {
  flipReturn: 'no net return of MPF from −5 % to 15 %',
  flipFx: 'no exchange rate from half to one and a half times the assumed one',
  flipAge: 'no age at death from 60 to 110',
};

const paths: Readonly<Record<string, (values: Caveat['values']) => string>> = {
  flat: () => 'stays so',
  ppp: ({ hk, cn }) => `moves with prices, ${text(hk)} a year in Hong Kong against ${text(cn)} on the mainland`,
};

/** What must be said beside a comparison. */
export const compareCaveats: Readonly<Record<CompareCaveatCode, (values: Caveat['values']) => string>> = {
  MPF_RETURN_ASSUMED: ({ rule, net, funds, worst, worstYear, best, bestYear }) =>
    `${funds === 'default-strategy' ? 'The Core Accumulation Fund 核心累積基金' : 'MPF'} is assumed to earn ${text(net)} a year after fees, as ${text(rule)} has it since the start; it promises nothing. Single years found: ${text(worst)} in ${text(worstYear)}, ${text(best)} in ${text(bestYear)}. --mpf-return says another.`,
  FEE_NOT_TOLD: () =>
    'The return is taken after fees, so what fees cost is not shown; --mpf-fee with a return before them shows it.',
  INCOME_BELOW_MINIMUM: ({ income, least, job }) =>
    `HKD ${apart(income)} is below the minimum relevant income 最低有關入息, HKD ${wholeYuan(least)}: ${job === 'employee' ? 'you pay nothing, the employer pays 5 %' : 'nothing is paid'}.`,
  INCOME_ABOVE_MAXIMUM: ({ income, most, job }) =>
    `HKD ${apart(income)} is above the maximum relevant income 最高有關入息: ${job === 'employee' ? 'each side pays' : 'you pay'} 5 % of HKD ${wholeYuan(most)}.`,
  NO_INCOME: () => 'No income in Hong Kong was told, so nothing goes into MPF from work; --monthly-income says it.',
  WORK_HAS_ENDED: () =>
    'Work in Hong Kong has ended by the first month, or at 65 at the latest as far as MPF goes, so the income puts nothing into MPF.',
  DEPARTURE_CONFLICTS: ({ conflicts }) =>
    `Taking MPF out on leaving for good 永久性離開香港 does not fit: ${text(conflicts)
      .split(' ')
      .map((one) => departures[one])
      .join(', and ')}. One declares not to come back to work or to settle.`,
  DEPARTURE_TERMS: () =>
    'Leaving for good is once in a lifetime and pays all at once; what is drawn here is that sum, kept at the same net return. A Home Return Permit 回鄉證 alone does not prove it. Whether it ends allowances later was not found.',
  EARLY_RETIREMENT_TERMS: () =>
    'Early retirement 提早退休 asks to have stopped all work and to declare that one will not work again.',
  ANNUITY_NOT_SOLD: ({ why }) =>
    `The HKMC annuity 香港年金 is not sold here, since ${annuityReasons[text(why)]}; the balance is drawn in level payments to 85 instead.`,
  ANNUITY_AGE_UNKNOWN: ({ why }) =>
    `What an HKMC annuity 香港年金 would pay is not told: ${annuityReasons[text(why)]}.`,
  ALLOWANCES_LOST: ({ amount }) =>
    `With both, the means test 經濟審查 takes HKD ${apart(amount)} of allowances until 85, in today’s money: a mainland pension is income, MPF that can be taken out is an asset. --table meansTest shows it by month.`,
  ALLOWANCE_TERMS: ({ living }) =>
    living === 'guangdong'
      ? 'Allowances 高齡津貼、長者生活津貼 are counted by the Guangdong Scheme 廣東計劃: 7 years in Hong Kong, 60 days a year in Guangdong, no public rental flat. Amounts and limits are taken to rise with Hong Kong prices. --table government'
      : 'Allowances 高齡津貼、長者生活津貼 are counted as for who has lived in Hong Kong for 7 years and the last one before applying. Amounts and limits are taken to rise with Hong Kong prices. --table government',
  ALLOWANCES_NOT_PAID: () =>
    'Allowances of Hong Kong are counted in Hong Kong and Guangdong only; where you live none is.',
  MAINLAND_ALONE: () =>
    'MPF is compulsory for who works in Hong Kong: “mainland only” shows that part by itself, without your MPF.',
  SAME_MONEY: () =>
    '“All in MPF” pays the mainland’s contributions of each month into voluntary MPF instead, drawn when they would have ended, not before your MPF is. This is arithmetic, no advice on any product: guarantees, prices, heirs, currency and law differ (--table differences).',
  YUAN_ASSUMED: (values) =>
    `One yuan is HKD ${text(values['rate'])} in the valuation month and ${paths[text(values['path'])]?.(values) ?? `changes by ${text(values['path'])} a year`}. Today’s money: dollars by Hong Kong prices (${text(values['hk'])}), yuan by the mainland’s (${text(values['cn'])}).`,
  NO_TURN: ({ none }) =>
    `The choice between both and all in MPF turns at ${text(none)
      .split(' ')
      .map((one) => turns[one])
      .join(', and at ')}.`,
  RULES_RECALLED: ({ rules }) => `Known from memory only, without a document at hand: ${text(rules)}.`,
  RULES_OVERRIDDEN: ({ rules }) => `Replaced by your own values: ${text(rules)}.`,
  OVERRIDES_UNUSED: ({ rules }) => `Your own values for these rules had no effect here: ${text(rules)}.`,
};
