import { createHash } from 'node:crypto';
import type { LinkChange } from './history.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** How many copies of the directory answer reads; which one a call reaches is chance. */
export const replicas = 3;

/** 0 up to and not including 1, always the same for the same change and purpose. */
const chanceOf = ({ groupId, objectId, at, holds }: LinkChange, purpose: string): number =>
  createHash('sha256').update(`${groupId}${objectId}${at}${holds}${purpose}`).digest().readUInt32LE(0) / 2 ** 32;

/**
 * How late one replica shows a change, in milliseconds: the first at once, the others within half a minute, and one in
 * twenty within ten minutes (terraform-provider-azuread issues 283, 793, 1918: reads that flip after a write).
 */
export const lagOfReplica = (change: LinkChange, replica: number): number => {
  if (replica === 0) return 0;
  const most = chanceOf(change, 'slow') < 0.05 ? 10 * minute : 30 * second;
  return Math.round((0.1 + 0.9 * chanceOf(change, `replica ${replica}`)) * most);
};

/** How late the index behind advanced queries shows it: up to a minute (Learn, "Advanced query capabilities"). */
export const lagOfIndex = (change: LinkChange): number => Math.round(chanceOf(change, 'index') * minute);

/** How late Teams' own roster shows it: a quarter of an hour, and one in twenty a day (office365itpros, 2020). */
export const lagOfRoster = (change: LinkChange): number =>
  chanceOf(change, 'roster') < 0.05 ? 24 * hour : 15 * minute;

/** How far behind now delta is when it is asked at an instant: up to five minutes. Milliseconds. */
export const lagOfDelta = (now: number): number =>
  (createHash('sha256').update(`delta ${now}`).digest().readUInt32LE(0) / 2 ** 32) * 5 * minute;

/** How late the audit log can be read: some minutes (Learn, "Audit logs in Microsoft Entra ID"). */
export const lagOfAudit = 3 * minute;
