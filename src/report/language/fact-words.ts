/** What a fact is called, its official Chinese term, what exactly it counts, and how it is computed. */
export interface FactWords {
  readonly label: string;
  readonly zh: string;
  readonly definition: string;
}
