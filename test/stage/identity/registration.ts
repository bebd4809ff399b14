import type { StageIds } from '../municipality/ids.ts';

/** The clients of Microsoft's that sign people in for an app inside them; manifest/azure/entra.md lists the same. */
export const hostClients: readonly string[] = [
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264', // Teams desktop, mobile
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346', // Teams web
  'd3590ed6-52b3-4102-aeff-aad2292ab01c', // Outlook desktop, Microsoft 365 mobile
  'bc59ab01-8403-45c6-8796-ac3ef710b3e3', // Outlook web
  '27922004-5251-4030-b22d-91ecd9a37ea4', // Outlook mobile
  '4765445b-32c6-49b0-83e6-1d93765276ca', // Microsoft 365 web
  '0ec893e0-5785-4de6-99da-4ed124e5296c', // Microsoft 365 desktop
];

export type Registration = {
  /** Clients that need no consent for `access_as_user`. */
  authorizedClients: readonly string[];
  /** Delegated permissions the app asks for, by which Windows' broker judges it. */
  delegated: readonly string[];
};

/** Our app registration, as an administrator who follows manifest/azure/entra.md makes it. */
export const registrationOf = ({ apiClientId }: StageIds, delegated: readonly string[]): Registration => ({
  authorizedClients: [apiClientId, ...hostClients],
  delegated,
});
