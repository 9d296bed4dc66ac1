/** How the parts of a screen are set apart. */
export type Paint = Readonly<Record<'title' | 'quiet', (text: string) => string>>;

/** No colour: what a file, a pipe and a plain terminal get. */
export const plainPaint: Paint = { title: (text) => text, quiet: (text) => text };
