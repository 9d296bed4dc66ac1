import { nearest } from './nearest.ts';

/**
 * The path a person most likely meant, of those with steps apart by `/`: the nearest as a whole, one with the same last
 * step, or the one whose last step is nearest.
 */
export function nearestPath(text: string, paths: readonly string[]): string | undefined {
  const whole = nearest(text, paths);
  if (whole !== undefined) return whole;
  const step = nearest(lastStep(text), paths.map(lastStep));
  return paths.find((path) => lastStep(path) === step);
}

function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
