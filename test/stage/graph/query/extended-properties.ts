import type { Mail } from '../../municipality/mail/mail.ts';
import { badRequest, GraphRefusal } from '../refusal.ts';

const guid = '\\{[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}';
const idFormat = new RegExp(`^(\\w+) (?:0x([0-9A-Fa-f]{1,8})|${guid} (?:Name .+|Id 0x[0-9A-Fa-f]+))$`);

/** The types of single values that MAPI and Graph know. */
const types = [
  'ApplicationTime',
  'Binary',
  'Boolean',
  'CLSID',
  'Currency',
  'Double',
  'Float',
  'Integer',
  'Long',
  'Short',
  'String',
  'SystemTime',
];

/**
 * The MAPI properties of a mail that were asked for by id; undefined where it has none of them, as Graph then leaves them
 * out. It gives an id back in small letters without leading zeros, and every value as text. PidTagMessageSize (0x0E08) is
 * a 32-bit integer; Exchange gives it as the 64-bit one of that number too.
 */
export const extendedPropertiesOf = (mail: Mail, filter: string | undefined) => {
  const found = idsIn(filter).flatMap((id) => {
    const { type, tag } = parse(id);
    const isSize = tag === 0x0e08 && (type === 'Integer' || type === 'Long');
    return isSize ? [{ id: `${type} 0xe08`, value: String(mail.size) }] : [];
  });
  return found.length > 0 ? found : undefined;
};

const idsIn = (filter: string | undefined): string[] => {
  // All of them in one call are more than Graph gives.
  if (filter === undefined)
    throw badRequest("Expanding 'singleValueExtendedProperties' needs a filter on the property id.");
  return filter.split(/ or /).map((part) => {
    const id = /^\s*id eq '([^']+)'\s*$/i.exec(part)?.[1];
    if (id === undefined) throw badRequest(`Invalid filter clause: '${part}'.`);
    return id;
  });
};

const parse = (id: string): { type: string; tag: number | undefined } => {
  const [, named, tag] = idFormat.exec(id) ?? [];
  const type = types.find((one) => one.toLowerCase() === named?.toLowerCase());
  if (!type)
    throw new GraphRefusal(
      400,
      'ErrorInvalidProperty',
      "PropertyId values may only be in one of the following formats: 'MapiPropertyType namespaceGuid Name propertyName', 'MapiPropertyType namespaceGuid Id propertyId' or 'MapiPropertyType propertyTag'.",
    );
  return { type, tag: tag === undefined ? undefined : Number.parseInt(tag, 16) };
};
