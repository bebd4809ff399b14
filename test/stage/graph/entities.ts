import facts from './entities.json' with { type: 'json' };
import { badRequest } from './refusal.ts';

type Entity = { base: string | null; properties: Record<string, string>; navigation: Record<string, string> };

const entities = new Map<string, Entity>(Object.entries(facts.entities));

/** Every property of a Graph type, inherited ones included, with its type. */
const propertiesOf = (type: string): ReadonlyMap<string, string> => memberOf(type, 'properties');

/** Every navigation of a Graph type, inherited ones included. */
export const navigationOf = (type: string): ReadonlyMap<string, string> => memberOf(type, 'navigation');

/** Refuses (400) a name the types do not have, as Graph does. More than one type: a collection of directory objects. */
export const requireProperty = (types: readonly string[], name: string): void => {
  if (types.some((type) => propertiesOf(type).has(name))) return;
  throw badRequest(
    `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.${types[0]}'.`,
  );
};

/** Refuses (400) names in a request body the type does not have. */
export const requireKnownMembers = (type: string, body: object): void => {
  for (const name of Object.keys(body))
    if (!name.startsWith('@odata.') && !propertiesOf(type).has(name) && !navigationOf(type).has(name))
      throw badRequest(`The property '${name}' does not exist on type 'microsoft.graph.${type}'.`);
};

/** Names of a type's properties that hold several values. */
export const collectionsOf = (type: string): readonly string[] =>
  [...propertiesOf(type)].flatMap(([name, kind]) => (kind.startsWith('Collection(') ? [name] : []));

export const isKnownType = (type: string): boolean => entities.has(type);

const memberOf = (type: string, part: 'properties' | 'navigation'): ReadonlyMap<string, string> => {
  const known = cache.get(`${part}/${type}`);
  if (known) return known;
  const entity = entities.get(type);
  if (!entity) throw new Error(`no facts about Graph type ${type}`);
  const inherited = entity.base ? memberOf(entity.base.replace('graph.', ''), part) : [];
  const all = new Map([...inherited, ...Object.entries(entity[part])]);
  cache.set(`${part}/${type}`, all);
  return all;
};

const cache = new Map<string, ReadonlyMap<string, string>>();
