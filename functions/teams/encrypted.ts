import type { Settings } from '../environment.ts';

/** Whether an address is encrypted (https), or is the host our settings name. */
export const isEncrypted = ({ bot }: Pick<Settings, 'bot'>, address: string): boolean => {
  const { protocol, hostname } = new URL(address);
  const ours = new URL(bot.serviceUrl);
  return protocol === 'https:' || (ours.protocol === protocol && ours.hostname === hostname);
};
