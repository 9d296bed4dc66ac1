/** Whether two paths of one command line are the same but for a leading `./`. */
export function isSamePath(first: string, second: string): boolean {
  return bare(first) === bare(second);
}

function bare(path: string): string {
  return path.replace(/^(?:\.\/+)+/, '');
}
