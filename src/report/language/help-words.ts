/** One line to try, and what it shows. */
export interface Example {
  readonly line: string;
  readonly shows: string;
}

/** What help says of one command; `fields` by the path of the field, which the command's own list of fields checks. */
export interface CommandHelp {
  readonly summary: string;
  readonly argument: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Where a shared flag means something else here. */
  readonly flags?: Readonly<Partial<Record<SharedFlagId, string>>>;
  readonly examples: readonly Example[];
}

/** Flags that every plan has, or every one that draws paths of chance, by their long name. */
export type SharedFlagId =
  | 'set'
  | 'table'
  | 'explain'
  | 'currency'
  | 'format'
  | 'json'
  | 'output'
  | 'force'
  | 'lang'
  | 'quiet'
  | 'no-color'
  | 'debug'
  | 'workers';

/** Everything help says in one language. */
export interface HelpWords {
  readonly program: string;
  readonly help: string;
  readonly helpCommand: string;
  readonly version: string;
  readonly examples: string;
  readonly commands: Readonly<
    Record<
      | 'pension'
      | 'medical'
      | 'loan'
      | 'apr'
      | 'readiness'
      | 'compare-mpf'
      | 'award'
      | 'explain'
      | 'rules'
      | 'seal'
      | 'verify',
      CommandHelp
    >
  >;
  readonly programExamples: readonly Example[];
  readonly flags: Readonly<Record<SharedFlagId, string>>;
  readonly exitCodes: string;
}
