import type { Outcome } from '../problems/problem.ts';
import type { FormatName } from '../report/formats/formats.ts';
import { holdAgainst, type Verification } from '../seal/hold-against.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Ending } from './command.ts';
import { deliver } from './deliver.ts';
import type { Operands } from './line-problems.ts';
import { isOn, type Options } from './options.ts';
import type { Choices } from './read-choices.ts';
import { namedFiles, nameProblems, readFiles } from './read-files.ts';
import { readHex } from './read-hex.ts';
import { readPackFile } from './read-pack-file.ts';
import { answerOverFile, nothingGiven } from './seal-problems.ts';
import { showsColour } from './shows-colour.ts';
import { tellProblems } from './tell-problems.ts';

/** What a command line asks to be held against a pack. */
export interface VerifyRequest extends Operands {
  readonly options: Options;
  readonly choices: Choices<FormatName>;
}

/** Pack, files, verification, page, output. */
export async function runVerify(request: VerifyRequest, terminal: Terminal): Promise<Ending> {
  const { choices, options } = request;
  const telling = { json: choices.problemsAsJson, language: choices.language };
  const verified = await verifiedBy(request, terminal);
  if (!verified.ok) return tellProblems(verified.problems, terminal, telling);
  const { verificationIn } = await import('../report/report-verification.ts');
  const { format, output, colourRefused } = choices;
  const colour = format === 'table' && output === undefined && showsColour(terminal, colourRefused);
  const problem = await deliver(await verificationIn(format, verified.value, colour), choices, terminal);
  if (problem !== undefined) return tellProblems([problem], terminal, telling);
  return { kind: isOn(options, 'strict') && !verified.value.holds ? 'no-figure' : 'answered' };
}

/** No file is read while the command line is wrong, nor before the pack is: that may take long. */
async function verifiedBy(request: VerifyRequest, terminal: Terminal): Promise<Outcome<Verification>> {
  const { choices, options, operands } = request;
  const [path, ...others] = operands;
  // `verify pack.json *` names the pack among the files it lies with.
  const beside = others.filter((one) => path === undefined || !terminal.isOneFile(one, path));
  const files = namedFiles(beside, terminal);
  const wrong = [
    ...request.problems,
    ...choices.problems,
    ...answerOverFile(choices.output, operands, terminal.isOneFile),
  ];
  const rootTold = readHex('root', options, wrong);
  wrong.push(...nameProblems(files));
  if (wrong.length === 0 && path === undefined) wrong.push(nothingGiven('verify'));
  if (wrong.length > 0 || path === undefined) return { ok: false, problems: wrong };
  const pack = await readPackFile(path, terminal);
  if (!pack.ok) return pack;
  const found = await readFiles(files, terminal);
  return found.ok ? { ok: true, value: holdAgainst(pack.value, found.value, rootTold, terminal.sha256) } : found;
}
