import { describe, expect, it } from 'vitest';
import { run } from '../helpers/run.ts';

const south = 'title: south\ncurrency: hkd\nprincipal: 3000000\nrate: 3.25%\nyears: 25\n';
const drawn = 'asOf: 2026-11-24\n';
const north = 'principal: 2593585\nyears: 25\n';

/** The first screen of a loan against another one, on one line. */
async function screen(other: string, own = `${drawn}${south}`): Promise<string> {
  const { out, err } = await run('loan own.yaml --against other.yaml', {
    files: { 'own.yaml': own, 'other.yaml': other },
  });
  return `${out}${err}`.replaceAll(/\s+/g, ' ');
}

describe('loans held against each other', () => {
  it('are told by their names, the loan in Hong Kong dollars first where the yuan is dear', async () => {
    const said = await screen(`title: north\n${north}rate: 3%\n`);
    expect(said).toContain('with a dearer yuan south costs less, with a cheaper one north');
    const other = await screen(south, `${drawn}${north}rate: 3%\n`);
    expect(other).toContain('with a dearer yuan south costs less, with a cheaper one Offer 1');
  });

  it('cannot be, where a rate of one is not known: the first itself is not in doubt', async () => {
    const said = await screen(`${north}ratePlan: lpr\ndrawdown: 2010-01-15\n`);
    expect(said).toContain(
      'The offers cannot be held against each other. Not known: market/loan-prime-rate for January 2010.',
    );
  });

  it('say of which loan a rate is assumed', async () => {
    expect(await screen(`${north}ratePlan: lpr\n`)).toContain(
      'Offer 2: From January 2027 on the rate is not published',
    );
  });

  it('are told what another file may not say', async () => {
    const flat = await screen(`${north}rate: 3%\nassumptions: { fxPath: 2% }\n`);
    expect(flat).toContain('fxPath 2% does not go with fxPath flat');
    const unsaid = await screen(`${north}rate: 3%\nassumptions: { discount: 20% }\n`);
    expect(unsaid).toContain('discount 20% does not go with a first loan without discount');
  });
});
