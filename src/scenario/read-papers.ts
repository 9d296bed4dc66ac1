import { knownPapers } from '../rules/loan-papers.ts';
import { choiceOf } from './read-choice.ts';
import { wrongShape } from './read-map.ts';
import type { FieldFault, ScenarioTree } from './scenario-tree.ts';

/** Papers at hand, or everything that is wrong with them. */
export interface PapersRead {
  readonly papers: readonly string[];
  readonly faults: readonly FieldFault[];
}

/**
 * The key `papers` of a scenario: a list of ids, or one text with commas between them; each as the published lists name it.
 *
 * @param overrides values of one's own that replace a list: their papers are known too
 */
export function readPapers(tree: ScenarioTree, overrides: Readonly<Record<string, unknown>>): PapersRead {
  if (!Object.hasOwn(tree, 'papers')) return { papers: [], faults: [] };
  const said = placesOf(tree['papers']);
  if (said === undefined) return { papers: [], faults: [wrongShape('papers', 'list', tree['papers'], ['papers'])] };
  const reader = choiceOf(knownPapers(overrides));
  const read = said.map(({ paper, path }): PapersRead => {
    if (typeof paper !== 'string') return { papers: [], faults: [wrongShape('papers', 'text', paper, path)] };
    const one = reader(paper.trim());
    return one.ok
      ? { papers: [one.value], faults: [] }
      : { papers: [], faults: [{ ...one.fault, path, part: 'value' }] };
  });
  return { papers: [...new Set(read.flatMap(({ papers }) => papers))], faults: read.flatMap(({ faults }) => faults) };
}

interface Placed {
  readonly paper: unknown;
  readonly path: readonly string[];
}

/** The whole text is the place of each part: nothing inside it has a place of its own. */
function placesOf(given: unknown): readonly Placed[] | undefined {
  if (Array.isArray(given)) return given.map((paper: unknown, place) => ({ paper, path: ['papers', String(place)] }));
  if (typeof given !== 'string') return undefined;
  return given.trim() === '' ? [] : given.split(/[,，;]/).map((paper) => ({ paper, path: ['papers'] }));
}
