import type { Report, View } from '../report.ts';

/** A format turns the neutral report into text. */
export type Format = (report: Report, view: View) => string | Promise<string>;

/** Every format, loaded when asked for: the one list that flags, help and file endings derive from. */
export const formats = {
  table: async (): Promise<Format> => (await import('./table.ts')).table,
  json: async (): Promise<Format> => (await import('./json.ts')).json,
  csv: async (): Promise<Format> => (await import('./csv.ts')).csv,
} as const;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];
