import type { FormatChoice } from './read-choices.ts';

/** The formats of an explanation: a tree for a person, JSON for scripts. */
export const explanationFormats = { names: ['tree', 'json'], text: 'tree' } as const satisfies FormatChoice<
  'tree' | 'json'
>;
