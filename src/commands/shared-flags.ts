import type { SharedFlagId } from '../report/language/help-words.ts';

/** A flag as commander writes it. */
export interface SharedFlag {
  readonly id: SharedFlagId;
  readonly form: string;
  readonly repeatable?: true;
}

/** The flags of every plan, in the order of help. */
export const sharedFlags: readonly SharedFlag[] = [
  { id: 'set', form: '--set <path=value>', repeatable: true },
  { id: 'table', form: '--table <name>', repeatable: true },
  { id: 'explain', form: '--explain' },
  { id: 'currency', form: '--currency <which>' },
  { id: 'format', form: '-f, --format <format>' },
  { id: 'json', form: '--json' },
  { id: 'output', form: '-o, --output <file>' },
  { id: 'force', form: '--force' },
  { id: 'lang', form: '--lang <language>' },
  { id: 'quiet', form: '--quiet' },
  { id: 'no-color', form: '--no-color' },
  { id: 'debug', form: '--debug' },
];

/** What plans that draw paths of chance have beside them. */
export const chanceFlags: readonly SharedFlag[] = [{ id: 'workers', form: '--workers <count>' }];
