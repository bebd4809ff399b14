/** One measured line: what it was, against what it is held, and whether the aim was met. */
export type Line = {
  readonly what: string;
  /** The product's own figure, and the floor's, with their unit; machines differ, so these only illustrate the ratio. */
  readonly product: string;
  readonly floor?: string;
  readonly ratio?: number;
  readonly aim?: string;
  /** Undefined where nothing is aimed at. */
  readonly met?: boolean;
};

export type PartResult = { readonly part: string; readonly lines: readonly Line[]; readonly notes: readonly string[] };

/** One part of the bench. What it tells while it works goes to stderr. */
export type Part = { readonly name: string; readonly measure: () => Promise<Omit<PartResult, 'part'>> };

export const tell = (words: string): void => void process.stderr.write(`${words}\n`);

/** Three significant figures; more would be noise. */
export const figure = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(3))) : 'nothing';
