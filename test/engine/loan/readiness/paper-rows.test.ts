import { describe, expect, it } from 'vitest';
import type { Home } from '../../../../src/engine/loan/home.ts';
import type { ReadinessScenario } from '../../../../src/engine/loan/readiness/readiness-scenario.ts';
import { rowsOf } from '../../../helpers/medical-scenario.ts';
import { projectedReadiness } from '../../../helpers/readiness-scenario.ts';

const home = (changes: Partial<Home> = {}): Home => ({ place: 'shenzhen', use: 'own', market: 'new', ...changes });
const mortgage = (changes: Partial<ReadinessScenario> = {}): Partial<ReadinessScenario> => ({
  currency: 'HKD',
  home: home({ place: 'hong-kong' }),
  ...changes,
});

/** Each paper with how it stands. */
function papersOf(changes: Partial<ReadinessScenario>) {
  const rows = rowsOf(projectedReadiness(changes).tables['checklist']).filter(({ group }) => group === 'PAPERS');
  return Object.fromEntries(rows.map(({ item, status }) => [item, status]));
}

describe('papers for a home on the mainland, asked of a bank there', () => {
  it('are those of the buyer and of the account, one that both ask for once', () => {
    expect(papersOf({ home: home() })).toEqual({
      'identity-card': 'MISSING',
      'home-return-permit': 'MISSING',
      'declaration-of-own-use-in-some-cities': 'IF_ASKED',
      'mainland-phone-number-in-own-name': 'MISSING',
      'residence-permit-at-some-banks': 'IF_ASKED',
      'proof-of-the-purpose': 'MISSING',
    });
    const rows = rowsOf(projectedReadiness({ home: home() }).tables['checklist']);
    const rule = 'guangdong/loan/hong-kong-buyer-papers; national/loan/account-papers';
    expect(rows.find(({ item }) => item === 'identity-card')).toMatchObject({ rule, evidence: 'secondary; verified' });
  });

  it('are at hand where they were told, by either name of the identity card', () => {
    const papers = ['hong-kong-identity-card', 'residence-permit-at-some-banks'];
    expect(papersOf({ home: home(), papers })).toMatchObject({
      'identity-card': 'HAVE',
      'residence-permit-at-some-banks': 'HAVE',
      'home-return-permit': 'MISSING',
    });
  });

  it('are one more in Dongguan', () => {
    expect(papersOf({ home: home({ place: 'dongguan' }) })).toHaveProperty(
      'record-of-family-homes-in-dongguan',
      'MISSING',
    );
  });

  it('count as missing where everybody is asked for them', () => {
    const facts = (papers: readonly string[]) => projectedReadiness({ home: home(), papers }).facts['papersMissing'];
    expect([facts([]), facts(['identity-card']), facts(['declaration-of-own-use-in-some-cities'])]).toEqual([4, 3, 4]);
  });
});

describe('papers for a mortgage in Hong Kong', () => {
  it('are those of the list, of mortgages and lettings where it may be', () => {
    expect(papersOf(mortgage())).toEqual({
      'identity-card': 'MISSING',
      'agreement-for-sale-and-purchase': 'MISSING',
      'details-of-other-mortgages': 'IF_ASKED',
      'statements-of-3-months': 'MISSING',
      'statements-of-6-months-and-tax-notes-for-irregular-income': 'IF_ASKED',
    });
  });

  it.each([
    [true, 'MISSING'],
    [false, undefined],
  ])('with another mortgage (%s): its details %s', (otherMortgage, status) => {
    const borrower = { currency: 'HKD', otherMortgage } as const;
    expect(papersOf(mortgage({ borrower }))['details-of-other-mortgages']).toBe(status);
  });

  it('are one more where the home is let', () => {
    const let_ = mortgage({ home: home({ place: 'hong-kong', use: 'let' }) });
    expect(papersOf(let_)).toHaveProperty('tenancy-agreement', 'MISSING');
  });

  it.each([
    ['statements-of-3-months', 'statements-of-6-months-and-tax-notes-for-irregular-income'],
    ['statements-of-6-months-and-tax-notes-for-irregular-income', 'statements-of-3-months'],
  ])('%s at hand are enough', (one, other) => {
    const papers = papersOf(mortgage({ papers: [one] }));
    expect([papers[one], papers[other]]).toEqual(['HAVE', undefined]);
  });

  it('of a home on the mainland are those of the buyer too', () => {
    const papers = papersOf(mortgage({ home: home() }));
    expect(papers).toMatchObject({ 'home-return-permit': 'MISSING' });
    expect(papers).not.toHaveProperty('statements-of-3-months');
  });

  it('are on no list that was read of a lender that is no bank', () => {
    const lent = (lender: 'platform' | 'private' | 'money-lender') => papersOf({ lender });
    const none = { PAPERS_NOT_LISTED: 'NO_THRESHOLD' };
    expect([lent('platform'), lent('private'), lent('money-lender')]).toEqual([none, none, none]);
  });
});

describe('papers for a loan without a home', () => {
  it('are those of an account on the mainland, and in Hong Kong on no list', () => {
    expect(Object.keys(papersOf({}))).toHaveLength(5);
    expect(papersOf({ currency: 'HKD' })).toEqual({ PAPERS_NOT_LISTED: 'NO_THRESHOLD' });
    expect(projectedReadiness({ currency: 'HKD' }).facts['papersMissing']).toBeNull();
  });

  it('are on no list before the list was read', () => {
    expect(papersOf({ asOf: '2026-11-22' })).toEqual({ PAPERS_NOT_LISTED: 'NO_THRESHOLD' });
    expect(Object.keys(papersOf({ asOf: '2026-11-23' }))).toHaveLength(5);
  });

  it('are those of a list of one’s own', () => {
    const overrides = { 'national/loan/account-papers': 'a-stamp, a-seal' };
    expect(papersOf({ overrides, papers: ['a-seal'] })).toEqual({ 'a-stamp': 'MISSING', 'a-seal': 'HAVE' });
  });
});
