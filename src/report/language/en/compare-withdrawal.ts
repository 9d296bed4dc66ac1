import type { WithdrawalCaveatCode } from '../../../engine/compare-mpf/withdrawal/withdrawal-caveats.ts';
import type { WithdrawalCode } from '../../../engine/compare-mpf/withdrawal/withdrawal-row.ts';
import type { WithdrawalColumnId } from '../../../engine/compare-mpf/withdrawal/withdrawal-table.ts';
import type { Caveat } from '../../../engine/shared/result.ts';
import { hkd, text } from './values.ts';

const columns: Readonly<Record<WithdrawalColumnId, string>> = {
  ground: 'ground',
  when: 'when',
  month: 'first month',
  age: 'age then',
  form: 'how it is paid',
  conditions: 'what it asks for',
  amount: 'at most',
  months: 'months without contributions',
  conflicts: 'what does not fit you',
  tax: 'tax',
  from: 'since',
  source: 'source',
  evidence: 'evidence',
  rule: 'rule',
};

const cells: Readonly<Record<WithdrawalCode, string>> = {
  RETIREMENT: 'Retirement age 年滿 65 歲',
  EARLY_RETIREMENT: 'Early retirement 提早退休',
  PERMANENT_DEPARTURE: 'Leaving Hong Kong for good 永久性離開香港',
  TOTAL_INCAPACITY: 'Total incapacity 完全喪失行為能力',
  TERMINAL_ILLNESS: 'Terminal illness 罹患末期疾病',
  SMALL_BALANCE: 'Small balance 小額結餘',
  DEATH: 'Death 死亡',
  AT_AGE: 'From that month on.',
  REACHED: 'Already reached.',
  RETIREMENT_FIRST: 'Not before retirement age.',
  ANY_TIME: 'At any age.',
  AFTER_LAST_CONTRIBUTION: 'That many months after the last contribution day.',
  NOT_KNOWN: 'not known',
  AT_ONCE: 'All at once 一筆過.',
  AT_ONCE_OR_INSTALMENTS: 'At once or by instalments 分期.',
  NO_CONDITION: 'Nothing more.',
  ALL_WORK_ENDED: 'All work has ended.',
  DECLARES_NO_MORE_WORK: 'A declaration not to work again.',
  ONE_SCHEME_ONLY: 'Money in one scheme only.',
  WORK_ENDS_LATER: 'Work goes on after that age: all work must end first.',
  CHOSEN_TOO_EARLY: 'The age you chose lies before this.',
  WORKS_IN_HONG_KONG: 'You still work in Hong Kong then.',
  LIVES_IN_HONG_KONG: 'You live in Hong Kong in old age (--living).',
  ALLOWANCES_NOT_KNOWN: 'Whether it affects the old age allowances 長者生活津貼 was not found.',
  BALANCE_TOO_LARGE: 'Your balance is larger.',
  STILL_CONTRIBUTES: 'You still contribute.',
  TAX_NOT_READ: 'No text on its tax was read.',
  'any-number-and-size': 'Any number, any size.',
  'first-4-a-year-free-of-fees': 'The first four a year cost no fee but the transaction.',
  'rest-stays-invested': 'The rest stays invested.',
  'once-in-a-lifetime': 'Once in a lifetime.',
  'at-once': 'All at once.',
  'declared-no-return-to-work-or-settle': 'A declaration not to come back to work or to settle.',
  'proof-of-leave-to-live-elsewhere': 'Proof that you may live elsewhere.',
  'mainland-counts': 'The mainland counts as elsewhere.',
  'home-return-permit-alone-not-enough': 'A Home Return Permit 回鄉證 alone is not enough.',
  'residence-permit-or-home-papers': 'Trustees ask for a residence permit 港澳居民居住證 or papers of a home there.',
  'total-incapacity': 'A medical certificate: unfit for good for the last kind of work.',
  'terminal-illness-12-months': 'A medical certificate: a life expectancy of twelve months or less. Work may go on.',
  'death-to-the-estate': 'It goes to the estate.',
  'none-at-retirement-death-incapacity-terminal-illness': 'None.',
  'mandatory-part-none-on-departure': 'None on the mandatory part.',
  'employers-voluntary-part-taxed-on-departure':
    'The employer’s voluntary part is taxed in full where the job has not ended.',
};

const caveats: Readonly<Record<WithdrawalCaveatCode, (values: Caveat['values']) => string>> = {
  WITHDRAWAL_LAW_STAYS: ({ day }) => `The grounds are those of ${text(day)}; they are assumed to stay as they are.`,
  WITHDRAWAL_DEPARTURE_CONFLICT: ({ works, lives }) =>
    `Leaving Hong Kong for good (永久性離開香港) needs a declaration under the law not to come back to work or to settle. You say that you ${[...(works === 'yes' ? ['still work in Hong Kong then'] : []), ...(lives === 'yes' ? ['live in Hong Kong in old age'] : [])].join(' and ')}. Then the declaration would not be true.`,
  WITHDRAWAL_ALLOWANCES_NOT_KNOWN: () =>
    'Whether taking money out on leaving for good affects the old age allowances (長者生活津貼, 高齡津貼) later was not found. Ask the Social Welfare Department (社會福利署) first.',
  WITHDRAWAL_SMALL_BALANCE_EDGE: ({ amount }) =>
    `A small balance (小額結餘) is ${hkd(amount)} or less to the MPF authority, but less than that in the tax notes. The authority’s words are followed.`,
  WITHDRAWAL_NOT_KNOWN: ({ rules }) => `Not known on that day: ${text(rules)}.`,
};

/** The table of grounds on which MPF is taken out, in English. */
export const compareWithdrawal = { title: 'Ways to take MPF out 提取強積金', columns, cells, caveats };
