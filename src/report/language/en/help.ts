import type { HelpWords } from '../help-words.ts';

/** Help in English. */
export const help: HelpWords = {
  program:
    'Financial planning for Hong Kong residents in the Greater Bay Area, from dated\nand sourced rules, to the fen.',
  help: 'show this help',
  helpCommand: 'show the help of a command',
  version: 'show the version',
  examples: 'Examples:',
  programExamples: [
    { line: 'bayplan pension --monthly 955 --years 20', shows: 'what a mainland pension costs and pays' },
    { line: 'bayplan help pension', shows: 'every option of one command' },
  ],
  commands: {
    pension: {
      summary: 'what a mainland employee pension costs, when it starts, what it pays',
      argument: 'scenario file (YAML), - for standard input; flags win over it',
      fields: {
        monthly: 'what you pay a month in yuan; as an employee, your own share',
        base: 'the contribution base a month in yuan, instead of --monthly',
        basePolicy: 'how the base moves: follow (with the floor), fixed, floor or ceiling (default: follow)',
        years: 'whole years of payment, 1 to 60; absent: until the pension starts',
        city: 'city of insurance (default: shenzhen)',
        employment: 'flexible, employee or self-employed (default: flexible)',
        birth: 'month of birth; absent: the age at which the years fit',
        sex: 'man or woman (default: man)',
        line: 'retirement line: men-60, women-55 or women-50',
        start: 'first month of payment (default: next month)',
        retire: 'statutory, earliest, latest, or an age like 63y0m (default: statutory)',
        outlook: 'low, central or high (default: central)',
        'assumptions.wageGrowth': 'growth of wages, limits and benefit base a year, like 2%',
        'assumptions.creditingRate': 'interest on the individual account a year',
        'assumptions.indexation': 'rise of a pension in payment a year',
        'assumptions.inflation': 'rise of mainland prices a year',
        'assumptions.fx': 'Hong Kong dollars for one yuan, like 1.09',
        asOf: 'valuation day: sets the start and the money of today (default: today)',
        asKnownOn: 'use only rules published by this day',
        strict: 'refuse what the law would raise or cut; exit 4 without a projection',
        papers: 'residence-permit, employment-registration or none: refuses a flexible worker without',
      },
      examples: [
        { line: 'bayplan pension --monthly 955 --years 20', shows: 'pay 955 a month for 20 years' },
        {
          line: 'bayplan pension --base-policy floor --years 20 --city guangzhou',
          shows: 'the least one can pay, in Guangzhou',
        },
        {
          line: 'bayplan pension --monthly 955 --birth 1981-11 --outlook low --json',
          shows: 'until the pension starts, for scripts',
        },
        {
          line: 'bayplan pension --monthly 955 --years 20 --table years --set rules.shenzhen/pension/benefit-base=12000',
          shows: 'every year, with a rule replaced',
        },
      ],
    },
  },
  flags: {
    set: 'set any field of the scenario, like assumptions.fx=1.1 (repeatable)',
    table: 'show a whole table: years, outlooks, facts, ways or steps (repeatable)',
    explain: 'show how each figure is computed and by which rule',
    currency: 'cny, hkd or both (default: cny)',
    format: 'table, json or csv (default: by the name of --output, else table)',
    json: 'the same as --format json',
    output: 'write to a file instead of the screen; - is the screen',
    force: 'replace the file if it exists',
    lang: 'language (default: en)',
    quiet: 'nothing on standard error unless something is wrong',
    'no-color': 'no colour (also NO_COLOR=1)',
    debug: 'show where in the program a mistake happened',
  },
  exitCodes: `Exit codes:
  0  answered        1  a mistake of ours    2  wrong command line
  3  wrong scenario  4  no figure, --strict  130  Ctrl-C`,
};
