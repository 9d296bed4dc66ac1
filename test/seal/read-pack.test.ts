import { describe, expect, it } from 'vitest';
import { readPack } from '../../src/seal/read-pack.ts';
import { isSafeName } from '../../src/seal/safe-name.ts';
import { proveFile, sealFiles } from '../../src/seal/seal-files.ts';
import type { Proof } from '../../src/seal/sealed-file.ts';
import { sha256 } from '../helpers/sha256.ts';

const files = ['lease', 'wages'].map((name) => ({ name, bytes: 5, sha256: sha256(name) }));
const pack = sealFiles(files, '5a'.repeat(32), sha256);
const proof = proveFile('wages', pack, sha256) as Proof;
const text = JSON.stringify(pack);
const row = pack.files[0];
const withFile = (part: object): object => ({ ...pack, files: [{ ...row, ...part }] });

describe('a text that is no pack', () => {
  it.each(['', '{', '['.repeat(100_000), 'monthly: 955'])('is not JSON: %#', (wrong) => {
    expect(readPack(wrong)).toEqual({ ok: false, flaw: 'not JSON' });
  });

  it.each([
    'null',
    '[]',
    '1',
    '{}',
    '{"schema":"bayplan.rules/1"}',
    '{"schema":"bayplan.seal/2"}',
    '{"schema":["bayplan.seal/1"]}',
  ])('is another document: %s', (wrong) => {
    expect(readPack(wrong)).toEqual({ ok: false, flaw: 'another document' });
  });

  it.each([
    ['another hash', { ...pack, hash: 'MD5' }],
    ['no root', { ...pack, root: undefined }],
    ['a root in capitals', { ...pack, root: pack.root.toUpperCase() }],
    ['a root that is too short', { ...pack, root: pack.root.slice(1) }],
    ['no files', { ...pack, files: [] }],
    ['files that are no list', { ...pack, files: {} }],
    ['a key more', { ...pack, owner: 'Li' }],
    ['another key in the place of one', { schema: pack.schema, hash: pack.hash, root: pack.root, file: pack.files }],
    ['a row that is no map', { ...pack, files: ['wages'] }],
    ['a row with a key more', withFile({ note: 'genuine' })],
    ['a row without salt', withFile({ salt: undefined })],
    ['a name that is no text', withFile({ name: 1 })],
    ['a name that is empty', withFile({ name: '' })],
    ['a name that hides something', withFile({ name: 'wages\u202Efdp' })],
    ['a size below zero', withFile({ bytes: -1 })],
    ['a size with a fraction', withFile({ bytes: 1.5 })],
    ['a size past counting', withFile({ bytes: 2 ** 53 })],
    ['a size as text', withFile({ bytes: '5' })],
    ['a path as in a proof', { ...pack, path: [] }],
    ['a proof with another side', { ...proof, path: [{ side: 'up', sha256: row?.sha256 }] }],
    ['a proof with a path that is no list', { ...proof, path: {} }],
    ['a proof with a path longer than any', { ...proof, path: Array.from({ length: 65 }, () => proof.path[0]) }],
  ])('has another shape: %s', (_, wrong) => {
    expect(readPack(JSON.stringify(wrong))).toEqual({ ok: false, flaw: 'another shape' });
  });

  it('has a key twice, of which a person may read the first', () => {
    const twice = text.replace('"bytes":5', '"bytes":6,"bytes" : 5');
    expect(readPack(twice)).toEqual({ ok: false, flaw: 'a key twice' });
    expect(readPack(text.replace('{"schema"', '{"root":"x","schema"'))).toEqual({ ok: false, flaw: 'a key twice' });
  });

  it('has a name twice', () => {
    expect(readPack(JSON.stringify({ ...pack, files: [row, row] }))).toEqual({ ok: false, flaw: 'a name twice' });
  });
});

describe('a pack or a proof', () => {
  it('is read whatever its spaces, the order of its keys, and its escapes', () => {
    const { schema, ...rest } = pack;
    expect(readPack(JSON.stringify({ ...rest, schema }, null, 4))).toEqual({ ok: true, value: pack });
    expect(readPack(text.replace('"wages"', '"w\\u0061ges"'))).toEqual({ ok: true, value: pack });
    expect(readPack(JSON.stringify(proof, null, '\t'))).toEqual({ ok: true, value: proof });
  });

  it('may have names like keys', () => {
    const odd = sealFiles([{ ...files[0], name: '"name": "x\\' } as (typeof files)[0]], '00'.repeat(32), sha256);
    expect(readPack(JSON.stringify(odd))).toEqual({ ok: true, value: odd });
  });
});

describe('a name', () => {
  it.each(['wages.pdf', '租约.pdf', 'pass port (2).pdf', '-x', '__proto__', 'é', 'n'.repeat(255)])(
    'is safe: %s',
    (name) => {
      expect(isSafeName(name)).toBe(true);
    },
  );

  it.each([
    ['empty', ''],
    ['too long', 'n'.repeat(256)],
    ['with a line break', 'a\nb'],
    ['with a command to the terminal', '\u001b[2J'],
    ['with a tab', 'a\tb'],
    ['turning the writing', 'a\u202Eb'],
    ['with a character without width', 'a\u200Bb'],
    ['with half a character', 'a\uD800'],
    ['not composed', 'e\u0301'],
  ])('is not safe: %s', (_, name) => {
    expect(isSafeName(name)).toBe(false);
  });
});
