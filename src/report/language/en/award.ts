import { grouped, readableFigure } from '../../figure-text.ts';
import type { AwardLineName, AwardWords } from '../award-words.ts';
import { facts } from './award-facts.ts';
import { monthInWords, type Value } from './time.ts';

const text = (value: Value): string => String(value ?? '');
const rmb = (fen: Value): string => `RMB ${readableFigure(fen ?? null, 'CNY')}`;
/** Whole yuan, thousands apart. */
const yuan = (value: Value): string => `RMB ${grouped(text(value))}`;

const lines: AwardWords['lines'] = {
  base: 'base pension',
  account: 'account pension',
  seniority: 'seniority allowance',
  fixed: 'fixed supplement',
  allowances: 'seniority + fixed',
  transitional: 'transitional pension',
  transitionalWithAllowances: 'transitional with seniority + fixed',
  total: 'total',
};

const candidates: AwardWords['candidates'] = {
  INDEX_FACTOR_LEFT_OUT: (used) => `without the coefficient a (${used})`,
  INDEX_FACTOR_OF_PROVINCE: (used) => `with the province’s coefficient a (${used}), which Shenzhen does not have`,
  INDEX_FACTOR_UNROUNDED: (used) => `with the coefficient a not rounded to 4 decimals (${used})`,
  INDEX_UNROUNDED: (used) => `with the index not rounded to 4 decimals (${used})`,
  INDEX_AND_FACTOR_UNROUNDED: (used) => `with neither the index (${used}) nor the coefficient a rounded to 4 decimals`,
  INDEX_FLOORED: (used) => `with the index raised to ${used}, a floor that does not exist here`,
  BENEFIT_BASE_OF_LAST_YEAR: (used) => `with the benefit base of the year before (${yuan(used)})`,
  BENEFIT_BASE_OF_THE_YEAR: (used) => `with the year’s own benefit base (${yuan(used)}) instead of the one stated`,
  BENEFIT_BASE_OF_NEXT_YEAR: (used) => `with the benefit base of the year after (${yuan(used)})`,
  BENEFIT_BASE_OF_OTHER_REGION: (used) => `with the benefit base of the other region (${yuan(used)})`,
  WHOLE_YEARS: (used) => `with ${used} whole years, the months beyond them dropped`,
  BASE_TRUNCATED: () => 'cut to the fen instead of rounded',
  DIVISOR_OF_YEAR_BELOW: (used) => `divided by the payout months of the whole year below the age (${used})`,
  DIVISOR_OF_YEAR_ABOVE: (used) => `divided by the payout months of the whole year above the age (${used})`,
  DIVISOR_OF_MONTH_BELOW: (used) => `divided by the payout months of one month before the age (${used})`,
  DIVISOR_OF_MONTH_ABOVE: (used) => `divided by the payout months of one month after the age (${used})`,
  ACCOUNT_TRUNCATED: () => 'cut to the fen instead of rounded',
  SENIORITY_PRO_RATA: (used) => `with seniority counted by the month (${used} months) instead of whole years`,
  SENIORITY_ROUNDED_UP: (used) => `with the last year of seniority counted as a whole one (${used} years)`,
  SENIORITY_LEFT_OUT: () => 'without the seniority allowance',
  FIXED_LEFT_OUT: () => 'without the fixed supplement',
  ROUNDED_AT_THE_END: () => 'with the parts added unrounded and the sum rounded once',
};

const nameOf = (line: Value): string => lines[text(line) as AwardLineName];
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** The award plan in English. */
export const award: AwardWords = {
  plan: 'Pension decision letter 核定表',
  regions: { guangdong: 'Guangdong 广东', shenzhen: 'Shenzhen 深圳' },
  facts,
  tables: { match: 'Line by line', candidates: 'What reproduces the letter' },
  columns: {
    line: 'line',
    name: '',
    letter: 'letter',
    computed: 'computed',
    difference: 'difference',
    matches: 'matches',
    reason: 'reason',
    sentence: 'the letter’s figure comes out',
    with: 'with',
    recomputed: 'recomputed',
  },
  lines,
  candidates,
  assumptions: {
    asOf: 'as of',
    asKnownOn: 'rules as known on',
    region: 'region',
    claim: 'award of',
    benefitBase: 'benefit base',
    contributionMonths: 'months',
    averageWageIndex: 'index',
    individualAccountBalance: 'account',
    age: 'age',
    payoutMonths: 'payout months',
    transitional: 'transitional pension',
  },
  marks: { yes: '✓', no: '✗' },
  caveats: {
    REASON_FOUND: ({ line, reason, used }) =>
      `The letter’s ${nameOf(line)} is what comes out ${candidates[text(reason) as keyof typeof candidates](text(used))}.`,
    REASON_UNKNOWN: ({ line }) => `None of the known ways to go wrong gives the letter’s ${nameOf(line)} to the fen.`,
    BENEFIT_BASE_OF_LAST_YEAR: ({ year, stated, published, anew }) =>
      `The stated benefit base, ${yuan(stated)}, is that of the year before ${text(year)}. ` +
      (published === null
        ? 'Once the year’s own is out, the pension is computed again and the rest paid back.'
        : `The year’s own is ${yuan(published)}: an award made before it was out is computed again and the rest paid back${anew === null ? '' : `; the pension then comes to ${rmb(anew)}`}.`),
    BENEFIT_BASE_UNKNOWN: ({ year, stated, published }) =>
      `The stated benefit base, ${yuan(stated)}, is not the published one of ${text(year)}, ${yuan(published)}; it is used as stated.`,
    BENEFIT_BASE_PROVISIONAL: ({ year, published }) =>
      `The benefit base of ${text(year)} is not out; ${yuan(published)} is the one before. Once it is out, the pension is computed again and the rest paid back.`,
    PAYOUT_MONTHS_OF_NO_AGE: ({ tenths, month }) =>
      `No age has ${readableFigure(tenths ?? null, 'tenths')} payout months in ${monthInWords(text(month))}; they are used as stated.`,
    TRANSITIONAL_POSSIBLE: () =>
      'With service before July 1998 the letter may hold a transitional pension (过渡性养老金), which is not computed here without --deemed-months and the indices.',
    TRANSITIONAL_AS_STATED: ({ amount }) =>
      `The transitional pension, ${rmb(amount)}, is taken as stated: what it is computed from was not given.`,
    TRANSITIONAL_INCOMPLETE: ({ fields }) =>
      `The transitional pension cannot be computed, and with it the total. Not given: ${text(fields)}.`,
    TRANSITIONAL_IN_FULL: ({ year }) =>
      `That an award of ${text(year)} takes the new method of the transitional pension in full was read in a secondary source only.`,
    REGULATING_SUM: () =>
      'Whoever was insured in Shenzhen before August 1992 may also get a regulating sum (调节金); its amounts are contradictory, so it is left out.',
    RULES_RECALLED: ({ rules }) => `Known from memory only, without a document at hand: ${text(rules)}.`,
    RULES_OVERRIDDEN: ({ rules }) => `Replaced by your own values: ${text(rules)}.`,
    OVERRIDES_UNUSED: ({ rules }) => `Your own values for these rules had no effect here: ${text(rules)}.`,
  },
  headline: ({ computed, claim, compared, differing, first }) => {
    if (compared.length === 0)
      return `By the rules of ${monthInWords(claim)} the pension is ${computed} a month. Add --stated to hold a letter against it.`;
    if (first === null)
      return (
        `The letter is right to the fen in ${listed(compared.map(nameOf))}` +
        (compared.includes('total')
          ? `: ${computed} a month in all.`
          : `. With the other lines as computed, the pension comes to ${computed} a month.`)
      );
    return (
      `The letter does not agree with the rules of ${monthInWords(claim)}: its ${nameOf(first.line)} is ${first.letter}, computed ${first.computed}. ` +
      `${differing.length === 1 ? '1 line differs' : `${differing.length} lines differ`}; the pension comes to ${computed} a month.`
    );
  },
  undetermined: (missing) =>
    missing.length === 0
      ? 'No total can be given: the transitional pension is not known.'
      : `No total can be given. Not known: ${missing.map(({ rule, month }) => `${rule} for ${monthInWords(month)}`).join('; ')}.`,
  moreLine: (notes) =>
    `${notes === 0 ? '' : `${notes} more ${notes === 1 ? 'note' : 'notes'} and `}every source: --explain · --table match --table facts --json`,
};
