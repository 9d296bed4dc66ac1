/** The options of a command line as commander leaves them: text, lists of text, switches. */
export type Options = Readonly<Record<string, unknown>>;

/** The name under which commander keeps a flag: `wage-growth` is `wageGrowth`. */
export function keptAs(flag: string): string {
  return flag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The text given for an option; the last where it was given more than once. */
export function textOf(options: Options, name: string): string | undefined {
  const given = options[name];
  const value: unknown = Array.isArray(given) ? given.at(-1) : given;
  return typeof value === 'string' ? value : undefined;
}

/** Every text given for a repeatable option. */
export function textsOf(options: Options, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** Whether a switch was given. */
export function isOn(options: Options, name: string): boolean {
  return options[name] === true;
}
