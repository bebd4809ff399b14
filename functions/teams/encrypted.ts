import type { Settings } from '../settings.ts';

/** Whether what is sent to an address can be read by nobody on the way; the host in our settings is called as they say. */
export const isEncrypted = ({ bot }: Pick<Settings, 'bot'>, address: string): boolean => {
  const { protocol, hostname } = new URL(address);
  const ours = new URL(bot.serviceUrl);
  return protocol === 'https:' || (ours.protocol === protocol && ours.hostname === hostname);
};
