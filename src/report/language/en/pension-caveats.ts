import type { PensionWords } from '../pension-words.ts';
import { cityNames } from './city-names.ts';
import { ageInWords, monthsInWords, type Value } from './time.ts';
import { apart, monthOf, percent, rmb, text, wholeYuan } from './values.ts';

/** What must be said beside the figures of a pension. */
export const caveats: PensionWords['caveats'] = {
  BASE_BELOW_FLOOR: ({ asked, paid, floor, rate, since, standing, floorBefore, paidBefore, beforeFrom, beforeUntil }) =>
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
    `The employer’s share is not known for ${monthOf(month)}, so his total is left out; it changes no pension.`,
  TWO_READINGS: ({ reading, otherReading, from, monthlyPension, monthlyPensionOtherReading }) =>
    `The index has two readings from ${monthOf(from)}: by ${readings[text(reading)]} ${rmb(monthlyPension)} a month (used here), by ${readings[text(otherReading)]} ${rmb(monthlyPensionOtherReading)}.`,
  BENEFIT_BASE_OF_ITS_OWN: ({ benefitBase, provincial }) =>
    `The city’s own benefit base is taken as RMB ${wholeYuan(benefitBase)} at the claim; the province’s would be RMB ${wholeYuan(provincial)}. The gap has been closing since 2020 and may close further.`,
  CLAIM_PAST_TABLE: ({ claimAge, lastAge }) =>
    `The table of payout months ends at ${text(lastAge)}; that value is used at ${text(claimAge)}, as recalled practice has it.`,
  FLEXIBLE_GATE: () =>
    'A resident of Hong Kong joins as a flexible worker with a mainland residence permit (港澳台居民居住证) or an employment registration in Guangdong.',
  RULES_RECALLED: ({ rules }) => `Known from memory only, without a document at hand: ${text(rules)}.`,
  RULES_OVERRIDDEN: ({ rules }) => `Replaced by your own values: ${text(rules)}.`,
  OVERRIDES_UNUSED: ({ rules }) => `Your own values for these rules had no effect here: ${text(rules)}.`,
  EXCHANGE_RATE_UNKNOWN: ({ month }) =>
    `No exchange rate is known for ${monthOf(month)}, so nothing is given in Hong Kong dollars; add --fx.`,
  NO_RETURN: () => 'No rate of return exists: no pension is drawn before the 85th birthday.',
  SEVERAL_RETURNS: () => 'More than one rate of return solves these flows, so none is given.',
  RECORD_GAPS: ({ months: count, spans, more }) =>
    `Your record has no payment in ${counted(count)}: ${listed(spans, more)}. A gap costs no months already paid, and the account goes on earning; nothing is counted for it.`,
  RECORD_DOUBLE_MONTHS: ({ months: count, spans, more }) =>
    `${counted(count)} ${count === 1 ? 'is' : 'are'} paid twice in your record: ${listed(spans, more)}. Each counts once, as the period that began first has it; ask the office which payment is refunded.`,
  RECORD_MPF_OVERLAP: ({ months: count, spans, more }) =>
    `In ${counted(count)} you paid here while employed under the MPF in Hong Kong: ${listed(spans, more)}. Both count. Who keeps a scheme at home may, with a proof, be spared the mainland pension and unemployment insurance; which proof from Hong Kong is accepted is not settled: --table steps.`,
  RECORD_AMOUNTS_UNKNOWN: () =>
    'What you paid in some recorded months is not known, so there is no total, no break-even and no rate of return. Give contribution in those rows: what you paid a month.',
  BENEFIT_PLACE: ({ place, reason, months: count, monthlyPension, otherPlace, otherMonthlyPension }) =>
    `Your months in several places count together; ${cityNames[text(place)]} pays: Guangdong, because ${placeReasons[text(reason)]?.(monthsInWords(count))}, and in it the place insured last.` +
    (otherPlace === null
      ? ''
      : ` No text read says which of its cities pays; ${cityNames[text(otherPlace)]}, with the longest record, would pay ${otherMonthlyPension === monthlyPension ? 'the same' : `${rmb(otherMonthlyPension)} a month instead of ${rmb(monthlyPension)}`}.`),
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
  PAYROLL_FLEXIBLE: () =>
    'Nobody deducts anything from what a person without an employer earns: he pays the pension himself and, if he chooses, the medical insurance.',
  PAYROLL_UNKNOWN: ({ rules, month }) => `Not known for ${monthOf(month)}, so left empty: ${text(rules)}.`,
  PAYROLL_BAND_UNKNOWN: ({ rules, month }) =>
    `Limits not known for ${monthOf(month)}, so the wage is taken as it is: ${text(rules)}.`,
  PAYROLL_TAX: ({ least, most, nonResident }) =>
    `Income tax is not computed. A resident taxpayer takes ${least === null ? 'his contributions' : `${rmb(least)}${most === null ? ' (more with what is not known)' : most === least ? '' : ` (at most ${rmb(most)})`} of this month’s contributions`} off before it${nonResident === null ? '' : '; one with fewer than 183 days on the mainland in the year may not'}.`,
  PAYROLL_COMPULSORY: () =>
    'An employee from Hong Kong joins all five insurances. With a certificate that he keeps his social insurance in Hong Kong he may be let off the pension and unemployment; which office certifies it is not known.',
  RESIDENT_AGE: ({ city, month, ageMonths, youngest, oldest }) =>
    `${youngest === null ? `In ${cityNames[text(city)]} nobody joins the residents’ pension from ${ageInWords(oldest)} on` : `Nobody joins the residents’ pension before ${ageInWords(youngest)}`}; in ${monthOf(month)} the person is ${ageInWords(ageMonths)}.`,
  RESIDENT_UNKNOWN: ({ rules, month }) =>
    `Nothing can be said of the residents’ pension: not known for ${monthOf(month)} are ${text(rules)}.`,
  RESIDENT_PAYS_ON: ({ years, claim, claimAge }) =>
    `Fewer than ${text(years)} years lie before 60: payments go on to ${text(years)} years and the residents’ pension is drawn from ${monthOf(claim)} at ${text(claimAge)}.`,
  RESIDENT_BASE_UNKNOWN: ({ rules, month, atLeast }) =>
    `Not known for ${monthOf(month)}: ${text(rules)}. ${atLeast === null ? 'No least amount of the residents’ base pension is known either.' : `The residents’ base pension is at least ${rmb(atLeast)} a month by the rules of that month.`}`,
  RESIDENT_SUBSIDY_UNKNOWN: ({ rules, month }) =>
    `The subsidy of residents’ contributions is not known for ${monthOf(month)} (${text(rules)}); the account holds the own payments only.`,
  RESIDENT_CREDITING_ASSUMED: ({ rate }) =>
    `No crediting rate of the residents’ accounts was found; ${percent(rate)} a year is assumed, so no part from the account is certain: with least base is that part and the least base pension, not the least that is paid.`,
  RESIDENT_IN_WORK: () =>
    'The residents’ pension is for those who are not in work: an employee could not join it. It stands here as the alternative.',
  RESIDENT_GATE: () =>
    'A resident of Hong Kong joins the residents’ pension where he lives, with a mainland residence permit (港澳台居民居住证), and only while neither in work nor a student.',
  RESIDENT_ONE_SCHEME: () =>
    'Only one of the two pensions is drawn. With 15 years in the employee scheme the residents’ account joins it, without its years; with fewer, the employee account and years join the residents’ scheme. Months paid in both count for the employee scheme alone.',
  RESIDENT_ENTRY_UNKNOWN: ({ city, month, ageMonths, rule }) =>
    `Whether a person of ${ageInWords(ageMonths)} may still join the residents’ pension in ${monthOf(month)} is not known for ${cityNames[text(city)]} (${text(rule)}); the table says what would follow.`,
  RESIDENT_BESIDE_EMPLOYEE: ({ claim, month }) =>
    `The employee scheme’s pension is of its own first month, ${monthOf(claim)}, in the yuan of that day; the residents’ base pension and subsidy are those of ${monthOf(month)} and do not grow.`,
  RESIDENT_REST_AT_ONCE: ({ city, ageMonths, since, rule }) =>
    `A text of ${cityNames[text(city)]} of ${monthOf(since)} lets who is short at ${ageInWords(ageMonths)} pay the rest at once, without subsidy (${text(rule)}); whether it still holds is not known, so it is not reckoned with.`,
  RESIDENT_FUNERAL_GRANT: ({ city, amount }) =>
    `${cityNames[text(city)]} pays ${rmb(amount)} once when a member of the residents’ pension dies.`,
};

const placeReasons: Readonly<Record<string, (count: string) => string>> = {
  only: (count) => `all ${count} were paid in it`,
  'ten-years': (count) => `${count} were paid in it, ten years or more`,
  longest: (count) => `the record there, ${count}, is the longest`,
  'last-of-longest': (count) => `no record is longer, ${count}, and it is the last of them`,
};

/** Spans of months, the first of them named and the others counted. */
function listed(spans: Value, more: Value): string {
  return more === 0 ? text(spans) : `${text(spans)} and ${more} more (--table record)`;
}

/** A count of months as it stands in a record. */
function counted(count: Value): string {
  return `${count} ${count === 1 ? 'month' : 'months'}`;
}

const readings: Readonly<Record<string, string>> = {
  own: 'the city’s average wage',
  provincial: 'the province’s average wage',
};

function asProjected(standing: Value): string {
  return standing === 'projected' ? ' (projected)' : '';
}
