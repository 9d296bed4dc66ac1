import { describe, expect, it } from 'vitest';
import { run } from '../helpers/run.ts';
import cases from './pension.json' with { type: 'json' };

type Award = (typeof cases.awards)[number];

const two = (amount: number) => amount.toFixed(2);

/** What the letter prints, as far as it was published. */
function statedIn({ basePension, accountPension, allowance, total }: Award): string {
  const lines = [`base=${two(basePension)}`, `account=${two(accountPension)}`];
  if (allowance !== undefined) lines.push(`allowances=${two(allowance)}`);
  if (total !== undefined) lines.push(`total=${two(total)}`);
  return lines.join(',');
}

function lineOf(award: Award, ...more: readonly string[]): readonly string[] {
  const { id, region, benefitBase, averageWageIndex, months, accountBalance, payoutMonths } = award;
  const claim = id.slice(-7);
  return [
    ...['award', '--region', region, '--benefit-base', String(benefitBase), '--claim', claim],
    ...['--index', averageWageIndex.toFixed(4), '--months', String(months), '--balance', two(accountBalance)],
    ...['--payout-months', String(payoutMonths), '--stated', statedIn(award), '--json', ...more],
  ];
}

interface Answer {
  readonly kind: string;
  readonly facts: Readonly<Record<string, number | null>>;
  readonly tables: { readonly match: readonly { readonly line: string; readonly matches: string | null }[] };
}

describe('the published awards are found right to the fen', () => {
  it.each(cases.awards)('$id', async (award) => {
    const { code, out } = await run(lineOf(award));
    const { kind, facts, tables } = JSON.parse(out) as Answer;
    expect([code, kind]).toEqual([0, 'projected']);
    expect(facts['basePension']).toBe(award.basePension);
    expect(facts['individualAccountPension']).toBe(award.accountPension);
    expect(facts['indexFactor']).toBe(award.a ?? null);
    if (award.total !== undefined) expect(facts['monthlyPension']).toBe(award.total);
    const compared = tables.match.filter(({ matches }) => matches !== null);
    expect(compared.map(({ matches }) => matches)).toEqual(compared.map(() => 'yes'));
    expect(compared.length).toBe(statedIn(award).split(',').length);
  });
});

describe('the published payout months at part years', () => {
  const letter = '--region guangdong --index 0.5 --months 180 --balance 1000 --claim 2025-06';

  it.each(cases.payoutMonthsAtPartYears)('at $age are $value', async ({ age, value }) => {
    const { out } = await run(`award ${letter} --age ${age} --json`);
    expect((JSON.parse(out) as Answer).facts['payoutMonths']).toBe(value);
    const agree = await run(`award ${letter} --age ${age} --payout-months ${value}`);
    expect(agree.code).toBe(0);
  });
});
