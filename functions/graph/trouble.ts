import { Trouble } from '../microsoft/trouble.ts';

/** A call to Microsoft Graph that failed. */
export class GraphTrouble extends Trouble {}

/** Graph says that it answered, and what came cannot be the answer. */
export class UnexpectedAnswer extends Error {}
