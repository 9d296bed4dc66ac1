/** A rule's value as one text: `floor 4775, ceiling 27549`; parts within parts stand in brackets. */
export function ruleValueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(part).join(value.some(isParted) ? ', ' : ' ');
  if (!isParted(value)) return String(value);
  return Object.entries(value)
    .map(([key, one]) => `${key} ${part(one)}`)
    .join(', ');
}

function part(value: unknown): string {
  return isParted(value) ? `(${ruleValueText(value)})` : String(value);
}

function isParted(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
