import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/report/screen/wrap.ts';
import { known } from '../../src/rules/known.ts';
import { reviewDay } from '../../src/rules/review-day.ts';
import { run } from '../helpers/run.ts';

const ids = known.map(({ of }) => of.id);

async function answered(line: string): Promise<string> {
  const { code, out, err } = await run(line);
  expect({ line, code, err }).toEqual({ line, code: 0, err: '' });
  return out;
}

function expectFits(text: string): void {
  expect(text.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
  expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
}

describe('everything known', () => {
  it.each(ids)('%s can be shown, within 80 columns, as JSON and as CSV', async (id) => {
    expectFits(await answered(`rules show ${id}`));
    expect(JSON.parse(await answered(`rules show ${id} --json`))).toMatchObject({ schema: 'bayplan.rules/1', id });
    expect((await answered(`rules show ${id} -f csv`)).split('\r\n').length).toBeGreaterThan(2);
  });

  it.each(known.map(({ of: { id, review } }) => [id, review] as const))(
    '%s has a day of review, or only a new law changes it: %s',
    (_, review) => {
      expect(reviewDay(review, '2026-11-23') === undefined).toBe(review === 'when the law changes');
    },
  );

  it('is listed, each with an id that is not cut, within 80 columns', async () => {
    const list = await answered('rules list');
    expectFits(list);
    for (const id of ids) expect(list).toContain(`\n${id}`);
    const { rules } = JSON.parse(await answered('rules list --json')) as { rules: { id: string }[] };
    expect(rules.map(({ id }) => id)).toEqual(ids);
  });

  it.each(['2020-01-01', '2026-11-23', '2040-01-01'])('is reviewed as of %s within 80 columns', async (asOf) => {
    expectFits(await answered(`rules due --as-of ${asOf}`));
  });
});
