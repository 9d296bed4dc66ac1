import type { Outcome, Problem } from '../problems/problem.ts';
import { jsonTree } from '../report/formats/json-tree.ts';
import { proveFile, rootGivenBy, sealFiles } from '../seal/seal-files.ts';
import { type Pack, type Proof, packSchema } from '../seal/sealed-file.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Ending } from './command.ts';
import { deliver, outputExists } from './deliver.ts';
import { type Operands, tooMany } from './line-problems.ts';
import { type Options, textOf } from './options.ts';
import type { Choices } from './read-choices.ts';
import { namedFiles, nameProblems, readFiles, unsafeNames } from './read-files.ts';
import { readHex } from './read-hex.ts';
import { readPackFile } from './read-pack-file.ts';
import { answerOverFile, notAPack, nothingGiven, notInPack, packChanged, saltWithProof } from './seal-problems.ts';
import { tellProblems } from './tell-problems.ts';

/** What a command line asks to be sealed. */
export interface SealRequest extends Operands {
  readonly options: Options;
  readonly choices: Choices<'json'>;
}

const seedBytes = 32;

/** Files to a pack, or a pack to the proof of one of its files. No file is read while the command line is wrong. */
export async function runSeal(request: SealRequest, terminal: Terminal): Promise<Ending> {
  const { choices, options } = request;
  const name = textOf(options, 'prove');
  const made = await (name === undefined ? sealed(request, terminal) : proven(name, request, terminal));
  const problem = made.ok ? await deliver(`${jsonTree(made.value)}\n`, choices, terminal) : undefined;
  const problems = made.ok ? [problem ?? []].flat() : made.problems;
  const telling = { json: choices.problemsAsJson, language: choices.language };
  return problems.length > 0 ? tellProblems(problems, terminal, telling) : { kind: 'answered' };
}

async function sealed(request: SealRequest, terminal: Terminal): Promise<Outcome<Pack>> {
  const { operands, options } = request;
  const wrong = lineProblems(request, terminal);
  const seed = readHex('salt', options, wrong);
  const files = namedFiles(operands, terminal);
  wrong.push(...nameProblems(files), ...unsafeNames(files.filter(({ path }) => path !== '-')));
  if (wrong.length === 0 && files.length === 0) wrong.push(nothingGiven('seal'));
  if (wrong.length > 0) return { ok: false, problems: wrong };
  const read = await readFiles(files, terminal);
  if (!read.ok) return read;
  return { ok: true, value: sealFiles(read.value, seed ?? terminal.randomHex(seedBytes), terminal.sha256) };
}

async function proven(name: string, request: SealRequest, terminal: Terminal): Promise<Outcome<Proof>> {
  const { operands, options } = request;
  const wrong = lineProblems(request, terminal);
  if (textOf(options, 'salt') !== undefined) wrong.push(saltWithProof());
  const [path, ...others] = operands;
  wrong.push(...others.map((one) => tooMany(one, 1, 'pack')));
  if (wrong.length === 0 && path === undefined) wrong.push(nothingGiven('seal --prove'));
  if (wrong.length > 0 || path === undefined) return { ok: false, problems: wrong };
  const read = await readPackFile(path, terminal);
  return read.ok ? proofFrom(terminal.nameOf(name).normalize('NFC'), path, read.value, terminal) : read;
}

function proofFrom(name: string, path: string, pack: Pack | Proof, terminal: Terminal): Outcome<Proof> {
  if (pack.schema !== packSchema) return { ok: false, problems: [notAPack(path, 'a proof')] };
  if (rootGivenBy(pack, terminal.sha256) !== pack.root) return { ok: false, problems: [packChanged(path)] };
  const proof = proveFile(name, pack, terminal.sha256);
  if (proof !== undefined) return { ok: true, value: proof };
  const names = pack.files.map((file) => file.name);
  return { ok: false, problems: [notInPack(name, names)] };
}

/** What is wrong with the command line, whatever is to be made. */
function lineProblems({ problems, choices, operands }: SealRequest, terminal: Terminal): Problem[] {
  const { output, replace } = choices;
  const over = answerOverFile(output, operands, terminal.isOneFile);
  const taken = output !== undefined && over.length === 0 && !replace && terminal.isTaken(output);
  return [...problems, ...choices.problems, ...over, ...(taken ? [outputExists(output)] : [])];
}
