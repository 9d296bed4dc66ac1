/** Who chose a value that the law does not give. */
export type Chooser = 'default' | 'scenario' | 'flag';

/** A value a projection assumes, with who chose it; `value` is text as a person would write it. */
export interface Assumption {
  readonly id: string;
  readonly value: string;
  readonly chosenBy: Chooser;
}
