import type { GraphRequest } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';

const page = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string().optional() });

// Far beyond anything asked for here; a service that pages in circles must not hold us.
const mostPages = 100;

/**
 * All items of a collection, following nextLink as it is given. What does not fit the shape is left out.
 * @param headers go with every page: Graph forgets them from one page to the next (Learn, "Paging Microsoft Graph data")
 */
export const readAll = async <S extends z.ZodType>(
  api: (path: string) => GraphRequest,
  first: GraphRequest,
  shape: S,
  headers: Readonly<Record<string, string>> = {},
): Promise<z.output<S>[]> => {
  const found: z.output<S>[] = [];
  let request: GraphRequest | undefined = first;
  for (let pages = 0; request && pages < mostPages; pages += 1) {
    const { value, '@odata.nextLink': next } = page.parse(await request.headers(headers).get());
    for (const item of value) {
      const parsed = shape.safeParse(item);
      if (parsed.success) found.push(parsed.data);
    }
    request = next === undefined ? undefined : api(next);
  }
  return found;
};
