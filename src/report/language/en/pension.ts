import { ageText, months } from '../../../quantities/months.ts';
import { grouped, readableFigure } from '../../figure-text.ts';
import type { PensionFigures, PensionWords } from '../pension-words.ts';
import { columns, facts } from './pension-facts.ts';
import { stepWords } from './pension-steps.ts';
import { wayWords } from './pension-ways.ts';
import { ageInWords, monthInWords, monthsInWords, type Value } from './time.ts';

const rmb = (fen: Value): string => `RMB ${readableFigure(fen ?? null, 'CNY')}`;
const wholeYuan = (yuan: Value): string => readableFigure(Number(yuan) * 100, 'CNY').replace(/\.00$/, '');
const percent = (fraction: Value): string => `${Number((Number(fraction) * 100).toFixed(2))} %`;
const text = (value: Value): string => String(value ?? '');
/** An amount that is text already, its thousands apart. */
const apart = (value: Value): string => grouped(text(value));
const monthOf = (value: Value): string => monthInWords(text(value).slice(0, 7));

const cityNames: PensionWords['cities'] & Readonly<Record<string, string>> = {
  shenzhen: 'Shenzhen 深圳',
  guangzhou: 'Guangzhou 广州',
  zhuhai: 'Zhuhai 珠海',
  foshan: 'Foshan 佛山',
  dongguan: 'Dongguan 东莞',
  zhongshan: 'Zhongshan 中山',
  huizhou: 'Huizhou 惠州',
  jiangmen: 'Jiangmen 江门',
  zhaoqing: 'Zhaoqing 肇庆',
};

/** The pension plan in English. */
export const pension: PensionWords = {
  plan: 'Mainland pension',
  cities: cityNames,
  employments: {
    flexible: 'flexible 灵活就业',
    employee: 'employee 职工',
    'self-employed': 'self-employed 个体工商户',
  },
  outlooks: { low: 'low', central: 'central', high: 'high' },
  facts,
  tables: {
    years: 'Year by year',
    outlooks: 'Three outlooks',
    record: 'Months already paid',
    exits: 'What becomes of the money at the end of each year',
    choices: 'One thing varied at a time',
    cities: 'The same person in the nine cities',
    ways: 'Ways in',
    steps: 'What to do next',
  },
  columns,
  groups: {
    'stop-and-wait': 'Stop and wait: pay what the minimum still asks at the statutory age, draw',
    'take-account': 'Leave and take the account: the relation ends',
    'return-and-draw-later': 'Return to Hong Kong, pay no more: the pension, or short of it the account',
    'die-before-drawing': 'Die before drawing: what the heirs are paid',
    'die-while-drawing': 'Die while drawing: what was drawn, and what the heirs are paid',
    'claim-age': 'Claim earlier or later',
    base: 'Pay on another base',
    start: 'Start now or later',
  },
  cells: {
    ...wayWords,
    ...stepWords,
  },
  assumptions: {
    asOf: 'as of',
    asKnownOn: 'rules as known on',
    city: 'city',
    employment: 'employment',
    sex: '',
    line: 'line',
    birth: 'born',
    start: 'start',
    record: 'record',
    monthly: 'paid a month',
    base: 'base',
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
    lifeTable: 'life table',
    mortality: 'mortality',
    investmentReturn: 'money elsewhere',
    averageWageReading: 'wage reading',
    benefitBasePath: 'benefit base',
    papers: 'papers',
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
      `Retiring later than the statutory month, ${monthOf(statutory)}, needs the agreement of an employer; whether one who pays alone may do so is not written anywhere we know.`,
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
    RECORD_GAPS: ({ months: count, spans }) =>
      `Your record has no payment in ${counted(count)}: ${text(spans)}. A gap costs no months already paid, and the account goes on earning; nothing is counted for it.`,
    RECORD_DOUBLE_MONTHS: ({ months: count, spans }) =>
      `${counted(count)} are paid twice in your record: ${text(spans)}. They count once, as the period that began first has them; ask the office which payment is refunded.`,
    RECORD_MPF_OVERLAP: ({ months: count, spans }) =>
      `In ${counted(count)} you paid here while employed under the MPF in Hong Kong: ${text(spans)}. Both count. Who keeps a scheme at home may, with a proof, be spared the mainland pension and unemployment insurance; which proof from Hong Kong is accepted is not settled: --table steps.`,
    RECORD_AMOUNTS_UNKNOWN: () =>
      'What you paid in some recorded months is not known, so there is no total, no break-even and no rate of return. Give contribution in those rows: what you paid a month.',
    BENEFIT_PLACE: ({ place, reason, months: count, monthlyPension, otherPlace, otherMonthlyPension }) =>
      `Your months in several places count together; ${cityNames[text(place)]} pays: Guangdong, because ${placeReasons[text(reason)]?.(monthsInWords(count))}, and in it the place insured last.` +
      (otherPlace === null
        ? ''
        : ` No text read says which of its cities pays; ${cityNames[text(otherPlace)]}, with the longest record, would pay ${rmb(otherMonthlyPension)} a month instead of ${rmb(monthlyPension)}.`),
    EXITS: () =>
      'Exits are in the yuan of the day. Taking the account ends the relation and pays the 8 % part with its interest, never the 12 % of the pooled fund, and never the employer’s share. Grants are those of a death from illness; the urban income they are measured in is carried on by wage growth. Without the minimum period a return to Hong Kong ends with the account; paying on from there is open to whom the paying-on rule admits.',
    CHOICES: () =>
      'One thing is varied at a time, everything else as asked. near-best marks every return within 1 % of the best of its kind: between those the assumptions decide, not you. The highest return is not the highest pension.',
    CITIES: ({ city }) =>
      `Gaps are to the pension in ${cityNames[text(city)]}. They add up from the rules put in place one after the other: limits of the base, average wage, coefficient a, benefit base. An amount fixed in yuan below another city’s floor is raised to it there.`,
    BENEFIT_PLACE_ELSEWHERE: ({ reason, months: count }) =>
      `A place outside Guangdong pays, because ${placeReasons[text(reason)]?.(monthsInWords(count))} there; its rules are not in this package.`,
    SELF_EMPLOYED_GATE: () =>
      'The owner of a business registered on the mainland (个体工商户) joins where it is registered, without a residence permit. The rate is that of one who works alone; what an owner with staff pays for himself is not known.',
  },
  reasons: {
    START_AFTER_STATUTORY: ({ start, statutory }) =>
      `The first contribution, in ${monthOf(start)}, would come after the statutory retirement month, ${monthOf(statutory)}; without earlier months nobody may join then. The last month to start is ${monthOf(statutory)}.`,
    AGE_BELOW_16: ({ ageMonths, youngestMonths, birthGiven }) =>
      birthGiven === 1
        ? `At the first contribution the person would be ${ageInWords(ageMonths)}; the youngest age to join is ${ageInWords(youngestMonths)}.`
        : `So many years do not fit between the age of ${ageInWords(youngestMonths)} and the statutory age: whoever completes them in it would be ${ageInWords(ageMonths)} at the first contribution. Ask for fewer years, or give the month of birth.`,
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
    NO_PERMIT_OR_REGISTRATION: ({ rule, opens }) =>
      `Under ${text(rule)} a resident of Hong Kong joins as a flexible worker only with ${papersOf(opens)}. An employee needs neither, nor does the owner of a business registered on the mainland (个体工商户): --table ways, --table steps.`,
  },
  lines: { pays: 'You pay', gets: 'You get', even: 'Even after', return: 'Return', outlooks: 'Outlooks' },
  headline: (figures) => {
    const { pension: monthly, claim, claimAgeMonths, today } = figures;
    return (
      `${payingOn(figures)}; ` +
      `from ${monthInWords(claim)}, aged ${ageInWords(claimAgeMonths)}, draw ${monthly} a month: ${today} in today’s money. ` +
      paidBack(figures)
    );
  },
  notEligible: (reasons) => `Not possible. ${reasons.join(' ')}`,
  undetermined: (missing) =>
    `No pension can be given. Not known: ${missing.map(({ rule, month }) => `${rule} for ${monthInWords(month)}`).join('; ')}.`,
  paysLine: ({ total, recordedMonths, monthsToPay, employerTotal }) =>
    `${total ?? 'not known'} in all, over ${recordedMonths + monthsToPay} months${recordedMonths === 0 ? '' : `, ${recordedMonths} of them paid`}${employerTotal === null ? '' : `; the employer ${employerTotal}`}`,
  getsLine: ({ base, account, seniority, fixed }) =>
    `base ${base} + account ${account} + seniority ${seniority} + fixed ${fixed}`,
  evenLine: ({ own, simple, real }, { total }) =>
    total === null
      ? 'not known: what was paid is not known in full'
      : `${monthsOrNever(own)} of pension with rises · ${monthsOrNever(simple)} without · ${monthsOrNever(real)} in today’s money`,
  returnLine: (rate, alive, paidKnown) =>
    [
      rate === null ? (paidKnown ? 'none to age 85' : 'not known') : `${rate} a year to age 85, before inflation`,
      ...(alive === null ? [] : [`${ofAHundred(alive)} live to break even`]),
    ].join(' · '),
  outlooksLine: ({ low, central, high }) => `low ${low} · central ${central} · high ${high} (today’s money)`,
};

/** What is still to be paid, after what was paid before. */
function payingOn({ pays, start, recordedMonths, monthsToPay, risesWith }: PensionFigures): string {
  const before = recordedMonths === 0 ? '' : `You have paid ${monthsInWords(recordedMonths)}. `;
  if (monthsToPay === 0) return `${before}Nothing more is due`;
  const rising = risesWith === null ? '' : `, rising with the ${risesWith}`;
  return `${before}Pay ${pays} a month from ${monthInWords(start)} for ${monthsInWords(monthsToPay)}${before === '' ? '' : ' more'}${rising}`;
}

function paidBack({ total, evenMonths }: PensionFigures): string {
  if (total === null) return 'What was paid is not known in full, so it is not known when it is paid back.';
  return evenMonths === null
    ? 'The contributions never come back.'
    : `Paid back after ${monthsInWords(evenMonths)} of pension.`;
}

const placeReasons: Readonly<Record<string, (count: string) => string>> = {
  only: (count) => `all ${count} were paid in it`,
  'ten-years': (count) => `${count} were paid in it, ten years or more`,
  longest: (count) => `the record there, ${count}, is the longest`,
  'last-of-longest': (count) => `no record is longer, ${count}, and it is the last of them`,
};

/** A count of months as it stands in a record. */
function counted(count: Value): string {
  return `${count} ${count === 1 ? 'month' : 'months'}`;
}

const readings: Readonly<Record<string, string>> = {
  own: 'the city’s average wage',
  provincial: 'the province’s average wage',
};

/** The papers of a rule, by code: `residence-permit, employment-registration`. */
function papersOf(codes: Value): string {
  return text(codes)
    .split(', ')
    .map((code) => papers[code] ?? code)
    .join(' or ');
}

const papers: Readonly<Record<string, string>> = {
  'residence-permit': 'a mainland residence permit (港澳台居民居住证)',
  'employment-registration': 'a registration of employment in Guangdong (就业登记)',
};

function asProjected(standing: Value): string {
  return standing === 'projected' ? ' (projected)' : '';
}

function ofAHundred(percent: number): string {
  if (percent === 0) return 'under 1%';
  return percent === 100 ? 'over 99%' : `${percent}%`;
}

function monthsOrNever(count: number | null): string {
  return count === null ? 'never' : ageText(months(count));
}
