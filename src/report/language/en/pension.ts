import { ageText, months } from '../../../quantities/months.ts';
import { grouped, readableFigure } from '../../figure-text.ts';
import type { PensionWords } from '../pension-words.ts';
import { cells } from './pension-cells.ts';
import { columns, facts } from './pension-facts.ts';
import { ageInWords, monthInWords, monthsInWords, type Value } from './time.ts';

const rmb = (fen: Value): string => `RMB ${readableFigure(fen ?? null, 'CNY')}`;
const wholeYuan = (yuan: Value): string => readableFigure(Number(yuan) * 100, 'CNY').replace(/\.00$/, '');
const percent = (fraction: Value): string => `${Number((Number(fraction) * 100).toFixed(2))} %`;
const text = (value: Value): string => String(value ?? '');
/** An amount that is text already, its thousands apart. */
const apart = (value: Value): string => grouped(text(value));
const monthOf = (value: Value): string => monthInWords(text(value).slice(0, 7));

/** The pension plan in English. */
export const pension: PensionWords = {
  plan: 'Mainland pension',
  cities: {
    shenzhen: 'Shenzhen 深圳',
    guangzhou: 'Guangzhou 广州',
    zhuhai: 'Zhuhai 珠海',
    foshan: 'Foshan 佛山',
    dongguan: 'Dongguan 东莞',
    zhongshan: 'Zhongshan 中山',
    huizhou: 'Huizhou 惠州',
    jiangmen: 'Jiangmen 江门',
    zhaoqing: 'Zhaoqing 肇庆',
  },
  employments: { flexible: 'flexible 灵活就业', employee: 'employee 职工' },
  outlooks: { low: 'low', central: 'central', high: 'high' },
  facts,
  tables: {
    years: 'Year by year',
    outlooks: 'Three outlooks',
    payroll: 'What the wage of the first month loses, and what the employer adds',
    resident: 'The pension of residents not in work 城乡居民基本养老保险, tier by tier',
  },
  columns,
  cells,
  assumptions: {
    asOf: 'as of',
    asKnownOn: 'rules as known on',
    city: 'city',
    employment: 'employment',
    sex: '',
    line: 'line',
    birth: 'born',
    start: 'start',
    years: 'years asked',
    basePolicy: 'base policy',
    retire: 'retire',
    outlook: 'outlook',
    wageGrowth: 'wages',
    creditingRate: 'account',
    indexation: 'rises',
    inflation: 'prices',
    fx: 'HKD per RMB',
    fxLater: 'HKD per RMB later',
    averageWageReading: 'wage reading',
    benefitBasePath: 'benefit base',
  },
  turningPoints: {
    first: '',
    paused: 'then paused',
    resumed: 'resumed',
    lastPaid: 'last paid',
    claim: 'drawn',
    even: '← even',
    last: '',
  },
  caveats: {
    BASE_BELOW_FLOOR: ({
      asked,
      paid,
      floor,
      rate,
      since,
      standing,
      floorBefore,
      paidBefore,
      beforeFrom,
      beforeUntil,
    }) =>
      `RMB ${apart(asked)} is below the floor, which is used: ${wholeYuan(floor)} × ${percent(rate)} = RMB ${apart(paid)} since ${monthOf(since)}${asProjected(standing)}${floorBefore === null ? '.' : `; ${wholeYuan(floorBefore)} × ${percent(rate)} = ${apart(paidBefore)} from ${monthOf(beforeFrom)} to ${monthOf(beforeUntil)}.`}`,
    BASE_ABOVE_CEILING: ({ asked, paid, ceiling, rate, since }) =>
      `RMB ${apart(asked)} a month is above the ceiling: since ${monthOf(since)} the most is ${wholeYuan(ceiling)} × ${percent(rate)} = RMB ${apart(paid)}, and that is what is projected.`,
    BASE_OVERTAKEN_BY_FLOOR: ({ month, base }) =>
      `The fixed base is overtaken by the floor in ${monthOf(month)}; from then on the floor is paid, ${rmb(base)} at first.`,
    YEARS_CUT_AT_MINIMUM: ({ askedMonths, minimum, statutory, claim, claimAgeMonths }) =>
      `You asked for ${monthsInWords(askedMonths)}. At the statutory age, in ${monthOf(statutory)}, you are short of the minimum, so you pay on to it, ${monthsInWords(minimum)}, and draw from ${monthOf(claim)} at ${ageInWords(claimAgeMonths)}; paying further is not provided for.`,
    YEARS_CUT_AT_RETIREMENT: ({ askedMonths, claim, claimAgeMonths }) =>
      `You asked for ${monthsInWords(askedMonths)}, but contributions end when the pension starts, in ${monthOf(claim)} at ${ageInWords(claimAgeMonths)}.`,
    YEARS_EXTENDED_TO_MINIMUM: ({ askedMonths, minimum, claim, claimAgeMonths }) =>
      `You asked for ${monthsInWords(askedMonths)}; the law asks for ${monthsInWords(minimum)}. You pay on to it and draw from ${monthOf(claim)} at ${ageInWords(claimAgeMonths)}.`,
    YEARS_RESUMED_TO_MINIMUM: ({ askedMonths, minimum, pausedFrom, statutory, claim, claimAgeMonths }) =>
      `You asked for ${monthsInWords(askedMonths)}; the law asks for ${monthsInWords(minimum)}: paused from ${monthOf(pausedFrom)}, resumed at the statutory age in ${monthOf(statutory)}, drawn from ${monthOf(claim)} at ${ageInWords(claimAgeMonths)}.`,
    PAYS_ON_TO_MINIMUM: ({ minimum, statutory, claim, claimAgeMonths }) =>
      `At the statutory age, in ${monthOf(statutory)}, you are short of the minimum of ${monthsInWords(minimum)}; you pay on to it and draw from ${monthOf(claim)} at ${ageInWords(claimAgeMonths)}.`,
    PAYING_ON_AT_ONCE: ({ claim, claimAge, monthlyPension, contributionMonths }) =>
      `Paying on at once instead, ${monthsInWords(contributionMonths)}: drawn from ${monthOf(claim)} at ${text(claimAge)}, ${rmb(monthlyPension)} a month.`,
    PAYS_ALONE_AFTER_RETIREMENT: ({ month, own, rate }) =>
      `From ${monthOf(month)}, after retirement, there is no employer: you pay ${percent(rate)} of the base alone, ${rmb(own)} a month at first.`,
    PAYING_ON_CONDITIONS: ({ months, reviewed }) =>
      `Paying on after the statutory age is open to a resident of Hong Kong with ${monthsInWords(months)} or more in Guangdong, or whose longest record is there; the rule is up for review in ${monthOf(reviewed)} and assumed to go on.`,
    EARLY_NOT_REACHED: ({ earliest, minimum }) =>
      `Early retirement, from ${monthOf(earliest)}, asks for the minimum of ${monthsInWords(minimum)}, which is not paid before the statutory age; the statutory age is used.`,
    DEFERRAL_NEEDS_EMPLOYER: ({ statutory }) =>
      `Retiring later than the statutory month, ${monthOf(statutory)}, needs the agreement of an employer; whether a flexible worker may do so is not written anywhere we know.`,
    LINE_WOMEN_50: () =>
      'An employed woman is taken to be on the line women-50. In a managerial or technical post it is women-55: add --line women-55.',
    EMPLOYER_RATE_UNKNOWN: ({ month }) =>
      `The employer’s rate is not known for ${monthOf(month)}, so his total is left out; it changes no pension.`,
    TWO_READINGS: ({ reading, otherReading, from, monthlyPension, monthlyPensionOtherReading }) =>
      `The index has two readings from ${monthOf(from)}: by ${readings[text(reading)]} ${rmb(monthlyPension)} a month (used here), by ${readings[text(otherReading)]} ${rmb(monthlyPensionOtherReading)}.`,
    BENEFIT_BASE_OF_ITS_OWN: ({ benefitBase, provincial }) =>
      `The city’s own benefit base is taken as RMB ${wholeYuan(benefitBase)} at the claim; the province’s would be RMB ${wholeYuan(provincial)}. The gap has been closing since 2020 and may close further.`,
    CLAIM_PAST_TABLE: ({ claimAge, lastAge }) =>
      `The table of payout months ends at ${text(lastAge)}; that value is used at ${text(claimAge)}, as recalled practice has it.`,
    FLEXIBLE_GATE: () =>
      'A resident of Hong Kong joins as a flexible worker with a mainland residence permit (港澳居民居住证) or an employment registration in Guangdong.',
    RULES_RECALLED: ({ rules }) => `Known from memory only, without a document at hand: ${text(rules)}.`,
    RULES_OVERRIDDEN: ({ rules }) => `Replaced by your own values: ${text(rules)}.`,
    OVERRIDES_UNUSED: ({ rules }) => `Your own values for these rules had no effect here: ${text(rules)}.`,
    EXCHANGE_RATE_UNKNOWN: ({ month }) =>
      `No exchange rate is known for ${monthOf(month)}, so nothing is given in Hong Kong dollars; add --fx.`,
    NO_RETURN: () => 'No rate of return exists: no pension is drawn before the 85th birthday.',
    SEVERAL_RETURNS: () => 'More than one rate of return solves these flows, so none is given.',
    PAYROLL_FLEXIBLE: () =>
      'Nobody deducts anything from what a flexible worker earns: he pays the pension himself and, if he chooses, the medical insurance.',
    PAYROLL_UNKNOWN: ({ rules, month }) => `Not known for ${monthOf(month)}, so left empty: ${text(rules)}.`,
    PAYROLL_BAND_UNKNOWN: ({ rules, month }) =>
      `Limits not known for ${monthOf(month)}, so the wage is taken as it is: ${text(rules)}.`,
    PAYROLL_TAX: ({ least, most }) =>
      `Income tax is not computed. A resident taxpayer takes ${least === null ? 'his contributions' : `${rmb(least)}${most === null || most === least ? '' : ` (at most ${rmb(most)})`} of this month’s contributions`} off before it; one with fewer than 183 days on the mainland in the year may not.`,
    PAYROLL_COMPULSORY: () =>
      'An employee from Hong Kong joins all five insurances. With a certificate that he keeps his social insurance in Hong Kong he may be let off the pension and unemployment; which office certifies it is not known.',
    RESIDENT_AGE: ({ month, ageMonths }) =>
      `The residents’ pension is for those from 16 to 60; in ${monthOf(month)} the person is ${ageInWords(ageMonths)}.`,
    RESIDENT_UNKNOWN: ({ rules, month }) =>
      `Nothing can be said of the residents’ pension: not known for ${monthOf(month)} are ${text(rules)}.`,
    RESIDENT_PAYS_ON: ({ years, claim, claimAge }) =>
      `Fewer than ${text(years)} years lie before 60: payments go on to ${text(years)} years and the residents’ pension is drawn from ${monthOf(claim)} at ${text(claimAge)}.`,
    RESIDENT_BASE_UNKNOWN: ({ rules, month, atLeast }) =>
      `Not known for ${monthOf(month)}: ${text(rules)}. ${atLeast === null ? 'No least amount of the residents’ base pension is known either.' : `The residents’ base pension is at least ${rmb(atLeast)} a month by the rules of that month.`}`,
    RESIDENT_SUBSIDY_UNKNOWN: ({ rules, month }) =>
      `The subsidy of residents’ contributions is not known for ${monthOf(month)} (${text(rules)}); the account holds the own payments only.`,
    RESIDENT_CREDITING_ASSUMED: ({ rate }) =>
      `No crediting rate of the residents’ accounts was found; ${percent(rate)} a year is assumed.`,
    RESIDENT_IN_WORK: () =>
      'The residents’ pension is for those who are not in work: an employee could not join it. It stands here as the alternative.',
    RESIDENT_GATE: () =>
      'A resident of Hong Kong joins the residents’ pension where he lives, with a mainland residence permit (港澳居民居住证), and only while not in work.',
    RESIDENT_ONE_SCHEME: () =>
      'Only one of the two pensions is drawn. With 15 years in the employee scheme the residents’ account joins it, without its years; with fewer, the employee account and years join the residents’ scheme. Months paid in both count for the employee scheme alone.',
  },
  reasons: {
    START_AFTER_STATUTORY: ({ start, statutory }) =>
      `The first contribution, in ${monthOf(start)}, would come after the statutory retirement month, ${monthOf(statutory)}; without earlier months nobody may join then. The last month to start is ${monthOf(statutory)}.`,
    AGE_BELOW_16: ({ ageMonths, birthGiven }) =>
      birthGiven === 1
        ? `At the first contribution the person would be ${ageInWords(ageMonths)}; the youngest age to join is 16.`
        : `So many years do not fit between the age of 16 and the statutory age: whoever completes them in it would be ${ageInWords(ageMonths)} at the first contribution. Ask for fewer years, or give the month of birth.`,
    RETIRE_TOO_EARLY: ({ month, nearest, nearestAgeMonths }) =>
      `${monthOf(month)} is too early: the earliest month is ${monthOf(nearest)}, at ${ageInWords(nearestAgeMonths)}.`,
    RETIRE_TOO_LATE: ({ month, nearest, nearestAgeMonths }) =>
      `${monthOf(month)} is too late: the latest month is ${monthOf(nearest)}, at ${ageInWords(nearestAgeMonths)}.`,
    RETIRE_BEFORE_MINIMUM: ({ month, paid, minimum, first }) =>
      `Retiring early, in ${monthOf(month)}, asks for the minimum of ${monthsInWords(minimum)}; only ${monthsInWords(paid)} would be paid by then. The first month with enough is ${monthOf(first)}.`,
    BASE_BELOW_FLOOR: ({ asked, paid, floor, rate, since }) =>
      `RMB ${apart(asked)} a month is below the floor: since ${monthOf(since)} the least is ${wholeYuan(floor)} × ${percent(rate)} = RMB ${apart(paid)}.`,
    BASE_ABOVE_CEILING: ({ asked, paid, ceiling, rate, since }) =>
      `RMB ${apart(asked)} a month is above the ceiling: since ${monthOf(since)} the most is ${wholeYuan(ceiling)} × ${percent(rate)} = RMB ${apart(paid)}.`,
  },
  lines: { pays: 'You pay', gets: 'You get', even: 'Even after', return: 'Return', outlooks: 'Outlooks' },
  headline: ({ pays, start, months: paid, risesWith, pension: monthly, claim, claimAgeMonths, today, evenMonths }) =>
    `Pay ${pays} a month from ${monthInWords(start)} for ${monthsInWords(paid)}${risesWith === null ? '' : `, rising with the ${risesWith}`}; ` +
    `from ${monthInWords(claim)}, aged ${ageInWords(claimAgeMonths)}, draw ${monthly} a month: ${today} in today’s money. ` +
    (evenMonths === null
      ? 'The contributions never come back.'
      : `Paid back after ${monthsInWords(evenMonths)} of pension.`),
  notEligible: (reasons) => `Not possible. ${reasons.join(' ')}`,
  undetermined: (missing) =>
    `No pension can be given. Not known: ${missing.map(({ rule, month }) => `${rule} for ${monthInWords(month)}`).join('; ')}.`,
  paysLine: ({ total, months, employerTotal }) =>
    `${total} in all, over ${months} months${employerTotal === null ? '' : `; the employer ${employerTotal}`}`,
  getsLine: ({ base, account, seniority, fixed }) =>
    `base ${base} + account ${account} + seniority ${seniority} + fixed ${fixed}`,
  evenLine: ({ own, simple, real }) =>
    `${monthsOrNever(own)} of pension with rises · ${monthsOrNever(simple)} without · ${monthsOrNever(real)} in today’s money`,
  returnLine: (rate) =>
    rate === null ? 'none to age 85' : `${rate} a year on what you pay, before inflation, if you live to 85`,
  outlooksLine: ({ low, central, high }) => `low ${low} · central ${central} · high ${high} (today’s money)`,
};

const readings: Readonly<Record<string, string>> = {
  own: 'the city’s average wage',
  provincial: 'the province’s average wage',
};

function asProjected(standing: Value): string {
  return standing === 'projected' ? ' (projected)' : '';
}

function monthsOrNever(count: number | null): string {
  return count === null ? 'never' : ageText(months(count));
}
