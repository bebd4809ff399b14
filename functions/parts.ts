import type { Core } from './database/core.ts';
import type { Settings } from './environment.ts';
import type { Graph } from './graph/graph.ts';
import type { PhotoAlbum } from './graph/photo-album.ts';
import type { AnchorStore } from './log/anchors/anchor-store.ts';
import type { Bookshelf } from './shelf/shelf.ts';
import type { OwnPlaces } from './subject/own-place.ts';
import type { Subjects } from './subject/subject.ts';
import type { TaskKinds } from './task-kind.ts';
import type { Teams } from './teams/teams.ts';

/** What every use case works with: nothing in it is a global, so that a test owns all of it. */
export type Parts = Core & {
  readonly settings: Settings;
  /** What a case can be about. */
  readonly subjects: Subjects;
  /** What a task can be about. */
  readonly taskKinds: TaskKinds;
  /** The places of what is no case. */
  readonly ownPlaces: OwnPlaces;
  readonly graph: Graph;
  readonly teams: Teams;
  /** The photos of people, cached for a day. */
  readonly photos: PhotoAlbum;
  /** The guidance this instance holds in memory. */
  readonly guidance: Bookshelf;
  /** Where the log's anchors are kept; undefined where the settings name no place. */
  readonly anchors: AnchorStore | undefined;
  /** Gives rows just written a first try now; the timer is the safety net. Never waits, never throws. */
  readonly kick: () => void;
};
