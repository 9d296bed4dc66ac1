import type { ProblemCode } from '../../src/problems/codes.ts';

/** A command line, with the files it finds, that really produces a problem. */
export interface ProvokingCase {
  readonly line: string;
  readonly files?: Readonly<Record<string, string>>;
}

const withScenario = (text: string, line = 'pension li.yaml'): ProvokingCase => ({ line, files: { 'li.yaml': text } });

/** One for each code: the proof that it can happen, and the example in docs/errors.md. */
export const provokingCases: Readonly<Record<ProblemCode, ProvokingCase>> = {
  COMMAND_UNKNOWN: { line: 'pensoin --years 20' },
  COMMAND_UNKNOWN_OPTION: { line: 'pension --monthy 955 --years 20' },
  COMMAND_TOO_MANY_ARGUMENTS: withScenario('monthly: 955\nyears: 20\n', 'pension li.yaml wang.yaml'),
  COMMAND_VALUE_MISSING: { line: 'pension --years 20 --monthly' },
  COMMAND_UNKNOWN_CHOICE: { line: 'pension --monthly 955 --years 20 --format tabel' },
  COMMAND_UNKNOWN_FACT: { line: 'explain monthlyPensoin --monthly 955 --years 20' },
  COMMAND_UNKNOWN_RULE: { line: 'rules show shenzhen/pension/benefit-bas' },
  COMMAND_ARGUMENT_MISSING: { line: 'rules show' },
  COMMAND_CONFLICT: { line: 'pension --monthly 955 --years 20 --json --format csv' },
  COMMAND_BAD_SET: { line: 'pension --monthly 955 --years 20 --set city' },
  COMMAND_OUTPUT_EXISTS: {
    line: 'pension --monthly 955 --years 20 -o li.json',
    files: { 'li.json': 'an older answer' },
  },
  COMMAND_OUTPUT_UNWRITABLE: { line: 'pension --monthly 955 --years 20 -o absent/li.json' },
  SCENARIO_UNREADABLE: { line: 'pension li.yaml' },
  SCENARIO_TOO_LARGE: withScenario(`# ${'long '.repeat(200_000)}\nmonthly: 955\nyears: 20\n`),
  SCENARIO_NOT_YAML: withScenario('monthly: 955\nyears: 20\nyears: 25\n'),
  SCENARIO_NOT_CSV: {
    line: 'pension --record li.csv --birth 1973-06',
    files: { 'li.csv': 'from,to,base,base\n2025-01,2025-12,4775,5000\n' },
  },
  SCENARIO_EMPTY: withScenario('# nothing yet\n'),
  SCENARIO_NOT_A_MAP: withScenario('- monthly: 955\n- years: 20\n'),
  SCENARIO_ALIAS_BOMB: withScenario(aliasBomb()),
  SCENARIO_UNKNOWN_KEY: withScenario('monthly: 955\nyear: 20\nbirth: 1983-12\n'),
  SCENARIO_UNKNOWN_CITY: withScenario('city: shenzen\nmonthly: 955\nyears: 20\n'),
  SCENARIO_OTHER_PLAN: withScenario('plan: medical\nage: 45\n'),
  SCENARIO_UNKNOWN_CHOICE: withScenario('employment: flexibel\nmonthly: 955\nyears: 20\n'),
  SCENARIO_UNKNOWN_RULE: withScenario('monthly: 955\nyears: 20\nrules:\n  shenzhen/pension/benefit-bas: 12000\n'),
  SCENARIO_WRONG_SHAPE: withScenario('monthly: 955\nyears: 20\nassumptions: 2%\n'),
  SCENARIO_BARE_RATE: withScenario('monthly: 955\nyears: 20\nassumptions:\n  wageGrowth: 0.02\n'),
  SCENARIO_NOT_A_RATE: withScenario('monthly: 955\nyears: 20\nassumptions:\n  wageGrowth: two per cent\n'),
  SCENARIO_NOT_AN_AMOUNT: withScenario('monthly: RMB 1,200\nyears: 20\n'),
  SCENARIO_NOT_A_NUMBER: withScenario('monthly: 955\nyears: twenty\n'),
  SCENARIO_NOT_A_MONTH: withScenario('monthly: 955\nyears: 20\nstart: 2026-13\n'),
  SCENARIO_NOT_A_DAY: withScenario('monthly: 955\nyears: 20\nasOf: 2026-02-30\n'),
  SCENARIO_NOT_AN_AGE: withScenario('monthly: 955\nyears: 20\nretire: soon\n'),
  SCENARIO_NOT_A_VISIT: { line: 'medical --age 45 --visit outpatient:300' },
  SCENARIO_NOT_A_DRAWDOWN: { line: 'compare-mpf --birth 1980-06 --drawdown until-85' },
  SCENARIO_NOT_A_PREPAYMENT: { line: 'loan --principal 1000000 --rate 3% --years 30 --prepay 24:50000' },
  SCENARIO_OUT_OF_RANGE: withScenario('monthly: 955\nyears: 200\n'),
  SCENARIO_MISSING: withScenario('city: shenzhen\nyears: 20\n'),
  SCENARIO_PAST_COUNTING: withScenario(
    'basePolicy: ceiling\nbirth: 2110-12\nstart: 2130-12\nassumptions:\n  wageGrowth: 15%\n',
  ),
  RULES_NOT_IN_FORCE: { line: 'rules show shenzhen/pension/benefit-base --on 2023-05-05' },
  SEAL_STANDARD_INPUT: { line: 'seal -' },
  SEAL_NAME_TWICE: { line: 'seal hong-kong/wages.pdf shenzhen/wages.pdf' },
  SEAL_UNSAFE_NAME: { line: 'seal wages\u202Efdp.exe' },
  SEAL_NOT_HEX: { line: 'seal wages.pdf --salt 5a5a', files: { 'wages.pdf': 'RMB 12,000' } },
  SEAL_NOT_A_PACK: { line: 'verify wages.pdf', files: { 'wages.pdf': 'RMB 12,000' } },
  SEAL_PACK_CHANGED: { line: 'seal --prove wages.pdf pack.json', files: { 'pack.json': packText('1') } },
  SEAL_UNKNOWN_FILE: { line: 'seal --prove wagse.pdf pack.json', files: { 'pack.json': packText() } },
  SCENARIO_CONFLICT: withScenario('monthly: 898\nbase: 4775\nyears: 20\n'),
};

/** A pack of one file, its root as it is or with the last digit another. */
function packText(lastDigit = '7'): string {
  return `{
  "schema": "bayplan.seal/1",
  "hash": "SHA-256",
  "root": "d1e1d9b2bffdbc1ed05210e1374f9bf5a101b7c0d6b15b8856f526ffca80f0e${lastDigit}",
  "files": [
    {
      "name": "wages.pdf",
      "bytes": 10,
      "sha256": "430122ee845901fb24a6e9985e10415d66fb68e815e502e68c31347c1fa74c29",
      "salt": "2284b3d9b06e615e887419db14bb1194f314d44aad96c126fe656d36950bc65e"
    }
  ]
}
`;
}

function aliasBomb(): string {
  const lines = ['title: &a ha', ...'bcdefgh'.split('').map(layer)];
  return `${lines.join('\n')}\n`;
}

/** Each list holds ten times the one before. */
function layer(name: string): string {
  const before = String.fromCharCode(name.charCodeAt(0) - 1);
  return `${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(', ')}]`;
}
