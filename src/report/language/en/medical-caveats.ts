import type { MedicalWords } from '../medical-words.ts';
import { cityNames } from './city-names.ts';
import { cells } from './medical-cells.ts';
import { counted, monthInWords, monthsInWords, type Value } from './time.ts';
import { hkd, percent, rmb, text } from './values.ts';

const visits = (count: Value): string => counted(Number(count), 'visit');
const coverOf = (scheme: Value): string => cells[text(scheme)] ?? text(scheme);
const ofEligible = (eligible: Value): string => (eligible === null ? '' : ` of ${rmb(eligible)}`);

/** What must be said beside the figures of medical cover, in English. */
export const caveats: MedicalWords['caveats'] = {
  BASE_RAISED_TO_FLOOR: ({ wage, base, year }) =>
    `${rmb(wage)} is below the floor of the medical base of ${text(year)}: the premium is on ${rmb(base)}.`,
  BASE_CUT_TO_CEILING: ({ wage, base, year }) =>
    `${rmb(wage)} is above the ceiling of the medical base of ${text(year)}: the premium is on ${rmb(base)}.`,
  BASE_AT_FLOOR: ({ base, year }) =>
    `No wage was given: premiums of employees and of the flexible are on the floor of ${text(year)}, ${rmb(base)}.`,
  BAND_UNKNOWN: ({ wage, rules, year }) =>
    `The floor and ceiling of the medical base of ${text(year)} are not known (${text(rules)}): ${rmb(wage)} is taken as it is.`,
  PREMIUM_UNKNOWN: ({ rules, year, count, later }) =>
    `The premium of ${count === 12 ? text(year) : `${counted(Number(count), 'month')} of ${text(year)}`} is not known: ${text(rules)}.${later === 'yes' ? ' --project carries on what is known of it now.' : ''}`,
  PREMIUM_CHANGED: ({ first, last, year }) =>
    `The premium changed in ${text(year)}: ${rmb(first)} a month at first, ${rmb(last)} as it ended.`,
  FULLEST_FORM: ({ city }) =>
    `Employers in ${cityNames[text(city)] ?? text(city)} may choose between forms of the employees’ insurance; this is the fullest.`,
  HOSPITAL_LIMIT_REACHED: ({ month, limit }) =>
    `The part of the limit that is for hospitals, ${rmb(limit)}, is used up in ${monthInWords(text(month))}.`,
  NO_EFFECT: ({ fields }) => `These had no effect under this cover: ${text(fields)}.`,
  MISSING_PRICE_UNKNOWN: ({ rules }) => `What a missing month costs is not known: ${text(rules)}.`,
  CLAIM_UNKNOWN: ({ scheme }) => `Whether what was said is ${coverOf(scheme)} is not known.`,
  VISITS_UNKNOWN: ({ count, eligible, rules }) =>
    `What is paid for ${visits(count)}${ofEligible(eligible)} is not known, and with it the year’s totals. Not found: ${text(rules)}. The rest of the table stands.`,
  INPATIENT_IN_WORDS: () =>
    'Of hospital stays in Shenzhen only so much is known: an insurer writes that holders of a Shenzhen card from Hong Kong generally get about 90 % at designated hospitals. No law was found, so it is no figure here.',
  CONTINUOUS_MONTHS_UNKNOWN: ({ count }) =>
    `What is paid for ${visits(count)} of chronic class one goes by the months of unbroken cover: say --continuous-months.`,
  LIMIT_REACHED: ({ month, limit, system }) =>
    `The limit of the year, ${system === 'hong-kong' ? hkd(limit) : rmb(limit)}, is used up in ${monthInWords(text(month))}.`,
  LIMIT_UNKNOWN: ({ count, eligible }) =>
    `${visits(count)}${ofEligible(eligible)}: the fund’s share is without a limit, because no limit of such care was found. It may be less.`,
  RATIO_AT_LEAST: ({ count, eligible }) =>
    `${visits(count)}${ofEligible(eligible)}: the ratio is the least that may apply; the fund may pay more.`,
  UNREFERRED: ({ count, eligible }) =>
    `The fund pays nothing for ${visits(count)}${ofEligible(eligible)} outside the bound centre without referral. With one, add :referred.`,
  OTHER_SYSTEM: ({ count, system }) =>
    `Care named in the terms of ${system === 'mainland' ? 'the mainland' : 'Hong Kong'} (${counted(Number(count), 'use')}) counts only in ${system === 'mainland' ? 'the rows of the mainland' : 'the row of Hong Kong'} in the table of covers.`,
  NEVER_PAYS_BACK: ({ premium, limit }) =>
    `At the clinic the fund pays ${rmb(limit)} a year at most, less than the premium of ${rmb(premium)}: it pays for hospital stays and chronic diseases too.`,
  WAIT_NONE: () =>
    'Moving to another city of Guangdong after a gap this short, paid back, cover goes on without a wait, for the gap too.',
  OUTPATIENT_LIMIT_UNKNOWN: ({ year, rule }) =>
    `What the fund pays at most for ordinary visits in ${text(year)} was not found (${text(rule)}).`,
  ACCOUNT_UNKNOWN: () => 'What is credited to the own account (个人账户) was not found.',
  WAIT_UNKNOWN: ({ longest, rules }) =>
    `How long cover waits after this gap is the city’s own rule, which was not found (${text(rules)})` +
    (longest === null ? '.' : `: in principle no longer than ${monthsInWords(longest)}.`),
  WAIT_OF_RESIDENTS: ({ national, other, rules }) =>
    `By the national opinion cover waits ${monthsInWords(national)}${national === other ? '' : `, or ${monthsInWords(other)} if the first year missed counts too`}. Whether the city has its residents wait so was not found (${text(rules)}).`,
  FOR_LIFE_UNKNOWN: ({ month, rule }) =>
    month === null
      ? `Cover for life is not known: ${text(rule)}.`
      : `What cover for life asks of whoever retires in ${monthInWords(text(month))} is a table of the city’s own, which was not found. In Guangdong it is the same everywhere from January 2030.`,
  FOR_LIFE_NEVER: () => 'The residents’ scheme never becomes cover for life: residents pay on in old age.',
  FOR_LIFE_TIER_TWO: () => 'Whether years in tier two count for cover for life was not found.',
  FOR_LIFE_SHORT: ({ months, month, monthly, total, due }) =>
    (due === 'yes'
      ? `Cover for life was due in ${monthInWords(text(month))}; ${monthsInWords(months)} lack`
      : `Paying every month until ${monthInWords(text(month))}, ${monthsInWords(months)} would lack for cover for life`) +
    (total === null
      ? '; what they cost is not known.'
      : `: ${rmb(monthly)} for each month, ${rmb(total)} at once, by the wages and rates of the year asked for. Paid by the month, cover goes on as for those at work.`),
  FOR_LIFE_CITY: () =>
    'Cover for life is had in the last city if its years are complete, whatever city pays the pension: plan the two apart.',
  MONTHS_ASSUMED_NONE: () => 'No month was said to be paid so far: say --insured-months.',
  MISSING_MONTHS_METHOD_ENDED: () =>
    'The method that prices missing months ran to June 2025; whether it was renewed was not found.',
  CARRIED_ON: ({ wageGrowth }) =>
    `What is not published yet is carried on: bases and limits grow by ${text(wageGrowth)} a year, rates and fees stay.`,
  CAP_APPLIED_FOR: () => 'The yearly cap holds only for those who apply for it.',
  PASSING_BILL_IN_FULL: () =>
    'The bill that passes the cap is paid in full first; what lies above it counts toward the cap of the next year.',
  VOUCHERS: ({ amount, year, bayArea }) =>
    `The health care vouchers (長者醫療券) of ${text(year)}, ${hkd(amount)}, pay for outpatient care${bayArea === null ? '' : ', at designated places in the Greater Bay Area too'}: --table vouchers.`,
  VOUCHERS_ASSUMED: ({ year, used }) =>
    `Nothing is taken as kept from before ${text(year)}; ${used === 0 ? 'no vouchers are spent: say --vouchers-used' : `${hkd(used)} a year are spent, as far as they reach`}.`,
  VOUCHERS_BAY_AREA: ({ points, cities, from }) =>
    `In the Greater Bay Area they pay for outpatient care at designated departments of ${text(points)} places in ${text(cities)} mainland cities, counted on ${text(from)}; whether more came since was not found.`,
  VOUCHERS_NOT_YET: () => 'In these years there are no health care vouchers (長者醫療券) yet.',
  VOUCHERS_UNKNOWN: ({ rules }) => `From then on the vouchers are not known: ${text(rules)}.`,
  WAITING: () =>
    'How long public care in Hong Kong is waited for: --table waiting. Private cover that one can buy (自願醫保): --table private.',
  WAITING_TIMES: () =>
    'Half of the cases waited no longer than the median, nine of ten no longer than the longest. Nothing of 2026 was found, nor of the clinics of orthopaedics (骨科), medicine (內科) and eyes (眼科). Waiting is never turned into money.',
  WAITING_UNKNOWN: ({ rules }) => `Not known by then: ${text(rules)}.`,
  PRIVATE_UNKNOWN: ({ rules }) => `Not known then: ${text(rules)}.`,
  SUPPORT_ENDED: ({ until }) =>
    `Whether the support at the Shenzhen hospital goes on after ${text(until)} was not found.`,
  TOP_UP_UNKNOWN: ({ city }) => `Of ${cityNames[text(city)]} no top-up insurance (惠民保) was found.`,
  VHIS_ROW: ({ premium }) =>
    (premium === null
      ? 'The median premium of private hospital cover (自願醫保) at this age and sex was not found; --table private has those that were.'
      : `In the table of covers the row with private hospital cover (自願醫保) adds ${hkd(premium)} a year, the median premium at this age.`) +
    ' What a plan pays of a stay goes by the bill and is left out; ordinary visits are not covered.',
  VHIS_PREMIUM_OF_WOMEN: () => 'Of the standard plan only the median premiums of men were found.',
  VHIS_PREMIUM_UNKNOWN: ({ age, ages }) =>
    `Median premiums were found for ${text(ages)} only, so at ${text(age)} they are not known: nothing is put between two ages.`,
  HONG_KONG_NOT_PAID: () => 'No fund of the mainland pays a bill from Hong Kong.',
  EXCHANGE_RATE_UNKNOWN: ({ month }) =>
    `No exchange rate of ${monthInWords(text(month))} is known: amounts in the other currency are left out.`,
  CLAIM_FITS: ({ scheme, year, premium, ratio, limit, alone }) =>
    `What was said ${alone === 'yes' ? 'is' : 'could be'} ${coverOf(scheme)}: in ${text(year)} ${rmb(premium)} a month, ${percent(ratio)} at the clinic, ${rmb(limit)} a year from the fund at most.`,
  CLAIM_FITS_NONE: ({ year }) => `What was said fits no scheme of ${text(year)}.`,
  CLAIM_NOT_OPEN: ({ scheme, opening, rule }) =>
    `${coverOf(scheme)} is not open to you. ${cells[text(opening)] ?? ''} (${text(rule)})`,
  CLAIM_OTHER: ({ scheme, premium, ratio, limit }) =>
    `${coverOf(scheme)}: ${known(premium, rmb)} a month, ${known(ratio, percent)} at the clinic, ${known(limit, rmb)} a year from the fund at most.`,
  CLAIM_NOT_SAID: () =>
    'Nothing to hold against the schemes was named: say claim.premium, claim.ratio or claim.limit, as in --set claim.premium=40..49.99.',
  YEARS_PROJECTED: ({ wageGrowth, careInflation, inflation, lastYear }) =>
    `The table to ${text(lastYear)} carries the rules on: bases, limits and your wage grow by ${percent(wageGrowth)} a year, the cost of care by ${percent(careInflation)}, prices by ${percent(inflation)}; rates stay.`,
  YEARS_RETIREMENT_UNKNOWN: ({ month, rules }) =>
    month === null
      ? `The month of retirement is not known: ${text(rules)}.`
      : `From ${monthInWords(text(month))} on nothing is known: what cover for life asks was not found (${text(rules)}).`,
  YEARS_PAYS_ON: ({ from, months }) =>
    `From ${monthInWords(text(from))} on the ${monthsInWords(months)} that lack for cover for life are paid month by month.`,
  YEARS_CONTINUOUS_MONTHS: () =>
    'A year with chronic class one is not known without the months of unbroken cover: say --continuous-months.',
  YEARS_CARE_ELSEWHERE: () => 'Care named in the other system’s terms is left out of the table.',
  HONG_KONG_FEES_HELD: ({ exchange }) =>
    `Hong Kong’s fees and the counts of care stay as they are in every year, self-financed items rise with the cost of care; later years are converted at HKD ${text(exchange)} for RMB 1.`,
  RULES_RECALLED: ({ rules }) => `Known from memory only, without a document at hand: ${text(rules)}.`,
  RULES_OVERRIDDEN: ({ rules }) => `Replaced by your own values: ${text(rules)}.`,
  OVERRIDES_UNUSED: ({ rules }) => `Your own values for these rules had no effect here: ${text(rules)}.`,
};

function known(value: Value, write: (value: Value) => string): string {
  return value === null || value === undefined ? 'not known' : write(value);
}
