import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** Runs every command that README.md shows and puts what it prints below it; a test holds the two against each other. */
const readme = readFileSync('README.md', 'utf8');
const filled = readme.replace(/```console\n\$ npx bayplan (.*)\n[^`]*```/g, (_, line) => {
  const { stdout, stderr } = spawnSync(process.execPath, ['bin/bayplan.js', ...line.split(' ')], { encoding: 'utf8' });
  return `\`\`\`console\n$ npx bayplan ${line}\n${stdout}${stderr}\`\`\``;
});
writeFileSync('README.md', filled);
