import { adaptiveCards } from './adaptive-cards.ts';
import { cardProperties, type Properties } from './card-properties.ts';

export type Json = Record<string, unknown>;

/** Teams draws cards up to this version of the schema. */
const newestVersion = 1.5;
/** What Teams shows of a card's buttons at once. */
const mostActions = 6;

const known = cardProperties();

/** What Teams would not take in an Adaptive Card, in words; empty for a good card. */
export function faultsOfCard(card: Json): string[] {
  if (card.type !== 'AdaptiveCard') return ['the content is no AdaptiveCard'];
  const version = Number(card.version);
  if (typeof card.version !== 'string' || !/^1\.[0-5]$/.test(card.version)) {
    return [`version must be a string from "1.0" to "${newestVersion}", not ${JSON.stringify(card.version)}`];
  }
  return [...walk(card, 'card', version), ...parsed(card)];
}

// What the package's own reader complains of: unknown types, values outside their enumeration, missing inputs' ids.
function parsed(card: Json): string[] {
  const { AdaptiveCard, SerializationContext } = adaptiveCards;
  const context = new SerializationContext();
  const read = new AdaptiveCard();
  read.parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i));
  return [...events, ...read.validateProperties().validationEvents].map(({ message }) => message);
}

function walk(element: Json, path: string, version: number): string[] {
  const type = typeof element.type === 'string' ? element.type : undefined;
  const properties = type ? known.types.get(type) : undefined;
  if (!type || !properties) return [`${path} has the unknown type ${JSON.stringify(element.type)}`];
  const here = [...unknownNames(element, properties, path, version), ...missing(element, type, path)];
  if (type === 'AdaptiveCard' && Array.isArray(element.actions) && element.actions.length > mostActions) {
    here.push(`${path} has more than ${mostActions} actions`);
  }
  return [
    ...here,
    ...Object.entries(element).flatMap(([name, value]) => inside(type, name, value, `${path}.${name}`, version)),
  ];
}

function inside(type: string, name: string, value: unknown, path: string, version: number): string[] {
  const part = known.parts[`${type}.${name}`] ?? known.parts[name];
  const items = Array.isArray(value) ? value : [value];
  return items.flatMap((item, i): string[] => {
    const at = Array.isArray(value) ? `${path}[${i}]` : path;
    if (!isJson(item) || name === 'data' || name === 'msteams' || name === 'requires') return [];
    const impliedType = impliedTypes[`${type}.${name}`];
    if (part) {
      const action = isJson(item.action) ? walk(item.action, `${at}.action`, version) : [];
      return [...unknownNames(item, part, at, version), ...action];
    }
    if (name === 'targetElements') return [];
    return walk(impliedType && item.type === undefined ? { ...item, type: impliedType } : item, at, version);
  });
}

const impliedTypes: Record<string, string> = {
  'ColumnSet.columns': 'Column',
  'Table.rows': 'TableRow',
  'TableRow.cells': 'TableCell',
};

const required: Record<string, readonly string[]> = {
  TextBlock: ['text'],
  TextRun: ['text'],
  Image: ['url'],
  'Action.OpenUrl': ['url', 'title'],
  'Action.Execute': ['title', 'verb'],
  'Action.ShowCard': ['card'],
};

function missing(element: Json, type: string, path: string): string[] {
  const names = type.startsWith('Input.') ? ['id'] : (required[type] ?? []);
  // A whole element that can be tapped shows no title; and an automatic refresh has none to show.
  const untitled = /\.(selectAction|action|inlineAction)$/.test(path);
  return names
    .filter((name) => (element[name] === undefined || element[name] === '') && !(untitled && name === 'title'))
    .map((name) => `${path} (${type}) has no ${name}`);
}

function unknownNames(element: Json, properties: Properties, path: string, version: number): string[] {
  return Object.keys(element).flatMap((name) => {
    const since = properties.get(name);
    if (since === undefined) return [`${path} has the unknown property "${name}"`];
    return since > version ? [`${path}.${name} needs version ${since}`] : [];
  });
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
