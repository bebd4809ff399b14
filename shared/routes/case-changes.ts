import { z } from 'zod';
import { writtenSomething } from '../text/written.ts';
import { rowVersion } from './row-version.ts';

/** The case a route is about. */
export const caseId = z.strictObject({ caseId: z.uuid() });

/** Every change carries the version it was made from; stale: 409, nothing lost. */
export const version = { version: rowVersion };
/**
 * The draft of a form in one window, made where the typing begins; after it, the ids it had before there. The first is kept,
 * the others have ended.
 */
export const draftIds = z.array(z.uuid()).min(1).max(32);
/** As a window knows them: at least the first. */
export type DraftIds = [string, ...string[]];
/** What is sent by this, where it was kept (`keepDraft`): a save of it that comes late is refused. */
export const draftSent = { draftIds: draftIds.optional() };
export const reason = writtenSomething(2000);

/** What every change answers. */
export const done = z.object({ caseId: z.uuid(), version: z.int() });
