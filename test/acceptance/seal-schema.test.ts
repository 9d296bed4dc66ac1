import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { run } from '../helpers/run.ts';
import { list, record, text } from '../helpers/schema-parts.ts';

const digest = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const count = { type: 'integer', minimum: 0 };
const bytes = { ...count, maximum: Number.MAX_SAFE_INTEGER };
const name = { type: 'string', minLength: 1, maxLength: 255 };
const orNull = (schema: { type: string }) => ({ ...schema, type: [schema.type, 'null'] });
const exact = (properties: Record<string, unknown>) => ({ ...record(properties), additionalProperties: false });
const contract = (id: string, title: string, properties: Record<string, unknown>) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: id,
  title,
  ...exact({ schema: { const: id }, ...properties }),
});

const frame = { hash: { const: 'SHA-256' }, root: digest };
const file = exact({ name, bytes, sha256: digest, salt: digest });

/** The contracts of what is sealed and of what is answered about it. */
const contracts = {
  'bayplan.seal.1': contract('bayplan.seal/1', 'A pack, as bayplan seal makes it', {
    ...frame,
    files: { ...list(file), minItems: 1 },
  }),
  'bayplan.seal-proof.1': contract('bayplan.seal-proof/1', 'The proof of one file, as bayplan seal --prove makes it', {
    ...frame,
    file,
    path: { ...list(exact({ side: { enum: ['left', 'right'] }, sha256: digest })), maxItems: 64 },
  }),
  'bayplan.verify.1': contract('bayplan.verify/1', 'The answer of bayplan verify --json', {
    version: text,
    kind: { enum: ['pack', 'proof'] },
    holds: { type: 'boolean' },
    pack: { enum: ['whole', 'changed', 'another'] },
    root: digest,
    rootGiven: digest,
    rootTold: orNull(digest),
    counts: exact({ same: count, changed: count, missing: count, extra: count }),
    files: list(
      exact({
        name: text,
        answer: { enum: ['same', 'changed', 'missing', 'extra'] },
        bytesSealed: orNull(bytes),
        bytesFound: orNull(bytes),
        sha256Sealed: orNull(digest),
        sha256Found: orNull(digest),
      }),
    ),
  }),
};

type Contract = keyof typeof contracts;

const shipped = (id: Contract): string => `docs/schemas/${id}.schema.json`;
const validatorOf = (id: Contract) =>
  new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(shipped(id), 'utf8')));

describe('the JSON Schemas of sealing that are shipped', () => {
  it.each(Object.keys(contracts) as Contract[])('%s is the one made here', async (id) => {
    await expect(`${JSON.stringify(contracts[id], null, 2)}\n`).toMatchFileSnapshot(`../../${shipped(id)}`);
  });

  const files = { a: '1', b: '22', c: '' };

  it('fit a pack, a proof and every answer about them', async () => {
    const pack = (await run('seal a b c', { files })).out;
    const proof = (await run('seal --prove b pack.json', { files: { 'pack.json': pack } })).out;
    const beside = { ...files, 'pack.json': pack, 'proof.json': proof };
    const answers = ['pack.json a b c', 'proof.json b', 'pack.json a extra', `pack.json --root ${'0'.repeat(64)}`];
    const documents: [Contract, string][] = [
      ['bayplan.seal.1', pack],
      ['bayplan.seal-proof.1', proof],
    ];
    for (const line of answers) {
      const { out } = await run(`verify ${line} --json`, { files: { ...beside, extra: 'x' } });
      documents.push(['bayplan.verify.1', out]);
    }
    for (const [id, document] of documents) {
      const validate = validatorOf(id);
      validate(JSON.parse(document));
      expect(validate.errors).toBeNull();
    }
  });

  it('refuse a row without its salt and a proof that lists more', async () => {
    const pack = JSON.parse((await run('seal a', { files })).out);
    expect(validatorOf('bayplan.seal-proof.1')(pack)).toBe(false);
    delete pack.files[0].salt;
    expect(validatorOf('bayplan.seal.1')(pack)).toBe(false);
  });
});
