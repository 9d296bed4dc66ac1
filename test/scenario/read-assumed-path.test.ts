import { describe, expect, it } from 'vitest';
import { monthOf } from '../../src/quantities/months.ts';
import { rateOf } from '../../src/quantities/rate.ts';
import { readLoan } from '../../src/scenario/read-loan.ts';
import { reading } from '../helpers/reading.ts';

const { valid: scenario, wrongWith } = reading(readLoan, 'home.yaml');
const rest = 'principal: 100\nyears: 3\nratePlan: lpr\nasOf: 2026-11-24\n';

describe('an assumed path', () => {
  const path = [
    { from: monthOf(2027, 1), rate: rateOf(13, 400) },
    { from: monthOf(2028, 7), rate: rateOf(7, 200) },
  ];

  it('is the same from a file and from a flag', async () => {
    const text = '2027-01:3.25%, 2028-07:3.5%';
    expect((await scenario(`assumedLpr: ${text}\n${rest}`)).ratePlan).toMatchObject({ assumedLpr: path });
    expect((await scenario(rest, ['assumedLpr', text])).ratePlan).toMatchObject({ assumedLpr: path });
  });

  it.each([
    // The valuation day is 24 November 2026.
    ['2026-10:3%', ['1:13 OUT_OF_RANGE → 2026-12']],
    ['2026-11:3%', ['1:13 OUT_OF_RANGE → 2026-12']],
    ['2026-12:3%', []],
    ['2200-12:3%', []],
    ['2201-01:3%', ['1:13 OUT_OF_RANGE → 2200-12']],
    ['2027-02:3%,2027-01:3%', ['1:13 CONFLICT']],
    ['2027-02:3%,2027-02:3%', ['1:13 CONFLICT']],
    ['2027-02:3%,2027-03:3%', []],
    ['2027-02:-0.01%', ['1:13 OUT_OF_RANGE → 0%']],
    ['2027-02:0%,2028-02:20%', []],
    ['2027-02:20.01%', ['1:13 OUT_OF_RANGE → 20%']],
    ['2027-02:3', ['1:13 BARE_RATE → 3%']],
    ['2027-13:3%', ['1:13 NOT_A_MONTH → 2027-12']],
    ['2027-02:3%,4%', ['1:13 NOT_A_MONTH']],
  ])('%s', async (text, problems) => {
    expect(await wrongWith(`assumedLpr: ${text}\n${rest}`)).toEqual(problems);
  });

  it('of HIBOR and prime keeps to the same', async () => {
    const hkd = 'currency: hkd\nratePlan: hibor\nhiborSpread: 1.3%\nprincipal: 100\nyears: 3\nasOf: 2026-11-24\n';
    const both = 'assumedHibor: 2026-11:3%\nassumedPrime: 2027-02:5%,2027-01:5%\n';
    expect(await wrongWith(`${both}${hkd}`)).toEqual(['1:15 OUT_OF_RANGE → 2026-12', '2:15 CONFLICT']);
  });

  it('is not judged while the valuation day is wrong', async () => {
    const asOf = rest.replace('2026-11-24', '2026-11-31');
    expect(await wrongWith(`assumedLpr: 2026-10:3%\n${asOf}`)).toEqual(['5:7 NOT_A_DAY → 2026-11-30']);
  });
});
