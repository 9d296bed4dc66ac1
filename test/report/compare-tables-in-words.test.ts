import { describe, expect, it } from 'vitest';
import type { CompareScenario } from '../../src/engine/compare-mpf/compare-scenario.ts';
import { fundsTable } from '../../src/engine/compare-mpf/funds/funds-table.ts';
import { longServiceTable } from '../../src/engine/compare-mpf/long-service/long-service-table.ts';
import { withdrawalTable } from '../../src/engine/compare-mpf/withdrawal/withdrawal-table.ts';
import type { MoreTable } from '../../src/engine/shared/more-table.ts';
import { months } from '../../src/quantities/months.ts';
import { compareFunds } from '../../src/report/language/en/compare-funds.ts';
import { compareLongService } from '../../src/report/language/en/compare-long-service.ts';
import { compareWithdrawal } from '../../src/report/language/en/compare-withdrawal.ts';
import { headed, inWords } from '../../src/report/table-words.ts';
import { mpfPerson } from '../helpers/mpf-person.ts';

interface TableWords {
  readonly columns: Readonly<Record<string, string>>;
  readonly cells: Readonly<Record<string, string>>;
  readonly caveats: Readonly<Record<string, (values: MoreTable['caveats'][number]['values']) => string>>;
}

/** Every text of a table: heads, cells of words, caveats. A code without words throws. */
function textsOf({ table, caveats }: MoreTable, words: TableWords): readonly string[] {
  return [
    ...headed(table, words.columns).map(({ label }) => label),
    ...inWords(table, words.cells).flatMap((row) => row.map(String)),
    ...caveats.map(({ code, values }) => words.caveats[code]?.(values) ?? `no words for ${code}`),
  ];
}

const people: readonly Partial<CompareScenario>[] = [
  {},
  { asOf: '2004-01-01' },
  { asOf: '2014-12-31', job: 'casual' },
  { withdraw: 'permanent-departure', living: 'hong-kong', workUntil: months(840) },
  { withdraw: 'early-retirement', withdrawAt: months(720), mpfFunds: 'equity', employedFrom: '2020-02-29' },
  { employedFrom: '2026-11-01', workUntil: months(570) },
  { employedFrom: '1990-01-01', job: 'self-employed' },
  { employedFrom: '2001-01-01', workUntil: months(600) },
];

describe.each(people)('the tables of MPF in words for %j', (changes) => {
  it.each([
    ['withdrawal', withdrawalTable, compareWithdrawal],
    ['funds', fundsTable, compareFunds],
    ['long service', longServiceTable, compareLongService],
  ] as const)('of %s', (_, tableOf, words) => {
    const texts = textsOf(tableOf(mpfPerson(changes)), words);
    expect(texts.filter((text) => /undefined|NaN|no words/.test(text))).toEqual([]);
  });
});

describe('what is said beside the tables of MPF', () => {
  it('names both conflicts of leaving for good, or the one there is', () => {
    const { caveats } = compareWithdrawal;
    const both = caveats.WITHDRAWAL_DEPARTURE_CONFLICT({ works: 'yes', lives: 'yes' });
    expect(both).toContain('You say that you still work in Hong Kong then and live in Hong Kong in old age.');
    const one = caveats.WITHDRAWAL_DEPARTURE_CONFLICT({ works: 'no', lives: 'yes' });
    expect(one).toContain('You say that you live in Hong Kong in old age.');
  });

  it('counts the years found', () => {
    const { caveats } = compareFunds;
    expect([0, 1, 8].map((years) => caveats.FUNDS_NO_SERIES({ years }).split(' of ')[0])).toEqual([
      ...['No calendar year', 'Only 1 calendar year', 'Only 8 calendar years'],
    ]);
  });
});
