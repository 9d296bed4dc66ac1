import type { HelpWords } from '../help-words.ts';
import { aprHelp } from './help-apr.ts';
import { awardHelp } from './help-award.ts';
import { compareHelp } from './help-compare.ts';
import { loanHelp } from './help-loan.ts';
import { medicalHelp } from './help-medical.ts';
import { readinessHelp } from './help-readiness.ts';
import { rulesHelp } from './help-rules.ts';
import { sealHelp, verifyHelp } from './help-seal.ts';

/** What each flag of a pension says, in whatever command it stands. */
const pensionFields = {
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
  'assumptions.lifeTable': 'whose mortality: hong-kong or china (default: hong-kong)',
  'assumptions.mortality': 'that mortality, 10% to 200% of it; in good health 80% (default: 100%)',
  'assumptions.investmentReturn': 'yield of the same money elsewhere a year, net (default: as the account)',
  asOf: 'valuation day: sets the start and the money of today (default: today)',
  asKnownOn: 'use only rules published by this day',
  record: 'months already paid, as CSV, instead of a list record in the scenario',
  papers: 'residence-permit, employment-registration or none: refuses a flexible worker without',
  strict: 'refuse what the law would raise or cut; exit 4 without a projection',
};

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
    {
      line: 'bayplan medical --age 45 --visit outpatient:community:300x12',
      shows: 'what medical cover costs and pays, and what the others would',
    },
    {
      line: 'bayplan loan --principal 1000000 --rate 3.1% --years 30',
      shows: 'what a loan costs a month, in all, and a year',
    },
    {
      line: 'bayplan apr --principal 12000 --months 12 --instalment-fee 0.6%',
      shows: 'what a debt really costs a year',
    },
    {
      line: 'bayplan readiness --principal 2000000 --rate 3.05% --years 30 --income 25000',
      shows: 'what a lender looks at, and how you stand',
    },
    {
      line: 'bayplan compare-mpf --birth 1981-05 --monthly-income 25000',
      shows: 'MPF, a mainland pension, or both',
    },
    { line: 'bayplan explain --monthly 955 --years 20', shows: 'where its figures come from, down to the law' },
    {
      line: 'bayplan award --region shenzhen --index 0.3803 --months 199 --balance 33425.18 --age 61y1m',
      shows: 'what a pension decision letter should say',
    },
    { line: 'bayplan rules list national', shows: 'which rules of the nation it knows, as of when' },
    { line: 'bayplan help pension', shows: 'every option of one command' },
  ],
  commands: {
    pension: {
      summary: 'what a mainland employee pension costs, when it starts, what it pays',
      argument: 'scenario file (YAML), - for standard input; flags win over it',
      fields: pensionFields,
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
    explain: {
      summary: 'where a figure comes from: formula, inputs, rules, down to the law',
      argument: 'facts by id, as --json names them (default: monthlyPension), and a scenario file (YAML), - for stdin',
      fields: pensionFields,
      flags: { format: 'tree or json (default: by the name of --output, else tree)' },
      examples: [
        { line: 'bayplan explain monthlyPension --monthly 955 --years 20', shows: 'the pension, down to the law' },
        {
          line: 'bayplan explain statutoryAge claimMonth --monthly 955 --birth 1983-12',
          shows: 'when it starts, and why then',
        },
        {
          line: 'bayplan explain firstMonthlyContribution --monthly 898 --years 20 --json',
          shows: 'why 898 is not enough, for scripts',
        },
      ],
    },
    medical: medicalHelp,
    loan: loanHelp,
    apr: aprHelp,
    readiness: readinessHelp,
    'compare-mpf': compareHelp,
    award: awardHelp,
    rules: rulesHelp,
    seal: sealHelp,
    verify: verifyHelp,
  },
  flags: {
    set: 'set any field of the scenario, like assumptions.fx=1.1 (repeatable)',
    table: 'show a whole table by name; facts lists every figure (repeatable)',
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
    workers: 'threads that draw paths (default: one for each core)',
  },
  exitCodes: `Exit codes:
  0  answered        1  a mistake of ours    2  wrong command line
  3  wrong scenario  4  no figure, --strict  130  Ctrl-C`,
};
