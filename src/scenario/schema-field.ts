import * as v from 'valibot';
import type { TextReader } from './text-reader.ts';

/** A field of text. Its reader judges it; the issue only says where, since the reader says the same again when asked. */
export function schemaField<T>(reader: TextReader<T>) {
  return v.exactOptional(
    v.pipe(
      v.string(),
      v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
        const found = reader(dataset.value);
        if (found.ok) return found.value;
        addIssue({ message: found.fault.code });
        return NEVER;
      }),
    ),
  );
}
