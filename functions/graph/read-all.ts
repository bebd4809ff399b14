import type { GraphRequest } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import { UnexpectedAnswer } from '../microsoft/trouble.ts';

const page = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string().nullish() });

/** Far beyond anything asked for here. */
const mostPages = 100;

type How = {
  /** Go with every page: Graph forgets them from one page to the next (Learn, "Paging Microsoft Graph data"). */
  readonly headers?: Readonly<Record<string, string>>;
  /** What becomes of an item that does not fit the shape; left out where it is not said. */
  readonly misfits?: 'left-out' | 'refused';
};

/**
 * All items of a collection, following nextLink as it is given.
 * @throws UnexpectedAnswer where the pages go in circles or do not end, and for a misfit that is refused: half a list must
 * not pass for the whole
 */
export const readAll = async <S extends z.ZodType>(
  api: (path: string) => GraphRequest,
  first: GraphRequest,
  shape: S,
  { headers = {}, misfits = 'left-out' }: How = {},
): Promise<z.output<S>[]> => {
  const found: z.output<S>[] = [];
  const followed = new Set<string>();
  let request: GraphRequest | undefined = first;
  while (request) {
    const { value, '@odata.nextLink': next } = page.parse(await request.headers(headers).get());
    for (const item of value) {
      const parsed = shape.safeParse(item);
      if (parsed.success) found.push(parsed.data);
      else if (misfits === 'refused') throw new UnexpectedAnswer('an item of another shape');
    }
    if (next && (followed.has(next) || followed.size >= mostPages)) throw new UnexpectedAnswer('pages without an end');
    if (next) followed.add(next);
    request = next ? api(next) : undefined;
  }
  return found;
};
