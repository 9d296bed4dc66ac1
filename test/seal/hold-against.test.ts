import { describe, expect, it } from 'vitest';
import { holdAgainst } from '../../src/seal/hold-against.ts';
import { sealFiles } from '../../src/seal/seal-files.ts';
import type { Fingerprint } from '../../src/seal/sealed-file.ts';
import { sha256 } from '../helpers/sha256.ts';

const file = (name: string, content: string): Fingerprint => ({
  name,
  bytes: Buffer.byteLength(content),
  sha256: sha256(content),
});
const [lease, passport, wages] = [file('lease', 'a'), file('passport', 'b'), file('wages', 'c')] as const;
const pack = sealFiles([lease, passport, wages], '5a'.repeat(32), sha256);

describe('files held against a pack', () => {
  it('are the same, changed, missing or extra, by name', () => {
    const found = [file('visa', 'd'), wages, file('lease', 'other')];
    const { holds, files } = holdAgainst(pack, found, undefined, sha256);
    expect(holds).toBe(false);
    expect(files.map(({ name, answer }) => `${name} ${answer}`)).toEqual([
      'lease changed',
      'passport missing',
      'visa extra',
      'wages same',
    ]);
  });

  it('may be large beyond memory: a digest that fits with a size that does not is a change', () => {
    const { files } = holdAgainst(pack, [{ ...wages, bytes: 2 }], undefined, sha256);
    expect(files.find(({ name }) => name === 'wages')?.answer).toBe('changed');
  });

  it.each([
    ['one is missing', [lease, passport]],
    ['one is extra', [lease, passport, wages, file('visa', 'd')]],
    ['one is changed', [lease, passport, file('wages', 'd')]],
  ])('do not hold where %s', (_, found) => {
    expect(holdAgainst(pack, found, undefined, sha256).holds).toBe(false);
  });
});

describe('a pack', () => {
  const all = [lease, passport, wages];

  it('is whole where its rows give its root, told or not', () => {
    expect(holdAgainst(pack, all, undefined, sha256)).toMatchObject({ pack: 'whole', holds: true });
    expect(holdAgainst(pack, all, pack.root, sha256)).toMatchObject({ pack: 'whole', rootTold: pack.root });
  });

  it('is another where the root that was told is not its own, and nothing holds', () => {
    const other = sealFiles(all, '00'.repeat(32), sha256);
    expect(holdAgainst(other, all, pack.root, sha256)).toMatchObject({ pack: 'another', holds: false });
  });

  it('is changed where its rows give another root, whatever was told', () => {
    const changed = { ...pack, files: pack.files.slice(1) };
    expect(holdAgainst(changed, [passport, wages], pack.root, sha256)).toMatchObject({ pack: 'changed', holds: false });
  });
});
