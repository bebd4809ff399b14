import { faultsOfCard, isJson, type Json } from './cards/check-card.ts';
import { badSyntax, ConnectorRefusal } from './connector-refusal.ts';

/** Teams refuses messages over about 28 kB; counted here over the whole activity as it came. */
const mostBytes = 28 * 1024;

export type Content = { text: string | null; card: Json | null };

const cardType = 'application/vnd.microsoft.card.adaptive';

/** Reads what the bot wants shown; throws a ConnectorRefusal for what Teams would not show. */
export function readActivity(activity: unknown): Content {
  if (!isJson(activity)) throw badSyntax('The activity is missing.');
  if (activity.type !== 'message') throw badSyntax(`Activity type ${JSON.stringify(activity.type)} is not supported.`);
  const bytes = Buffer.byteLength(JSON.stringify(activity));
  if (bytes > mostBytes) {
    throw new ConnectorRefusal(413, 'MessageSizeTooBig', `Message size too large: ${bytes} of ${mostBytes} bytes.`);
  }
  const card = readCard(activity.attachments);
  const text = typeof activity.text === 'string' && activity.text !== '' ? activity.text : null;
  const summary = typeof activity.summary === 'string' ? activity.summary : null;
  if (!card && text === null) throw badSyntax('Activity must have text or an attachment.');
  return { text: text ?? summary, card };
}

function readCard(attachments: unknown): Json | null {
  if (attachments === undefined || attachments === null) return null;
  if (!Array.isArray(attachments)) throw badSyntax('attachments must be a list.');
  const [first, ...more] = attachments;
  if (first === undefined) return null;
  if (more.length > 0) throw badSyntax('The stage shows one card a message.');
  if (!isJson(first) || first.contentType !== cardType) throw badSyntax(`Only ${cardType} is known as an attachment.`);
  if (!isJson(first.content)) throw badSyntax('The card has no content.');
  const faults = faultsOfCard(first.content);
  if (faults.length > 0) throw badSyntax(`The Adaptive Card is wrong: ${faults.join('; ')}`);
  return first.content;
}
