import { jsonAnswer, type StageAnswer } from '../answer.ts';

/** A no of the Bot Connector, with the code Teams gives. */
export class ConnectorRefusal extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const badSyntax = (message: string) => new ConnectorRefusal(400, 'BadSyntax', message);
export const notInRoster = () =>
  new ConnectorRefusal(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
export const noConversation = () => new ConnectorRefusal(404, 'ConversationNotFound', 'Conversation not found.');
export const noActivity = () =>
  new ConnectorRefusal(404, 'ActivityNotFoundInConversation', 'The activity was not found in the conversation.');

/** A message that once was there: Teams says nothing more of it (BotFramework-Services issue 269). */
export const deletedActivity = () => new ConnectorRefusal(403, 'ServiceError', 'Unknown');
/** Where all may read and none may write. */
export const archived = () =>
  new ConnectorRefusal(403, 'NotEnoughPermissions', 'The bot has no permission to write in an archived conversation.');

export const answerRefusal = ({ status, code, message }: ConnectorRefusal): StageAnswer =>
  jsonAnswer(status, { error: { code, message } });
