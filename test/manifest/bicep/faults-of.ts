import type { Resource, Value } from './read-bicep.ts';

/**
 * What Azure publishes of a resource type: the names of its properties, `!` behind one that must be there; `*` for any name.
 * A list of texts names all values known; a list with one shape is an array of it.
 */
export type Shape = string | readonly (string | Shape)[] | { readonly [property: string]: Shape };
export type ResourceTypes = Readonly<Record<string, Shape>>;

// Bicep's own words beside the properties of the resource.
const ofBicep = new Set(['parent', 'scope', 'dependsOn']);

const isObject = (shape: Shape): shape is { readonly [property: string]: Shape } =>
  typeof shape === 'object' && !Array.isArray(shape);
const isValues = (shape: Shape): shape is readonly string[] =>
  Array.isArray(shape) &&
  shape.length > 0 &&
  shape.every((one) => typeof one === 'string' && !/^(text|number|boolean|any)$/.test(one));

const inObject = (
  at: string,
  shape: { readonly [property: string]: Shape },
  entries: ReadonlyMap<string, Value>,
): string[] => {
  const asked = [...entries].flatMap(([name, value]) => {
    const known = shape[name] ?? shape[`${name}!`] ?? shape['*'];
    return known === undefined ? [`${at}.${name} is not known`] : inValue(`${at}.${name}`, known, value);
  });
  const missing = Object.keys(shape).filter((name) => name.endsWith('!') && !entries.has(name.slice(0, -1)));
  return [...asked, ...missing.map((name) => `${at}.${name.slice(0, -1)} is missing`)];
};

const inValue = (at: string, shape: Shape, value: Value): string[] => {
  switch (value.kind) {
    case 'expression':
      return [];
    case 'text':
      return isValues(shape) && !shape.includes(value.text) ? [`${at} is not known to take "${value.text}"`] : [];
    case 'object':
      return isObject(shape) ? inObject(at, shape, value.entries) : shape === 'any' ? [] : [`${at} is no object`];
    case 'array': {
      const [item] = Array.isArray(shape) ? shape : [];
      if (shape === 'any') return [];
      return item === undefined ? [`${at} is no list`] : value.items.flatMap((one) => inValue(`${at}[]`, item, one));
    }
  }
};

/** What of a resource Azure's published types do not know, or miss. */
export const faultsOf = (types: ResourceTypes, { type, existing, body }: Resource): string[] => {
  const shape = types[type];
  if (!shape || !isObject(shape)) return [`${type} is not among the types written down`];
  if (body.kind !== 'object') return [`${type} could not be read`];
  const entries = new Map([...body.entries].filter(([name]) => !ofBicep.has(name)));
  return existing ? [] : inObject(type, shape, entries);
};
