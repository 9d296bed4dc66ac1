/**
 * Every code a problem can have. One list: the sentences, `docs/errors.md` and the provoking cases in the tests derive
 * from it, and a code without a sentence does not compile.
 */
export const problemCodes = [
  'COMMAND_UNKNOWN',
  'COMMAND_UNKNOWN_OPTION',
  'COMMAND_TOO_MANY_ARGUMENTS',
  'COMMAND_VALUE_MISSING',
  'COMMAND_UNKNOWN_CHOICE',
  'COMMAND_CONFLICT',
  'COMMAND_BAD_SET',
  'COMMAND_OUTPUT_EXISTS',
  'COMMAND_OUTPUT_UNWRITABLE',
  'SCENARIO_UNREADABLE',
  'SCENARIO_TOO_LARGE',
  'SCENARIO_NOT_YAML',
  'SCENARIO_EMPTY',
  'SCENARIO_NOT_A_MAP',
  'SCENARIO_ALIAS_BOMB',
  'SCENARIO_UNKNOWN_KEY',
  'SCENARIO_UNKNOWN_CITY',
  'SCENARIO_UNKNOWN_CHOICE',
  'SCENARIO_UNKNOWN_RULE',
  'SCENARIO_WRONG_SHAPE',
  'SCENARIO_BARE_RATE',
  'SCENARIO_NOT_A_RATE',
  'SCENARIO_NOT_AN_AMOUNT',
  'SCENARIO_NOT_A_NUMBER',
  'SCENARIO_NOT_A_MONTH',
  'SCENARIO_NOT_A_DAY',
  'SCENARIO_NOT_AN_AGE',
  'SCENARIO_OUT_OF_RANGE',
  'SCENARIO_MISSING',
  'SCENARIO_CONFLICT',
  'SCENARIO_PAST_COUNTING',
] as const;

/** One of the codes. */
export type ProblemCode = (typeof problemCodes)[number];
