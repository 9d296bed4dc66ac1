// Who may import whom. Reading this file is reading the architecture.
const rooms = {
  quantities: [],
  problems: [],
  terminal: [],
  seal: ['problems'],
  rules: ['quantities'],
  engine: ['quantities', 'rules', 'problems'],
  analysis: ['quantities', 'rules', 'engine', 'problems'],
  scenario: ['quantities', 'rules', 'engine', 'problems'],
  report: ['quantities', 'rules', 'engine', 'analysis', 'seal', 'problems'],
};
const inRoom = (name) => `^src/${name}/`;

// Rooms that know another only by the shape of what it makes.
const typesOnly = [
  ['scenario', 'engine'],
  ['report', 'engine'],
  ['report', 'analysis'],
  ['report', 'seal'],
];

// Each outside package is imported from one place only.
const homes = [
  ['decimal-lives-in-quantities', 'decimal\\.js', '^src/quantities/decimal\\.ts$'],
  ['yaml-lives-in-the-yaml-files', 'yaml', '^src/scenario/yaml'],
  ['papaparse-lives-in-one-file', 'papaparse', '^src/scenario/list-csv\\.ts$'],
  ['valibot-lives-in-scenario', 'valibot', inRoom('scenario')],
  ['chalk-lives-in-one-file', 'chalk', '^src/report/screen/paint\\.ts$'],
  ['tables-and-widths-live-in-report', '(cli-table3|get-east-asian-width)', inRoom('report')],
  ['commander-lives-in-commands', 'commander', inRoom('commands')],
];

const never = (name, from, to) => ({ name, severity: 'error', from, to });
const src = (pathNot) => ({ path: '^src/', ...(pathNot && { pathNot }) });

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([name, allowed]) =>
      never(
        `${name}-imports-only-its-neighbours`,
        { path: inRoom(name) },
        { path: '^src/[^/]+/', pathNot: [name, ...allowed].map(inRoom) },
      ),
    ),
    // The files at the top name every room, so only the commands may read them.
    never(
      'rooms-do-not-import-the-top',
      { path: '^src/[^/]+/', pathNot: inRoom('commands') },
      { path: '^src/[^/]+\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    never(
      'plans-only-loads',
      { path: '^src/plans\\.ts$' },
      { path: '.', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    ),
    ...typesOnly.map(([from, to]) =>
      never(
        `${from}-knows-${to}-by-type-only`,
        { path: inRoom(from) },
        { path: inRoom(to), dependencyTypesNot: ['type-only'] },
      ),
    ),
    ...homes.map(([name, packages, home]) => never(name, src(home), { path: `node_modules/${packages}/` })),
    never('the-machine-is-reached-through-terminal', src(inRoom('terminal')), { dependencyTypes: ['core'] }),
    never('commands-reach-the-machine-by-interface', src(['^src/(main|worker)\\.ts$', inRoom('terminal')]), {
      path: inRoom('terminal'),
      pathNot: '^src/terminal/terminal\\.ts$',
    }),
    never(
      'plans-do-not-reach-sideways',
      { path: '^src/engine/([^/]+)/', pathNot: ['^src/engine/shared/', '^src/engine/compare-mpf/'] },
      { path: '^src/engine/', pathNot: ['^src/engine/$1/', '^src/engine/shared/'] },
    ),
    // To compare MPF with a mainland pension is to project that pension: the one plan that stands on another.
    never(
      'comparing-reaches-the-pension-alone',
      { path: '^src/engine/compare-mpf/' },
      { path: '^src/engine/', pathNot: ['^src/engine/(compare-mpf|pension|shared)/'] },
    ),
    never(
      'what-plans-share-knows-no-plan',
      { path: '^src/engine/shared/' },
      { path: '^src/engine/', pathNot: '^src/engine/shared/' },
    ),
    never('no-cycles', {}, { circular: true }),
    never('no-orphans', { ...src(), orphan: true }, {}),
    never('src-never-imports-test', src(), { path: '^test/' }),
    never('every-import-resolves', {}, { couldNotResolve: true }),
    never('no-dev-dependency-in-src', src(), { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
