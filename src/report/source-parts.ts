import type { Source } from '../rules/rule.ts';
import type { ReportRule } from './report.ts';

/** The parts of a source that are known, in the order in which they are told. */
export function sourceParts({ instrument, number, publisher, publishedOn, url }: Source): ReportRule['source'] {
  return {
    instrument,
    ...(number !== undefined && { number }),
    publisher,
    ...(publishedOn !== undefined && { publishedOn }),
    ...(url !== undefined && { url }),
  };
}
