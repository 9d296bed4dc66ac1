import { describe, expect, it } from 'vitest';
import { gapWait } from '../../../src/engine/medical/waits/gap-wait.ts';
import { months } from '../../../src/quantities/months.ts';
import { medicalLaws } from '../../../src/rules/cities/medical-laws.ts';
import type { MedicalLaw } from '../../../src/rules/medical-law.ts';
import { month } from '../../helpers/pension-scenario.ts';
import { dated, toyRule } from '../../helpers/toy-law.ts';
import { toyDesk, toyMedicalLaw } from '../../helpers/toy-medical-law.ts';

const toy = { ...toyMedicalLaw, gapWithoutWait: toyRule('gap', 3), longestWait: toyRule('longest', 6) };
const waitAfter = (gap: number, law: MedicalLaw = toy) => gapWait(toyDesk({}, law), month('2026-06'), months(gap));
const unknown = ['toy/medical/wait-after-gap'];

describe('the wait after a gap', () => {
  it.each([
    [0, 0, 0, []],
    [2, 0, 0, []],
    [3, 0, 0, []],
    [4, undefined, 6, unknown],
  ])('of %i months is %s, at most %i', (gap, wait, longest, missing) => {
    expect(waitAfter(gap)).toMatchObject({ wait, longest, missing });
  });

  it('is not known before the rules, nor is its longest', () => {
    const gapWithoutWait = toyRule('gap', [dated('2027-01-01', 3)]);
    expect(waitAfter(0, { ...toy, gapWithoutWait })).toMatchObject({
      ...{ wait: undefined, longest: undefined, missing: ['toy/gap'] },
    });
    const longestWait = toyRule('longest', [dated('2027-01-01', 6)]);
    expect(waitAfter(4, { ...toy, longestWait })).toMatchObject({
      wait: undefined,
      longest: undefined,
      missing: unknown,
    });
  });

  it('rests in Guangdong on an instrument that has run out', () => {
    const desk = toyDesk({}, medicalLaws.shenzhen);
    expect(gapWait(desk, month('2026-06'), months(3)).wait).toBe(0);
    expect(desk.book.uses().map(({ rule, standing }) => [rule, standing])).toEqual([
      ['guangdong/medical/gap-without-wait', 'provisional'],
    ]);
  });
});
