/** One field of a scenario: its path in the file and for `--set`, its flag, and what stands for its value in help. */
export interface Field {
  readonly path: string;
  readonly flag?: string;
  /** Absent where the flag alone says yes. */
  readonly value?: string;
  /** The flag may be given several times: one text, the parts joined by commas. */
  readonly several?: true;
}
