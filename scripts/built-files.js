/**
 * The files of the build. A file that a command may do without is one of its own, so that nobody pays for parsing it; a
 * file costs a third of a millisecond to open, so nothing is split further. A test holds this list against the loaders.
 */
export const builtFiles = {
  main: 'src/main.ts',
  index: 'src/index.ts',
  'command-pension': 'src/commands/pension.ts',
  'read-pension': 'src/scenario/read-pension.ts',
  yaml: 'src/scenario/yaml.ts',
  rules: 'src/rules/rules.ts',
  'project-pension': 'src/engine/pension/project-pension.ts',
  'report-pension': 'src/report/report-pension.ts',
  table: 'src/report/formats/table.ts',
  paint: 'src/report/paint.ts',
  'report-problems': 'src/report/report-problems.ts',
  'help-en': 'src/report/language/en/help.ts',
  'problems-en': 'src/report/language/en/problems.ts',
};
