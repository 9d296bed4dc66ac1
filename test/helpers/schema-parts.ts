/** Parts of JSON Schemas that more than one answer is made of. */
export const text = { type: 'string' } as const;

/** An object with these members, all there but the optional ones. */
export const record = (properties: Record<string, unknown>, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
});

/** A list of such items. */
export const list = (items: unknown) => ({ type: 'array', items });

/** Where a value comes from. */
export const source = record({ instrument: text, number: text, publisher: text, publishedOn: text, url: text }, [
  'number',
  'publishedOn',
  'url',
]);

/** One dated value of a rule with its source. */
export const ruleUsed = record(
  {
    rule: text,
    value: text,
    from: text,
    until: text,
    reading: text,
    evidence: { enum: ['verified', 'corroborated', 'derived', 'secondary', 'recalled', 'press'] },
    standing: { enum: ['in-force', 'provisional', 'projected', 'overridden'] },
    source,
  },
  ['until', 'reading'],
);
