import type { CommandFile } from './command.ts';

/** Every subcommand by name; only the one that was named is loaded. */
export const commands = {
  pension: async (): Promise<CommandFile> => (await import('./pension.ts')).pension,
  medical: async (): Promise<CommandFile> => (await import('./medical.ts')).medical,
  loan: async (): Promise<CommandFile> => (await import('./loan.ts')).loan,
  apr: async (): Promise<CommandFile> => (await import('./apr.ts')).apr,
  readiness: async (): Promise<CommandFile> => (await import('./readiness.ts')).readiness,
  'compare-mpf': async (): Promise<CommandFile> => (await import('./compare-mpf.ts')).compareMpf,
  award: async (): Promise<CommandFile> => (await import('./award.ts')).award,
  explain: async (): Promise<CommandFile> => (await import('./explain.ts')).explain,
  rules: async (): Promise<CommandFile> => (await import('./rules.ts')).rules,
  seal: async (): Promise<CommandFile> => (await import('./seal.ts')).seal,
  verify: async (): Promise<CommandFile> => (await import('./verify.ts')).verify,
} as const;

export type CommandName = keyof typeof commands;

export const commandNames = Object.keys(commands) as readonly CommandName[];

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
