import { OutboundHostValidator } from '@microsoft/agents-hosting';
import type { Settings } from '../environment.ts';

/**
 * The hosts our bot token may be sent to. An activity names the address its answer goes to, so without this list a forged
 * activity could have the token sent anywhere. Microsoft's default list is not used: it holds storage hosts on which any
 * customer can register a name, and the hosts of channels other than Teams.
 */
export const outboundHosts = ({ bot }: Pick<Settings, 'bot'>): OutboundHostValidator =>
  new OutboundHostValidator({
    enabled: true,
    includeDefaultMicrosoftHosts: false,
    hosts: ['smba.trafficmanager.net', new URL(bot.serviceUrl).hostname],
  });
