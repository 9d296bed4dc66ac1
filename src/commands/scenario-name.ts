/** What a scenario file is called in a problem: its path, or `stdin`. */
export function scenarioName(path: string): string {
  return path === '-' ? 'stdin' : path;
}
