import type { FormatName } from '../report/formats/formats.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Ending } from './command.ts';
import { deliver } from './deliver.ts';
import type { Operands } from './line-problems.ts';
import type { Options } from './options.ts';
import type { Choices } from './read-choices.ts';
import { readRulesQuestion } from './read-rules-question.ts';
import { showsColour } from './shows-colour.ts';
import { tellProblems } from './tell-problems.ts';
import { todayOf } from './today-of.ts';

/** What a command line asks of the rules. */
export interface RulesRequest extends Operands {
  readonly options: Options;
  readonly choices: Choices<FormatName>;
}

/** Question, page, output. The rules are loaded here, so that help goes without them. */
export async function runRules(request: RulesRequest, terminal: Terminal): Promise<Ending> {
  const { choices } = request;
  const telling = { json: choices.problemsAsJson, language: choices.language };
  const { known } = await import('../rules/known.ts');
  const asked = readRulesQuestion(request, known, todayOf(terminal));
  const problems = [...request.problems, ...choices.problems, ...(asked.ok ? [] : asked.problems)];
  if (!asked.ok || problems.length > 0) return tellProblems(problems, terminal, telling);
  const { reportRules, rulesIn } = await import('../report/report-rules.ts');
  const colour =
    choices.format === 'table' && choices.output === undefined && showsColour(terminal, choices.colourRefused);
  const problem = await deliver(
    await rulesIn(choices.format, reportRules(asked.value, known), colour),
    choices,
    terminal,
  );
  return problem === undefined ? { kind: 'answered' } : tellProblems([problem], terminal, telling);
}
