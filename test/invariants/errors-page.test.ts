import { expect, it } from 'vitest';
import { problemCodes } from '../../src/problems/codes.ts';
import { plainText } from '../../src/problems/plain-text.ts';
import { provokingCases } from '../helpers/provoking-cases.ts';
import { run } from '../helpers/run.ts';

const opening = `# What can be wrong

Every problem has a code. All problems of a run are told at once, on standard error, and nothing is written. With
\`--json\` they come as one JSON object with \`code\`, \`message\`, \`hint\`, \`path\`, \`line\` and \`column\`.

A wrong command line ends with exit code 2, a wrong scenario file with 3, a rule that is not in force on the day asked
with 4. This page is made from the program's own answers by \`npx vitest run test/invariants -u\`.
`;

/** Every code with a command line that provokes it, the file it reads, and the answer. */
async function errorsPage(): Promise<string> {
  const entries: string[] = [];
  for (const code of problemCodes) {
    const { line, files = {} } = provokingCases[code];
    const { err, code: exit } = await run(line, { files });
    const shown = Object.entries(files).filter(([, text]) => text.length < 1000);
    const listings = shown.map(([name, text]) => `\`${name}\`:\n\n\`\`\`${kindOf(name)}\n${text.trimEnd()}\n\`\`\`\n`);
    entries.push(
      [
        `## ${code}\n`,
        ...listings,
        `\`\`\`console\n$ bayplan ${plainText(line)}\n${err.trimEnd()}\n\`\`\`\n`,
        `Exit code ${exit}.\n`,
      ].join('\n'),
    );
  }
  return `${opening}\n${entries.join('\n')}`;
}

/** What a listing holds, by the ending of its name. */
function kindOf(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return ['csv', 'json'].includes(ending) && name !== 'li.json' ? ending : ending === 'pdf' ? 'text' : 'yaml';
}

it('docs/errors.md is what the program says', async () => {
  await expect(await errorsPage()).toMatchFileSnapshot('../../docs/errors.md');
});
