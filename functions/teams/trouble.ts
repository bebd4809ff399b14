import { Trouble } from '../microsoft/trouble.ts';

/** A call to the Bot Connector that failed; `bot-not-installed` when Teams does not let the bot into the conversation. */
export class TeamsTrouble extends Trouble {}
