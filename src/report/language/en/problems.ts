import type { ProblemValues } from '../../../problems/problem.ts';
import type { ProblemSentence, ProblemWords } from '../problem-words.ts';
import { missingKeys, missingParts } from './missing-parts.ts';
import { sealProblems } from './problems-seal.ts';

type Values = ProblemValues;

const systemReasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission is refused',
  EPERM: 'permission is refused',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of the path is not a folder',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  'not UTF-8': 'it is not text in UTF-8',
  'not a file': 'it is a device or a pipe, not a file',
  'changed while it was read': 'it changed while it was read',
};

const yamlReasons: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'one file holds one scenario; a second begins here',
  TOO_DEEP: 'this is nested more deeply than any scenario is',
  TAB_AS_INDENT: 'YAML is indented with spaces, not with tabs',
  TAG_RESOLVE_FAILED: 'a scenario has no tags (!…)',
};

const shapes: Readonly<Record<string, string>> = { nothing: 'nothing', list: 'a list', map: 'a map', text: 'a value' };

/** What a file that is empty should hold. */
const emptyHints: Readonly<Record<string, string>> = {
  record: 'a record has a line of column names, like from,to,city,base, and a line for each period',
  flows: 'cash flows have a line of column names, date,amount, and a line for each flow',
};

const reasonOf = ({ reason = '' }: Values): string => systemReasons[reason] ?? reason;
const range = ({ from, to }: Values): string => `from ${from} to ${to}`;
const didYouMean = ({ nearest }: Values): string | undefined =>
  nearest === undefined ? undefined : `did you mean ${nearest}?`;
const known = ({ known: names }: Values): string | undefined => (names === undefined ? undefined : `Known: ${names}`);

/** Why a value that is valid by itself is out of range. */
const outOfRangeOf: Readonly<Record<string, (values: Values) => string>> = {
  age: ({ value, start }) => `born ${value} is not aged 16 to 110 when payment starts in ${start}`,
  index: ({ value, months }) => `${value} cannot be the index sum of ${months} ${months === '1' ? 'month' : 'months'}`,
  care: ({ value, start }) => `born ${value} is not aged 0 to 110 in ${start}`,
  uses: ({ value }) => `${value} uses of care are too many for a year`,
  'since-16': ({ value }) => `${value} months cannot have been insured since the 16th birthday`,
  'of-insured': ({ value }) => `${value} months are more than were insured`,
  'of-principal': ({ value }) => `fees of ${value} leave nothing of the loan`,
  'of-term': ({ value }) => `${value} months of interest alone leave no payment that repays`,
  'after-drawdown': ({ value, start }) => `${value} is not within 12 months after drawdown on ${start}`,
  'after-valuation': ({ value, start }) =>
    `a step from ${value} is not after the valuation day ${start}, up to which published rates hold`,
  'after-last': ({ value }) => `payment ${value} comes after the last one`,
  'before-first': ({ value }) => `${value} is before the first payment`,
  compared: ({ value, start }) => `born ${value} is not aged 16 to 100 when payment starts in ${start}`,
  withdrawal: ({ value, ground }) => `${value} is too early to take MPF out by ${ground}`,
  'drawn-to': ({ value }) => `${value} ends before the balance is first drawn from`,
  'nothing-left': ({ value }) => `nothing is left to prepay at ${value}: the last payment closes the loan`,
};

/** What else to do about two fields that do not go together, and why they do not. */
const conflictHints: Readonly<Record<string, (values: Values) => string>> = {
  'residents-base': () => 'residents pay on a base of their own: leave it out, or take another (--scheme flexible)',
  'no-premium': () => 'nobody pays for it month by month: leave it out, or take another scheme (--scheme flexible)',
  'no-cover-for-life': () =>
    'it never grants cover for life: leave one of them out, or take another (--scheme flexible)',
  'too-young': () => 'cover for life is not granted before the age of 40: leave one of them out',
  order: () => 'write the profiles youngest first, each age once',
  'step-order': () => 'write the steps in the order of payments, each number once',
  'path-order': () => 'write the steps from the earliest month to the last, each month once',
  'of-the-first-loan': ({ field, value }) =>
    `it belongs to the whole comparison: leave it to the first loan${field === 'asOf' ? `, or say one day for all (--as-of ${value})` : ''}`,
  'of-another': ({ field, other, nearest }) =>
    `write ${nearest === undefined ? `${other} too` : `${other}: ${nearest}`}, or leave ${field} out`,
  // These are told where the other field stands, so that the field is named.
  'rate-plan': ({ nearest }) => `write ratePlan: ${nearest} (--rate-plan), or leave one of them out`,
  currency: ({ nearest }) => `write currency: ${nearest} (--currency), or leave one of them out`,
};

function sentence(says: string, ...hints: readonly (string | undefined)[]): ProblemSentence {
  const hint = hints.filter((one) => one !== undefined).join(' ');
  return hint === '' ? { says } : { says, hint };
}

/** A value in the wrong form: what it should be, its bounds, and the likely one. */
function wrongForm(what: string, form: string) {
  return (values: Values): ProblemSentence =>
    sentence(
      `"${values['value']}" is not ${what}`,
      values['nearest'] === undefined ? `write it ${form}, ${range(values)}` : `write ${values['nearest']}`,
      values['nearest'] === undefined ? undefined : `(${range(values)})`,
    );
}

/** An amount that is not in yuan, by its currency. */
const amounts: Readonly<Record<string, string>> = { HKD: 'an amount in HKD', any: 'an amount' };

function wrongNumber(kind: string | undefined): (values: Values) => ProblemSentence {
  if (kind === 'whole') return wrongForm('a whole number', 'like 20');
  if (kind === 'index') return wrongForm('an index of at most 4 decimals', 'like 0.4520');
  if (kind === 'weeks') return wrongForm('a supply of weeks', 'like 16w');
  if (kind === 'tenths') return wrongForm('a number of at most one decimal', 'like 131.4');
  return wrongForm('a number', 'like 1.1567');
}

/** What a command is about, where it is not a rule. */
const missingArguments: Readonly<Record<string, (after: string | undefined) => ProblemSentence>> = {
  file: (after) => sentence(`${after} needs a file`, 'write the files to seal'),
  pack: (after) => sentence(`${after} needs a pack`, 'write the file that bayplan seal made'),
};

const sentences: ProblemWords['sentences'] = {
  COMMAND_UNKNOWN: (values) => sentence(`unknown command "${values['value']}"`, didYouMean(values), known(values)),
  COMMAND_UNKNOWN_OPTION: (values) =>
    values['switch'] === undefined
      ? sentence(`unknown option ${values['value']}`, didYouMean(values), 'See --help for all of them.')
      : sentence(`${values['value']} takes no value, or stands in the wrong place`, `write ${values['switch']} alone`),
  COMMAND_TOO_MANY_ARGUMENTS: ({ value, atMost, what }) => {
    const one = { rule: 'give one id, or one beginning of ids', pack: 'give one pack' }[what ?? ''];
    return sentence(
      `"${value}" is one argument too many`,
      atMost === '1' ? (one ?? 'give one scenario file') : 'it takes none',
    );
  },
  COMMAND_VALUE_MISSING: () => sentence('its value is missing', 'write it after the option'),
  COMMAND_UNKNOWN_CHOICE: (values) => sentence(`unknown value "${values['value']}"`, didYouMean(values), known(values)),
  COMMAND_UNKNOWN_FACT: (values) =>
    sentence(
      `unknown fact "${values['value']}"`,
      didYouMean(values) ?? 'a scenario file is told by its ending or a slash;',
      known(values),
    ),
  COMMAND_UNKNOWN_RULE: (values) =>
    sentence(
      `no rule ${values['begins'] ? 'begins with' : 'is called'} "${values['value']}"`,
      didYouMean(values) ?? 'bayplan rules list names all of them',
    ),
  COMMAND_ARGUMENT_MISSING: ({ after, what = '' }) =>
    missingArguments[what]?.(after) ??
    sentence(`${after} needs the id of a rule`, 'write its id; bayplan rules list names all of them'),
  COMMAND_CONFLICT: ({ value, other }) => sentence(`${value} does not go with ${other}`, 'leave one of them out'),
  COMMAND_BAD_SET: ({ value }) =>
    sentence(`"${value}" does not set anything`, 'write path=value, for instance assumptions.wageGrowth=3%'),
  COMMAND_OUTPUT_EXISTS: ({ file }) => sentence(`${file} already exists`, 'write --force to replace it'),
  COMMAND_OUTPUT_UNWRITABLE: (values) => sentence(`${values['file']} cannot be written: ${reasonOf(values)}`),
  SCENARIO_UNREADABLE: (values) => sentence(`cannot be read: ${reasonOf(values)}`),
  SCENARIO_TOO_LARGE: ({ limit }) => sentence(`is larger than a scenario may be: ${limit}`),
  SCENARIO_NOT_YAML: ({ reason = '', value }) => {
    if (reason === 'DUPLICATE_KEY') return sentence(`"${value}" is given twice`, 'keep one of them');
    if (reason === 'BAD_ALIAS') return sentence(`the alias *${value} has no anchor`, `put &${value} where it is meant`);
    return sentence(yamlReasons[reason] ?? `this is not valid YAML (${reason})`);
  },
  SCENARIO_NOT_CSV: ({ reason, value, cells, columns }) => {
    if (reason === 'DUPLICATE_COLUMN') return sentence(`the column "${value}" is given twice`, 'keep one of them');
    if (reason === 'NO_NAME')
      return sentence(`"${value}" stands in a column without a name`, 'name it in the header, or leave the cell empty');
    if (reason === 'MORE_CELLS')
      return sentence(
        `this row has more cells than the header: ${cells}, not ${columns}`,
        'leave out what is too much',
      );
    return sentence('this quote is not closed', 'close it at the end of its cell, or write the cell without quotes');
  },
  SCENARIO_EMPTY: ({ what = '' }) =>
    sentence('is empty', emptyHints[what] ?? 'a scenario has a key and a value on each line, like  age: 45'),
  SCENARIO_NOT_A_MAP: ({ found = '' }) =>
    sentence(`a scenario is a map of keys and values, not ${shapes[found]}`, 'write for instance  years: 20'),
  SCENARIO_ALIAS_BOMB: () => sentence('the aliases of this file would grow without end', 'write the values out'),
  SCENARIO_OTHER_PLAN: ({ value, plan }) =>
    sentence(`this file is for ${value}, not for ${plan}`, `run bayplan ${value} with it`),
  SCENARIO_UNKNOWN_KEY: (values) => sentence(`unknown key "${values['key']}"`, didYouMean(values) ?? known(values)),
  SCENARIO_UNKNOWN_CITY: (values) => sentence(`unknown city "${values['value']}"`, didYouMean(values), known(values)),
  SCENARIO_UNKNOWN_CHOICE: (values) =>
    sentence(`unknown value "${values['value']}"`, didYouMean(values), known(values)),
  SCENARIO_UNKNOWN_RULE: (values) => sentence(`unknown rule "${values['value']}"`, didYouMean(values)),
  SCENARIO_WRONG_SHAPE: ({ key, expected, found = '', length }) => {
    if (expected === 'amounts') return sentence(`"${key}" needs lines and amounts`, 'like base=965.73,total=1417.78');
    const one = { map: 'a map', list: 'a list', visit: 'a visit' }[expected ?? ''] ?? 'a value';
    const wanted = length === undefined ? one : `a list of ${length} values`;
    return sentence(
      `"${key}" needs ${wanted}, not ${length !== undefined && found === 'list' ? 'this one' : shapes[found]}`,
    );
  },
  SCENARIO_BARE_RATE: (values) =>
    sentence(`a rate needs a percent sign: "${values['value']}"`, `write ${values['nearest']}`, `(${range(values)})`),
  SCENARIO_NOT_A_RATE: wrongForm('a rate', 'like 2.5%'),
  SCENARIO_NOT_AN_AMOUNT: (values) =>
    values['kind'] === 'fee'
      ? wrongForm('an amount or a rate', 'like 500 or 1%')(values)
      : wrongForm(amounts[values['currency'] ?? ''] ?? 'an amount in yuan', 'like 955.00')(values),
  SCENARIO_NOT_A_NUMBER: (values) => wrongNumber(values['kind'])(values),
  SCENARIO_NOT_A_MONTH: (values) =>
    values['kind'] === 'payment'
      ? wrongForm('a month or the number of a payment', 'like 2028-06 or 24')(values)
      : wrongForm('a month', 'like 2026-12')(values),
  SCENARIO_NOT_A_DAY: wrongForm('a day', 'like 2026-11-23'),
  SCENARIO_NOT_AN_AGE: (values) =>
    sentence(
      `"${values['value']}" is no age`,
      `write ${values['known'] === '' ? '' : `${values['known']} or `}an age like 63y0m, ${range(values)}`,
    ),
  SCENARIO_NOT_A_VISIT: ({ value, like }) =>
    like === undefined
      ? sentence(
          `"${value}" is not a visit`,
          'write KIND:FACILITY:AMOUNT[xN][:ACCESS], like outpatient:community:300x12',
        )
      : sentence(`"${value}" is not such a visit`, `write it like ${like}, with xN at the end for N times a year`),
  SCENARIO_NOT_A_DRAWDOWN: ({ value }) =>
    sentence(
      `"${value}" is no way to draw a balance`,
      'write to-85 (an age from 50 to 110), over-20-years (1 to 60), 4% of what is left a year (1% to 100%), or annuity',
    ),
  SCENARIO_NOT_A_PREPAYMENT: ({ value }) =>
    sentence(`"${value}" is not a prepayment`, 'write MONTH:AMOUNT:shorten|reduce, like 2028-06:50000:shorten'),
  SCENARIO_OUT_OF_RANGE: (values) =>
    sentence(
      outOfRangeOf[values['why'] ?? '']?.(values) ?? `${values['value']} is out of range`,
      `write a value ${range(values)}; the nearest is ${values['nearest']}`,
    ),
  SCENARIO_MISSING: ({ what = '', key, known: names }) => {
    if (what === 'record')
      return sentence(
        `what was paid on is not known in this row, and no later row states ${key}`,
        'give base or contribution, or on this row or a later one what the office states: indexSum and accountBalance',
      );
    const [part, hint] = missingKeys[what] ?? [];
    if (part !== undefined) return sentence(`"${key}" is missing in this ${part}`, hint);
    return missingParts[what] ?? sentence(`"${key}" is missing`, `this rule has ${names}`);
  },
  SCENARIO_PAST_COUNTING: () =>
    sentence('the amounts grow past what can be counted to the fen', 'take a smaller growth, or an earlier start'),
  RULES_NOT_IN_FORCE: ({ rule, on, before, after }) =>
    sentence(
      `${rule} is not in force on ${on}`,
      before === undefined ? undefined : `its value before ends on ${before}`,
      after === undefined
        ? undefined
        : `${before === undefined ? 'its first value' : 'and the next'} begins on ${after}`,
    ),
  SCENARIO_CONFLICT: (values) => {
    const { field, value, other, otherValue, nearest, why = '' } = values;
    const usual = nearest === undefined ? 'leave one of them out' : `write ${nearest}, or leave one of them out`;
    // What the first loan does not say, another one cannot.
    const against =
      why === 'of-the-first-loan' && otherValue === '' ? `a first loan without ${other}` : `${other} ${otherValue}`;
    const goes =
      why === 'of-another' && otherValue === '' ? `does not go without ${other}` : `does not go with ${against}`;
    return sentence(`${field} ${value} ${goes}`, conflictHints[why]?.(values) ?? usual);
  },
  ...sealProblems,
};

/** Everything that can be wrong, in English. */
export const problems: ProblemWords = {
  sentences,
  commandLine: 'command line',
  total: (count) => `${count} ${count === 1 ? 'problem' : 'problems'}. Nothing was written.`,
  more: (count) => `… and ${count} more of this kind or another.`,
  ourMistake: (message) =>
    `bayplan made a mistake: ${message}\nPlease report it with the command you ran; --debug shows where it happened.`,
  outputFailed: (reason) =>
    `cannot write the output: ${reason}${systemReasons[reason] ? `, ${systemReasons[reason]}` : ''}`,
  written: (file) => `Written to ${file}.`,
};
