/** The person has left (Ctrl-C) in the middle of something; what was half done is already undone. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
