/** The two relations of a group that the stage keeps. */
export type LinkList = 'members' | 'owners';

/** One membership or ownership that came or went. */
export type LinkChange = {
  /** How many came before it. */
  order: number;
  /** Milliseconds since 1970. */
  at: number;
  list: LinkList;
  groupId: string;
  objectId: string;
  holds: boolean;
  /** Object id of the app or person that did it. */
  by: string;
  /** Done past Graph, by an administrator: its replicas agree on it at once. */
  settled: boolean;
};

/** What became of a group or a person: `names` are the properties that were changed, `left` the manager it has no more. */
export type ObjectChange = {
  at: number;
  objectId: string;
} & (
  | { what: 'properties'; names: readonly string[]; left?: string | undefined }
  | { what: 'created' | 'deleted' | 'restored' | 'purged' }
);

/** An entry of the directory's audit log. */
export type AuditEntry = {
  at: number;
  activity: string;
  category: 'GroupManagement' | 'UserManagement';
  by: Writer;
  groupId?: string | undefined;
  objectId?: string | undefined;
};

export type Writer = { kind: 'app' | 'user'; objectId: string; name: string };

/** Everything in it is in the order in which it happened. */
export type History = {
  links: LinkChange[];
  /** The same, by id of the group. */
  linksOf: Map<string, LinkChange[]>;
  groups: ObjectChange[];
  people: ObjectChange[];
  audit: AuditEntry[];
  /** Of what kind those were that are gone for good, by id. */
  gone: Map<string, 'user' | 'group'>;
  /** Last instant at which a group was written to through Graph, by its id. Milliseconds since 1970. */
  writtenAt: Map<string, number>;
};

export const newHistory = (): History => ({
  links: [],
  linksOf: new Map(),
  groups: [],
  people: [],
  audit: [],
  gone: new Map(),
  writtenAt: new Map(),
});

export const noteLink = ({ links, linksOf }: History, noted: Omit<LinkChange, 'order'>): void => {
  const change = { ...noted, order: links.length };
  links.push(change);
  const known = linksOf.get(change.groupId);
  if (known) known.push(change);
  else linksOf.set(change.groupId, [change]);
};
