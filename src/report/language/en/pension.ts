import { ageText, months } from '../../../quantities/months.ts';
import type { PensionFigures, PensionWords } from '../pension-words.ts';
import { cityNames } from './city-names.ts';
import { caveats } from './pension-caveats.ts';
import { cells } from './pension-cells.ts';
import { columns } from './pension-columns.ts';
import { facts } from './pension-facts.ts';
import { stepWords } from './pension-steps.ts';
import { wayWords } from './pension-ways.ts';
import { ageInWords, monthInWords, monthsInWords, type Value } from './time.ts';
import { apart, monthOf, percent, text, wholeYuan } from './values.ts';

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
    payroll: 'What the wage of the first month loses, and what the employer adds',
    resident: 'The pension of residents not in work 城乡居民基本养老保险, tier by tier',
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
    ...cells,
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
  caveats,
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

function ofAHundred(percent: number): string {
  if (percent === 0) return 'under 1%';
  return percent === 100 ? 'over 99%' : `${percent}%`;
}

function monthsOrNever(count: number | null): string {
  return count === null ? 'never' : ageText(months(count));
}
