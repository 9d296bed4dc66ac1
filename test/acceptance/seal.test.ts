import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../helpers/run.ts';

const files = { 'hong-kong/wages.pdf': 'RMB 12,000', 'passport.pdf': 'passport', '租约.pdf': '租约' };
const all = Object.keys(files).join(' ');
const zeros = '00'.repeat(32);
/** Worked out with sha256sum by the shell of docs/decisions/seal.md. */
const root = 'dab7ecc12b57a5e98b306cc670c552cdd65295c046a5850993f0e2888187b8da';

/** The pack of the files, and the proof of one. */
async function made(): Promise<Record<'pack.json' | 'proof.json', string>> {
  const pack = (await run(`seal ${all} --salt ${zeros}`, { files })).out;
  const proof = (await run('seal --prove wages.pdf pack.json', { files: { 'pack.json': pack } })).out;
  return { 'pack.json': pack, 'proof.json': proof };
}

async function verified(line: string, start: Record<string, string> = {}) {
  return run(`verify ${line}`, { files: { ...files, ...(await made()), ...start } });
}

describe('bayplan seal', () => {
  it('writes names without folders, sizes, digests, salts and the root', async () => {
    const { code, out, err } = await run(`seal ${all} --salt ${zeros}`, { files });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    await expect(out).toMatchFileSnapshot('expected/seal/pack.json');
    expect(JSON.parse(out).root).toBe(root);
  });

  it('writes the same whatever the order of the files and the letters of the salt', async () => {
    const salt = '5a'.repeat(32);
    const first = await run(`seal ${all} --salt ${salt}`, { files });
    const second = await run(`seal ${all.split(' ').reverse().join(' ')} --salt ${salt.toUpperCase()}`, { files });
    expect(second.out).toBe(first.out);
  });

  it('takes chance for the salt where none is given', async () => {
    const { out } = await run(`seal ${all}`, { files });
    expect(out).toBe((await run(`seal ${all} --salt ${'5a'.repeat(32)}`, { files })).out);
  });

  it('writes a file whole, and another in its place only with --force', async () => {
    const start = { ...files, 'pack.json': 'older' };
    const refused = await run(`seal ${all} -o pack.json`, { files: start });
    expect({ code: refused.code, kept: refused.files.get('pack.json') }).toEqual({ code: 2, kept: 'older' });
    const forced = await run(`seal ${all} -o pack.json --force --salt ${zeros}`, { files: start });
    expect({ code: forced.code, err: forced.err }).toEqual({ code: 0, err: 'Written to pack.json.\n' });
    expect(forced.files.get('pack.json')).toBe((await made())['pack.json']);
    expect((await run(`seal ${all} -o pack.json --force --quiet`, { files: start })).err).toBe('');
  });

  it('reads no file where the pack could not be written, and tells all that is wrong with the line', async () => {
    const { code, err } = await run('seal absent.pdf -o pack.json', { files: { 'pack.json': 'older' } });
    expect({ code, read: err.includes('absent.pdf') }).toEqual({ code: 2, read: false });
    expect(err).toContain('pack.json already exists');
  });

  it('is never written over a file it is about, however its path is spelt', async () => {
    const { code, files: kept } = await run('seal passport.pdf -o papers/../passport.pdf --force', { files });
    expect({ code, kept: kept.get('passport.pdf') }).toEqual({ code: 2, kept: 'passport' });
  });

  it('makes the proof of one file, which says nothing of the others', async () => {
    const proof = (await made())['proof.json'];
    await expect(proof).toMatchFileSnapshot('expected/seal/proof.json');
    expect(proof).not.toMatch(/passport|租约/);
    expect(JSON.parse(proof).root).toBe(root);
  });

  it('knows a name however its accents are written', async () => {
    const composed = 'caf\u00e9.pdf';
    const apart = composed.normalize('NFD');
    const pack = (await run(['seal', apart], { files: { [apart]: 'x' } })).out;
    const found = await run(['verify', 'pack.json', composed, '--strict'], {
      files: { 'pack.json': pack, [composed]: 'x' },
    });
    expect(found.code).toBe(0);
    expect((await run(['seal', '--prove', apart, 'pack.json'], { files: { 'pack.json': pack } })).code).toBe(0);
  });
});

describe('bayplan verify', () => {
  const changed = { 'passport.pdf': 'Passport', 'visa.pdf': 'visa' };

  it.each([
    ['the same', `pack.json ${all} --root ${root}`, {}, 0],
    ['changed', 'pack.json hong-kong/wages.pdf passport.pdf visa.pdf', changed, 4],
    ['a-proof', `proof.json hong-kong/wages.pdf --root ${root.toUpperCase()}`, {}, 0],
    ['another', `pack.json ${all} --root ${zeros}`, {}, 4],
  ])('%s is what is on file, as text, JSON and CSV', async (title, line, start, code) => {
    const name = `expected/seal/${title.replace(' ', '-')}`;
    for (const [format, ending] of [
      ['table', 'txt'],
      ['json', 'json'],
      ['csv', 'csv'],
    ]) {
      const found = await verified(`${line} -f ${format}`, start);
      expect({ code: found.code, err: found.err }).toEqual({ code: 0, err: '' });
      await expect(found.out).toMatchFileSnapshot(`${name}.${ending}`);
    }
    expect((await verified(`${line} --strict`, start)).code).toBe(code);
  });

  it.each([
    ['a digest', 'sha256": "43', 'sha256": "44'],
    ['a size', 'bytes": 10', 'bytes": 11'],
    ['a name', 'wages.pdf', 'wages.doc'],
    ['a salt', 'salt": "22', 'salt": "23'],
    ['its root', 'root": "da', 'root": "db'],
  ])('says that the pack itself was changed in %s', async (_, from, to) => {
    const pack = (await made())['pack.json'];
    const other = pack.replace(from, to);
    expect(other).not.toBe(pack);
    const { code, out } = await verified(`pack.json ${all} --strict`, { 'pack.json': other });
    expect(code).toBe(4);
    expect(out).toContain('The pack itself was changed');
    expect(JSON.parse((await verified(`pack.json ${all} --json`, { 'pack.json': other })).out)).toMatchObject({
      holds: false,
      pack: 'changed',
    });
  });

  it('is shown in the README as it is', async () => {
    const { out } = await verified('pack.json hong-kong/wages.pdf passport.pdf visa.pdf', changed);
    expect(readFileSync('README.md', 'utf8')).toContain(`\n${out}\`\`\``);
  });

  it('does not count the pack among the files it lies with', async () => {
    expect((await verified(`pack.json ${all} pack.json --strict`)).code).toBe(0);
    expect((await verified(`pack.json ${all} ./pack.json --strict`)).code).toBe(0);
  });

  it('answers of no file too: all are missing', async () => {
    const { code, out } = await verified('pack.json');
    expect(code).toBe(0);
    expect(out).toContain('Not what was sealed: 3 missing.');
  });

  it('cannot be made to command the terminal by the name of a file', async () => {
    const name = '\u001b[2Jwages.pdf';
    const found = await run(['verify', 'pack.json', name], { files: { ...(await made()), [name]: 'x' } });
    expect(found.code).toBe(0);
    expect(found.out).not.toContain('\u001b');
    expect(found.out).toContain('extra');
  });

  it('is coloured on a screen unless that is refused', async () => {
    const start = { files: { ...files, ...(await made()) }, screen: true };
    expect((await run(`verify pack.json ${all}`, start)).out).toContain('\u001b[');
    expect((await run(`verify pack.json ${all} --no-color`, start)).out).not.toContain('\u001b');
  });
});

describe('a wrong command line', () => {
  it.each([
    ['seal', 2, 'seal needs a file', 'write the files to seal'],
    ['verify', 2, 'verify needs a pack', 'write the file that bayplan seal made'],
    ['seal --prove wages.pdf', 2, 'seal --prove needs a pack', 'bayplan seal made'],
    ['seal --prove wages.pdf pack.json passport.pdf', 2, '"passport.pdf" is one argument too many', 'give one pack'],
    ['seal --prove lease.pdf pack.json', 2, 'the pack has no file "lease.pdf"', 'as the pack lists it'],
    ['seal --prove wages.pdf proof.json', 3, 'it is the proof of one file', ''],
    [`seal --prove wages.pdf pack.json --salt ${zeros}`, 2, '--salt does not go with --prove', 'leave one'],
    ['seal passport.pdf -', 2, 'standard input has no name', 'write it to a file'],
    ['verify pack.json -', 2, 'standard input has no name', 'write it to a file'],
    ['seal passport.pdf passport.pdf', 2, 'two files are called passport.pdf', 'rename one'],
    ['verify pack.json passport.pdf ./passport.pdf', 2, 'two files are called passport.pdf', 'rename one'],
    ['seal pack.json -o pack.json --force', 2, '--output pack.json does not go with the file', 'leave one'],
    ['seal ./pack.json -o pack.json --force', 2, '--output pack.json does not go with the file', 'leave one'],
    ['verify pack.json -o pack.json --force', 2, '--output pack.json does not go with the file', 'leave one'],
    ['seal passport.pdf --salt 5a', 2, '"5a" is not 64 hexadecimal digits', '32 bytes'],
    [`verify pack.json --root ${zeros}0`, 2, 'is not 64 hexadecimal digits', '32 bytes'],
    ['seal absent.pdf', 3, 'absent.pdf: cannot be read: there is no such file', ''],
    ['seal hong-kong/', 3, 'hong-kong/: cannot be read: it is a folder', ''],
    ['verify absent.json passport.pdf', 3, 'absent.json: cannot be read', ''],
    ['verify passport.pdf pack.json', 3, 'passport.pdf: is not a pack: it is not JSON', 'bayplan seal FILE...'],
    ['seal passport.pdf --root x', 2, 'unknown option --root', 'See --help'],
    ['seal passport.pdf -o absent/pack.json', 2, 'absent/pack.json cannot be written', ''],
    ['verify pack.json -o absent/x.json', 2, 'absent/x.json cannot be written', ''],
  ])('%s', async (line, code, says, hint) => {
    const start = { ...files, ...(await made()) };
    const found = await run(line, { files: start });
    expect({ code: found.code, out: found.out }).toEqual({ code, out: '' });
    const told = found.err.replaceAll(/\s+/g, ' ');
    expect(told).toContain(says);
    expect(told).toContain(hint);
    expect(told).toContain('1 problem. Nothing was written.');
    expect(Object.fromEntries(found.files)).toEqual(start);
  });

  it('is told all at once, and so is every file that cannot be read', async () => {
    const line = await run('seal a/x b/x - --salt 5 --lang fr', { files });
    expect([...line.err.matchAll(/\[(\w+)\]$/gm)].map(([, code]) => code)).toEqual([
      'COMMAND_UNKNOWN_CHOICE',
      'SEAL_NOT_HEX',
      'SEAL_STANDARD_INPUT',
      'SEAL_NAME_TWICE',
    ]);
    const unread = await run('seal absent.pdf passport.pdf lost.pdf', { files });
    expect(unread.err.match(/SCENARIO_UNREADABLE/g)).toHaveLength(2);
  });

  it('is of the pack where that is too large', async () => {
    const { code, err } = await run('verify pack.json', { files: { 'pack.json': ' '.repeat(32_000_001) } });
    expect(code).toBe(3);
    expect(err).toContain('it is larger than 32 MB');
  });
});

describe('help', () => {
  it.each(['help seal', 'help verify'])('fits 80 columns and explains every line: "%s"', async (line) => {
    const { code, out } = await run(line);
    expect(code).toBe(0);
    expect(out.split('\n').filter((one) => one.length > 80)).toEqual([]);
    expect(out).not.toMatch(/undefined/);
    expect(out.split('\n').filter((one) => /^ {2}-\S+( <\S+>)?$/.test(one))).toEqual([]);
    expect(out).toContain(line === 'help seal' ? '--prove <NAME>' : '--root <HEX>');
  });
});
