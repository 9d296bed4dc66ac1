import { describe, expect, it } from 'vitest';
import { compareBase } from '../../../src/engine/compare-mpf/compare-base.ts';
import { compareLife, mainlandOf, type Turn } from '../../../src/engine/compare-mpf/compare-life.ts';
import type { CompareScenario } from '../../../src/engine/compare-mpf/compare-scenario.ts';
import { equalInstalment } from '../../../src/engine/shared/instalment.ts';
import { months, monthText } from '../../../src/quantities/months.ts';
import { rate } from '../../../src/quantities/rate.ts';
import { hkd, mpfPerson } from '../../helpers/mpf-person.ts';
import { month } from '../../helpers/pension-scenario.ts';

/** On the floor base, at 1.1 dollars for a yuan: 955 yuan in Shenzhen, 1,050.50 dollars, from December 2026. */
function lived(changes: Partial<CompareScenario> = {}, turn?: Turn) {
  const base = compareBase(mpfPerson({ basePolicy: 'floor', fx: rate('1.1'), wageGrowth: rate('0'), ...changes }));
  if ('lacking' in base) throw new Error('no rule is missing');
  return compareLife(base, turn);
}

const place = (text: string) => month(text) - month('2026-12');
const all = (amounts: readonly number[] = []) => amounts.reduce((sum, amount) => sum + amount, 0);

describe('one life under both schemes', () => {
  const life = lived();

  it('has three pockets', () => {
    expect(Object.keys(life.pockets)).toEqual(['mpf', 'mainland', 'voluntary']);
  });

  it('pays the mainland’s contributions of each month into voluntary MPF instead', () => {
    const { mpf, voluntary } = life;
    const fen = life.mainland?.stream.paid[0] ?? 0;
    expect([fen, voluntary?.pot?.stream.paid[0]]).toEqual([95_500, 105_050]);
    expect(voluntary?.pot?.stream.paid.filter((cents) => cents > 0).length).toBe(240);
    expect([voluntary?.pot?.stream.broughtIn, mpf.pot?.stream.broughtIn]).toEqual([0, hkd(300_000)]);
    expect(all(voluntary?.pot?.stream.employerPaid)).toBe(0);
  });

  it('draws the voluntary pot from the month after the last contribution where that is later than 65', () => {
    const { mpf, mainland, voluntary } = life;
    expect(mainland && monthText(mainland.paidUntil)).toBe('2046-12');
    expect([mpf, voluntary].map((one) => one?.pot && monthText(one.pot.drawnFrom))).toEqual(['2045-01', '2046-12']);
  });

  it('draws it from 65 where the last contribution is earlier', () => {
    const early = lived({ years: 15, overrides: { 'national/pension/minimum-contribution-months': 180 } });
    expect(early.mainland && monthText(early.mainland.paidUntil)).toBe('2041-12');
    expect(early.voluntary?.pot && monthText(early.voluntary.pot.drawnFrom)).toBe('2045-01');
  });

  it('finds the allowances once, when they are first asked for', () => {
    expect(life.allowances()).toBe(life.allowances());
    expect(life.allowances().alone.length).toBe(month('2090-01') - month('2026-12'));
  });

  it('has no mainland pocket and no money to put aside where no pension is reached', () => {
    const late = lived({ birth: month('1950-01') });
    expect([late.mainland, late.voluntary, Object.keys(late.pockets)]).toEqual([undefined, undefined, ['mpf']]);
  });

  it('has a balance and no pocket where what an annuity pays is not known', () => {
    // Drawn from 66, of which no payment is printed.
    const open = lived({ drawdown: { kind: 'annuity' }, withdrawAt: months(792) });
    expect([open.mpf.pot, Object.keys(open.pockets)]).toEqual([undefined, ['mainland']]);
    expect(open.mpf.balance).toBeGreaterThan(hkd(300_000));
  });

  it('may take the mainland side as known', () => {
    const known = mainlandOf(life.base, {});
    expect(compareLife(life.base, {}, known).mainland).toBe(known.mainland);
  });
});

describe('what the means test counts of MPF', () => {
  const counted = (changes: Partial<CompareScenario>, texts: readonly string[]) => {
    const { mpf } = lived(changes).pockets;
    return texts.map((text) => [mpf?.countedIncome(place(text)), mpf?.countedAssets(place(text))]);
  };

  it('is the balance at the start of a month, from 65 on', () => {
    const life = lived();
    const { balance, pot } = life.mpf;
    const after = pot?.out.balances[0];
    expect(counted({}, ['2044-12', '2045-01', '2045-02'])).toEqual([
      [0, 0],
      [0, balance],
      [0, after],
    ]);
  });

  it('is it from 65 on also where it is not drawn from yet', () => {
    const waiting = lived({ withdrawAt: months(840) }).pockets.mpf;
    expect(waiting?.countedAssets(place('2044-12'))).toBe(0);
    expect(waiting?.countedAssets(place('2045-01'))).toBeGreaterThan(0);
  });

  it('is it before 65 where it is drawn from', () => {
    const early = lived({ withdraw: 'early-retirement' }).pockets.mpf;
    expect(early?.countedAssets(place('2039-12'))).toBe(0);
    expect(early?.countedAssets(place('2040-01'))).toBeGreaterThan(0);
  });

  it('is as income what an annuity pays, from the month after', () => {
    const { mpf } = lived({ drawdown: { kind: 'annuity' } });
    const monthly = mpf.pot?.out.annuity?.monthly;
    const [before, bought, paid] = counted({ drawdown: { kind: 'annuity' } }, ['2044-12', '2045-01', '2045-02']);
    expect([before?.[0], bought?.[0], paid?.[0]]).toEqual([0, 0, monthly]);
    expect(monthly).toBeGreaterThan(0);
  });

  it('pays in the months in which something is drawn', () => {
    const { mpf } = lived().pockets;
    const pays = ['2044-12', '2045-01', '2064-12', '2065-01'].map((text) => mpf?.pays(place(text)));
    expect(pays).toEqual([false, true, true, false]);
  });
});

describe('the tax that voluntary MPF saves', () => {
  const saved = (changes: Partial<CompareScenario>) => {
    const { stream, drawnFrom } = lived(changes).voluntary?.pot ?? {};
    const before = stream?.received.slice(0, (drawnFrom ?? 0) - month('2026-12')) ?? [];
    return Object.fromEntries(before.map((one, at) => [at, one]).filter(([, one]) => one !== 0));
  };

  it('is nothing at no stated rate', () => {
    expect(saved({})).toEqual({});
  });

  it('is a share of what is paid: 4 × 1,050.50 × 10 % = 420.20 in the first March, then 1,260.60 a year', () => {
    const found = saved({ taxRate: rate('0.1') });
    expect([found[3], found[15]]).toEqual([42_020, 126_060]);
    // The last contribution is that of November 2046: 8 × 105.05.
    expect(found[place('2046-11')]).toBe(84_040);
    expect(all(Object.values(found))).toBe(240 * 10_505);
  });

  it('is only what the one limit of 60,000 leaves beside the voluntary contributions there are', () => {
    // 58,800 a year are 4,900 a month: 1,200 are left of 12,606, and all of the first four months.
    const found = saved({ taxRate: rate('0.1'), voluntary: hkd(4_900) });
    expect([found[3], found[15], found[27]]).toEqual([42_020, 12_000, 12_000]);
  });

  it('leaves the limit of the whole year to who contributes on after the mainland’s last month', () => {
    // Paid to November 2041, work until December 2044; 60,000 a year are deducted without them.
    const overrides = { 'national/pension/minimum-contribution-months': 180 };
    const found = saved({ taxRate: rate('0.1'), voluntary: hkd(5_000), years: 15, overrides });
    expect(found).toEqual({ 3: 42_020 });
  });
});

describe('the level payments of voluntary MPF', () => {
  it('are found by the return of the month in which it is first drawn from', () => {
    const { voluntary, base } = lived({
      mpfFunds: 'default-strategy',
      age65PlusReturn: rate('0.02'),
      withdraw: 'permanent-departure',
      withdrawAt: months(660),
    });
    const { balance, pot } = voluntary ?? {};
    // From 55, when MPF itself is drawn, to 66, when the last contribution has been paid.
    const { netIn } = base.returns;
    expect([base.timeline.withdrawal, pot?.drawnFrom]).toEqual([month('2035-01'), month('2046-12')]);
    expect(netIn(month('2046-12'))).not.toEqual(netIn(month('2035-01')));
    expect(pot?.out.payments[0]).toBe(equalInstalment(balance ?? hkd(0), netIn(month('2046-12')), 240));
  });
});

describe('a life that turns out otherwise', () => {
  it('has other returns by the shock of each month', () => {
    const usual = lived();
    expect(lived({}, { shockIn: () => 1 }).mpf.balance).toBe(usual.mpf.balance);
    expect(lived({}, { shockIn: () => 1.01 }).mpf.balance).toBeGreaterThan(usual.mpf.balance);
    expect(lived({}, { shockIn: () => 1.01 }).voluntary?.balance).toBeGreaterThan(usual.voluntary?.balance ?? 0);
  });

  it('has other contributions, terms and values where prices and the yuan moved', () => {
    const moved = { prices: () => 2, dollar: () => 0.5, yuan: () => 3, yuanToday: () => 1 };
    const usual = lived();
    const { voluntary, terms, pockets } = lived({}, { drift: moved });
    expect(voluntary?.pot?.stream.paid[0]).toBe(3 * 105_050);
    const at65 = place('2045-01');
    expect(terms(at65)?.assetLimit).toBe(2 * (usual.terms(at65)?.assetLimit ?? 0));
    expect(pockets.mpf?.paidToday(0)).toBe(Math.floor((usual.pockets.mpf?.paidToday(0) ?? 0) / 2 + 0.5));
  });

  it('has another pension by other wages and crediting rates', () => {
    const pension = (turn: Turn) => lived({}, turn).mainland?.whole.settled.pension.monthly ?? 0;
    expect(pension({ wageGrowth: rate('0.05') })).toBeGreaterThan(pension({}));
    expect(pension({ creditingRate: rate('0.05') })).toBeGreaterThan(pension({}));
  });
});
