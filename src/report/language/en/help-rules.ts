import type { CommandHelp } from '../help-words.ts';

/** What help says of `bayplan rules`, in English. */
export const rulesHelp: CommandHelp = {
  summary: 'what the program knows, with sources, and what to look up again',
  argument:
    'list [beginning of ids]: every rule, market series and life table; show <id>: all its values and sources; due: what is past its review day (default: list)',
  fields: {
    on: 'with show: only what is in force that day; exit 4 when nothing is',
    asOf: 'with show and due: the day it is looked at (default: today)',
  },
  examples: [
    { line: 'bayplan rules list shenzhen', shows: 'what it knows of Shenzhen, and how well' },
    {
      line: 'bayplan rules show shenzhen/pension/contribution-base-limits --on 2025-08-01',
      shows: 'floor and ceiling on a day, with the notice',
    },
    {
      line: 'bayplan rules show demography/hong-kong-life-table',
      shows: 'chances of dying, and whose figures they are',
    },
    { line: 'bayplan rules due --json', shows: 'what to look up again, for scripts' },
  ],
};
