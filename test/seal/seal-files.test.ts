import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdAgainst } from '../../src/seal/hold-against.ts';
import { readPack } from '../../src/seal/read-pack.ts';
import { isSafeName } from '../../src/seal/safe-name.ts';
import { proveFile, rootGivenBy, sealFiles } from '../../src/seal/seal-files.ts';
import type { Fingerprint, Pack, SealedFile } from '../../src/seal/sealed-file.ts';
import { sha256 } from '../helpers/sha256.ts';

const seed = '5a'.repeat(32);
const fingerprint = (name: string, content: Uint8Array): Fingerprint => ({
  name,
  bytes: content.length,
  sha256: sha256(content),
});

/** Contents by name, of at least one file. */
const contents = fc
  .uniqueArray(fc.tuple(fc.string({ minLength: 1, unit: 'grapheme' }).filter(isSafeName), fc.uint8Array()), {
    minLength: 1,
    maxLength: 12,
    selector: ([name]) => name,
  })
  .map((files) => files.map(([name, content]) => ({ name, content })));
const someFiles = contents.map((files) => files.map(({ name, content }) => fingerprint(name, content)));
const digit = fc.constantFrom(...'0123456789abcdef');
const otherDigest = (digest: string, place: number, by: string): string =>
  digest.slice(0, place) + by + digest.slice(place + 1);

const withRow = (pack: Pack, place: number, row: Partial<SealedFile>): Pack => ({
  ...pack,
  files: pack.files.map((file, at) => (at === place ? { ...file, ...row } : file)),
});

describe('a pack', () => {
  it('is the same in whatever order the files are given', () => {
    fc.assert(
      fc.property(someFiles, fc.infiniteStream(fc.nat()), (files, chance) => {
        const keyed = files.map((file) => ({ file, key: chance.next().value as number }));
        const shuffled = keyed.sort((first, second) => first.key - second.key).map(({ file }) => file);
        expect(sealFiles(shuffled, seed, sha256)).toEqual(sealFiles(files, seed, sha256));
      }),
    );
  });

  it('lists its files by name', () => {
    const files = ['wages.pdf', 'Lease.pdf', 'a.txt'].map((name) => fingerprint(name, Buffer.from(name)));
    expect(sealFiles(files, seed, sha256).files.map(({ name }) => name)).toEqual(['Lease.pdf', 'a.txt', 'wages.pdf']);
  });

  it('written and read again is the same, and holds for its files', () => {
    fc.assert(
      fc.property(someFiles, (files) => {
        const pack = sealFiles(files, seed, sha256);
        expect(readPack(JSON.stringify(pack))).toEqual({ ok: true, value: pack });
        expect(holdAgainst(pack, files, pack.root, sha256)).toMatchObject({ holds: true, pack: 'whole' });
      }),
    );
  });

  it('tells any one byte that another file has', () => {
    fc.assert(
      fc.property(contents, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), (files, which, where, change) => {
        const place = which % files.length;
        const { name, content } = files[place] as { name: string; content: Uint8Array };
        fc.pre(content.length > 0);
        const changed = Uint8Array.from(content);
        changed[where % content.length] = (content[where % content.length] as number) ^ change;
        const before = files.map((file) => fingerprint(file.name, file.content));
        const found = before.map((file, at) => (at === place ? fingerprint(name, changed) : file));
        const verification = holdAgainst(sealFiles(before, seed, sha256), found, undefined, sha256);
        expect(verification.holds).toBe(false);
        expect(verification.files.filter(({ answer }) => answer === 'changed').map((file) => file.name)).toEqual([
          name,
        ]);
      }),
    );
  });

  it('tells that any part of any of its rows was changed, though the file was changed with it', () => {
    const change = fc.record({ part: fc.constantFrom('name', 'bytes', 'sha256', 'salt'), at: fc.nat(63), by: digit });
    fc.assert(
      fc.property(someFiles, fc.nat(), change, (files, which, { part, at, by }) => {
        const pack = sealFiles(files, seed, sha256);
        const place = which % files.length;
        const row = pack.files[place] as SealedFile;
        const changed = {
          name: { name: `${row.name}${by}` },
          bytes: { bytes: row.bytes + 1 + at },
          sha256: { sha256: otherDigest(row.sha256, at, by) },
          salt: { salt: otherDigest(row.salt, at, by) },
        }[part] as Partial<SealedFile>;
        fc.pre(JSON.stringify({ ...row, ...changed }) !== JSON.stringify(row));
        const other = withRow(pack, place, changed);
        const { holds, pack: answer } = holdAgainst(other, other.files, undefined, sha256);
        expect({ holds, answer }).toEqual({ holds: false, answer: 'changed' });
      }),
    );
  });

  it('tells that a row was left out or added', () => {
    fc.assert(
      fc.property(someFiles, (files) => {
        const whole = sealFiles(files, seed, sha256);
        const more = sealFiles([...files, fingerprint('\u{10FFFD} more', Buffer.from('more'))], seed, sha256);
        expect(rootGivenBy({ ...whole, files: more.files }, sha256)).not.toBe(whole.root);
        expect(rootGivenBy({ ...more, files: whole.files }, sha256)).not.toBe(more.root);
      }),
    );
  });

  it('of the same files has another root with another seed', () => {
    const files = [fingerprint('wages.pdf', Buffer.from('RMB 12,000'))];
    expect(sealFiles(files, 'a5'.repeat(32), sha256).root).not.toBe(sealFiles(files, seed, sha256).root);
  });
});

describe('the proof of one file', () => {
  const proofs = fc.tuple(someFiles, fc.nat()).map(([files, which]) => {
    const pack = sealFiles(files, seed, sha256);
    const file = pack.files[which % files.length] as SealedFile;
    return { pack, file, proof: proveFile(file.name, pack, sha256) };
  });

  it('holds for that file alone, and reads as it was written', () => {
    fc.assert(
      fc.property(proofs, ({ pack, file, proof }) => {
        if (proof === undefined) throw new Error('no proof');
        expect(readPack(JSON.stringify(proof))).toEqual({ ok: true, value: proof });
        expect(holdAgainst(proof, [file], pack.root, sha256)).toMatchObject({ kind: 'proof', holds: true });
      }),
    );
  });

  it('says no other name, digest, size or salt', () => {
    fc.assert(
      fc.property(proofs, ({ pack, file, proof }) => {
        const { file: told, path, ...frame } = proof ?? { file: undefined, path: [] };
        expect(told).toEqual(file);
        expect(Object.keys(frame).sort()).toEqual(['hash', 'root', 'schema']);
        expect(path.every((step) => Object.keys(step).sort().join() === 'sha256,side')).toBe(true);
        const said = JSON.stringify(path);
        for (const other of pack.files.filter((one) => one !== file)) {
          expect(said).not.toContain(other.sha256);
          expect(said).not.toContain(other.salt);
        }
      }),
    );
  });

  it('does not hold with any digit of it changed', () => {
    fc.assert(
      fc.property(proofs, fc.nat(), fc.nat(63), digit, ({ proof }, which, at, by) => {
        if (proof === undefined) throw new Error('no proof');
        const place = which % (proof.path.length + 2);
        const step = proof.path[place];
        const changed =
          step !== undefined
            ? { ...proof, path: proof.path.with(place, { ...step, sha256: otherDigest(step.sha256, at, by) }) }
            : place === proof.path.length
              ? { ...proof, root: otherDigest(proof.root, at, by) }
              : { ...proof, file: { ...proof.file, sha256: otherDigest(proof.file.sha256, at, by) } };
        fc.pre(JSON.stringify(changed) !== JSON.stringify(proof));
        expect(holdAgainst(changed, [changed.file], undefined, sha256)).toMatchObject({
          holds: false,
          pack: 'changed',
        });
      }),
    );
  });

  it('is not made of a file that the pack does not list', () => {
    const pack = sealFiles([fingerprint('wages.pdf', Buffer.from('RMB 12,000'))], seed, sha256);
    expect(proveFile('lease.pdf', pack, sha256)).toBeUndefined();
  });
});
