import type { CommandHelp } from '../help-words.ts';

/** What help says of `bayplan medical`, in English. */
export const medicalHelp: CommandHelp = {
  summary: 'what medical cover costs, what it pays, and when it becomes lifelong',
  argument: 'scenario file (YAML), - for standard input; flags win over it',
  fields: {
    city: 'city of insurance (default: shenzhen)',
    scheme:
      'employee-tier-1, employee-tier-2, flexible, resident or hong-kong-public; employee outside Shenzhen (default: resident)',
    employment: 'employee, flexible or none: refuses a cover that is not open to you',
    age: 'age in January of the year, like 45 or 59y6m',
    birth: 'month of birth, instead of --age',
    sex: 'man or woman (default: man)',
    retired: 'cover for life is granted: no premium',
    retire: 'age at which cover for life is asked for (default: the statutory age)',
    line: 'retirement line: men-60, women-55 or women-50',
    wage: 'wage a month in yuan (absent: the floor)',
    base: 'the base declared, in yuan: the same as --wage',
    year: 'calendar year of care (default: that of --as-of)',
    years: 'years in --table years (default: to the 85th birthday)',
    insuredMonths: 'months paid so far into employees’ insurance in Guangdong',
    localMonths: 'of these in this city (default: all)',
    continuousMonths: 'of these without a break to January (default: all)',
    gap: 'months without cover before the year',
    missedYears: 'residents: years missed before it',
    repairedYears: 'residents: years paid without a break since',
    visits:
      'KIND:FACILITY:AMOUNT[xN][:bound|referred|unreferred], like outpatient:community:300x12 (repeatable). Kinds: outpatient, chronic-1, chronic-2, hypertension, diabetes, inpatient, consultation, equipment; at: community, primary, secondary, tertiary, family-doctor. In Hong Kong the third part counts: specialist::1x4, specialist-first, family-clinic, emergency, inpatient-day, convalescent-day, day-procedure, imaging, mri; drug-item:specialist:16w, self-financed::500',
    vhis: 'standard or flexi: public care in Hong Kong with private hospital cover (自願醫保) beside it, at the market’s middle premium',
    vouchersUsed: 'Hong Kong vouchers spent a year, in dollars',
    outlook: 'low, central or high (default: central)',
    'assumptions.wageGrowth': 'growth of wages, bases and limits a year, like 2%',
    'assumptions.careInflation': 'rise of the cost of care a year in --table years (default: as prices)',
    'assumptions.inflation': 'rise of mainland prices a year',
    'assumptions.fx': 'Hong Kong dollars for one yuan, like 1.09',
    project: 'carry on what is not published yet, instead of leaving it open',
    asOf: 'valuation day (default: today)',
    asKnownOn: 'use only rules published by this day',
    strict: 'exit 4 where the cover is not open, or what the year costs is not known',
  },
  examples: [
    {
      line: 'bayplan medical --age 45 --visit outpatient:community:300x12',
      shows: 'a resident of Shenzhen with a visit a month',
    },
    {
      line: 'bayplan medical --age 35 --scheme employee-tier-1 --wage 15000 --visit outpatient:tertiary:500',
      shows: 'an employee, with every other cover beside it',
    },
    {
      line: 'bayplan medical --age 68 --scheme hong-kong-public --visit specialist::1x4 --visit drug-item:specialist:16wx3',
      shows: 'public care in Hong Kong with its fees of the year',
    },
    {
      line: 'bayplan medical --age 45 --table years',
      shows: 'every year of a life',
    },
  ],
};
