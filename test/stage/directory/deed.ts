import type { GroupKind } from '../municipality/group.ts';
import type { LinkList, Writer } from './history.ts';

/** One change of the directory, as it is kept over a restart. Ids are those of directory objects. */
export type Deed =
  | { do: 'link'; list: LinkList; group: string; object: string; holds: boolean }
  | { do: 'manager'; person: string; manager: string | null }
  | { do: 'enabled'; person: string; enabled: boolean }
  | { do: 'unit'; person: string; unit: string }
  | { do: 'hired'; person: string; hiredOn: string | null }
  | { do: 'leaves'; person: string; leavesOn: string | null }
  | { do: 'user-type'; person: string; userType: 'Member' | 'Guest' }
  | { do: 'sponsors'; person: string; sponsors: string[] }
  | { do: 'delete' | 'restore' | 'purge'; object: string }
  | { do: 'group-kind'; group: string; kind: GroupKind }
  | { do: 'rule'; group: string; rule: string }
  | { do: 'rule-paused'; group: string; paused: boolean }
  | { do: 'cloud-managed'; group: string; cloudManaged: boolean }
  | { do: 'describe'; group: string; description: string }
  | { do: 'create-group'; group: string; name: string; kind: GroupKind }
  | { do: 'create-stranger'; object: string; kind: string };

/** `settled`: done past Graph, so that its replicas agree on it at once. */
export type NotedDeed = Deed & { tenantId: string; at: string; by: Writer; settled?: true };
