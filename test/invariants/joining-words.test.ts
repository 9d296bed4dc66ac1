import { describe, expect, it } from 'vitest';
import { stepWords } from '../../src/report/language/en/pension-steps.ts';
import { wayWords } from '../../src/report/language/en/pension-ways.ts';
import { rules } from '../../src/rules/rules.ts';

const newest = (id: string): unknown => rules.find((rule) => rule.id === id)?.values.at(-1)?.value;

/** Sentences of tables are fixed, so where one names a number of a rule, this is what holds the two together. */
describe('a number that a sentence names is that of its rule', () => {
  it.each([
    ['national/pension/residence-permit-stay', 6, wayWords.WAY_FLEXIBLE_BY_PERMIT_OPENS, 'half a year'],
    ['national/pension/residence-permit-validity', 60, stepWords.STEP_NOTE_RENEW_PERMIT, 'five years'],
    ['national/pension/early-retirement-notice', 3, stepWords.STEP_NOTE_EARLY_NOTICE, 'Three months'],
    ['national/pension/deferred-retirement-notice', 1, stepWords.STEP_NOTE_DEFERRAL_AGREEMENT, 'A month'],
    ['guangdong/pension/paying-on-to-minimum', 120, stepWords.STEP_NOTE_PAY_ON, 'ten years'],
    ['guangdong/pension/lump-sum-paying-on', 60, stepWords.STEP_NOTE_LUMP_SUM_CLOSED, 'five years'],
    ['guangdong/pension/lump-sum-insured-before', '2011-07', stepWords.STEP_NOTE_LUMP_SUM_CLOSED, 'July 2011'],
    ['guangdong/pension/proof-of-life', 12, stepWords.STEP_NOTE_PROOF_OF_LIFE, 'twelve months'],
    ['national/pension/account-credit-rate', '0.08', stepWords.STEP_NOTE_LEAVE, 'eight points'],
  ])('%s is %s', (id, value, sentence, words) => {
    expect(newest(id)).toBe(value);
    expect(sentence).toContain(words);
  });
});
