import { Trouble } from '../microsoft/trouble.ts';

/** A call to Microsoft Graph that failed. */
export class GraphTrouble extends Trouble {}
