import { describe, expect, it } from 'vitest';
import { run as runProgram } from '../helpers/run.ts';

const job = 'pension --monthly 955 --years 20 --as-of 2026-11-23';
const escapeCode = String.fromCharCode(27);

/** A run whose lines are joined, so that a sentence is found wherever it was cut. */
async function run(...given: Parameters<typeof runProgram>) {
  const ran = await runProgram(...given);
  return { ...ran, whole: `${ran.out}${ran.err}`.replace(/\s+/g, ' ') };
}

describe('what a terminal would obey', () => {
  it('never reaches it from the name of a file', async () => {
    const words = [...job.split(' '), '-o', `x${escapeCode}[31my`];
    const first = await run(words);
    expect(first.code).toBe(0);
    expect(first.err).toBe('Written to x\uFFFD[31my.\n');
  });

  it('never reaches it from a value that replaces a rule', async () => {
    const text = 'monthly: 955\nyears: 20\nrules:\n  guangdong/pension/flexible-workers-gate: "\\e[31mred\\nline"\n';
    const { code, out } = await run('pension li.yaml --explain', { files: { 'li.yaml': text } });
    expect(code).toBe(0);
    expect(out).toContain('\uFFFD[31mred\uFFFDline');
    expect(out).not.toContain(escapeCode);
  });
});

describe('a value that replaces a rule', () => {
  it('and has no effect is said to have none', async () => {
    const { whole } = await run(
      `${job} --set rules.zhuhai/pension/contribution-base-limits.floor=5000 --set rules.zhuhai/pension/contribution-base-limits.ceiling=9000`,
    );
    expect(whole).toContain('had no effect here: zhuhai/pension/contribution-base-limits');
  });

  it('decides whether the payment and the base agree', async () => {
    // 4,775 × 18 % = 859.50 where the rate is replaced, 955.00 where it is not
    const rate = 'rules.guangdong/pension/flexible-contribution-rate=18%';
    expect((await run(`pension --base 4775 --monthly 859.50 --years 20 --set ${rate}`)).code).toBe(0);
    expect((await run(`pension --base 4775 --monthly 955 --years 20 --set ${rate}`)).whole).toContain('859.50');
    expect((await run('pension --base 4775 --monthly 955 --years 20')).code).toBe(0);
  });

  it('is counted as the person’s own', async () => {
    const { out } = await run(`${job} --set rules.shenzhen/pension/benefit-base=12000`);
    expect(out).toContain('1 your own');
  });

  it('whose floor is above its ceiling is refused', async () => {
    const limits = 'rules.shenzhen/pension/contribution-base-limits';
    const crossed = await run(`${job} --set ${limits}.floor=5001 --set ${limits}.ceiling=5000`);
    expect(crossed.code).toBe(2);
    expect(crossed.whole).toContain('5001 is out of range');
    expect((await run(`${job} --set ${limits}.floor=5000 --set ${limits}.ceiling=5000`)).code).toBe(0);
  });
});

describe('what the law changes about what was asked', () => {
  it('stands right under the headline', async () => {
    const { out } = await run('pension --monthly 955 --years 5 --birth 1983-12 --as-of 2026-11-23');
    const lines = out.split('\n');
    const arrow = lines.findIndex((line) => line.startsWith('→ You asked for 5 years; the law asks for 20 years'));
    expect(arrow).toBeGreaterThan(0);
    expect(arrow).toBeLessThan(lines.indexOf(''));
    expect(out).toContain('then paused');
    expect(out).toContain('resumed');
  });
});

describe('a headline', () => {
  it.each([
    ['--base-policy floor', 'rising with the floor'],
    ['--base-policy ceiling', 'rising with the ceiling'],
  ])('with %s says %s', async (policy, words) => {
    expect((await run(`pension ${policy} --years 20`)).whole).toContain(words);
  });

  it.each(['--monthly 955 --base-policy fixed', '--monthly 955 --wage-growth 0%', '--monthly 955 --wage-growth -1%'])(
    'with %s says of no rise',
    async (flags) => {
      expect((await run(`pension ${flags} --years 20`)).whole).not.toContain('rising with');
    },
  );

  it('without an exchange rate stays in renminbi and says so', async () => {
    const { whole } = await run(
      'pension --monthly 955 --start 2026-12 --years 20 --as-of 2003-11-23 --currency hkd --birth 1983-12',
    );
    expect(whole).toContain('Pay RMB 974.20');
    expect(whole).toContain('No exchange rate is known for November 2003');
  });
});
