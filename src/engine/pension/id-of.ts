/** The id of a rule, or the one it would have where nobody found a source for it. */
export function idOf(rule: { readonly id: string } | undefined, otherwise: string): string {
  return rule?.id ?? otherwise;
}
