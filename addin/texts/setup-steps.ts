import type { Mend } from '#shared/setup/cause.ts';
import type { Guide } from './setup-steps/guide.ts';
import * as azure from './setup-steps/in-azure.ts';
import * as entra from './setup-steps/in-entra.ts';
import * as exchange from './setup-steps/in-exchange.ts';
import * as teams from './setup-steps/in-teams.ts';

/** What an administrator does about each fault, by where it is done. */
export const da: Readonly<Record<Mend, Guide>> = { ...teams.da, ...entra.da, ...exchange.da, ...azure.da };

export const en: typeof da = { ...teams.en, ...entra.en, ...exchange.en, ...azure.en };
