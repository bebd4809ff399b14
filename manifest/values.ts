import { z } from 'zod';

const oneLine = z.string().trim().min(1);
const entraId = z.guid('is not a GUID');
const address = z.url({ protocol: /^https$/, error: 'is not an https address' });

/** What differs from one municipality to the next. A placeholder in the manifests carries the same name. */
const values = z.object({
  TEAMS_APP_ID: entraId,
  API_CLIENT_ID: entraId,
  BOT_CLIENT_ID: entraId,
  /** Its own id, because Outlook must be able to hide this one where the unified manifest is read. */
  MAC_ADDIN_ID: entraId,
  DESK_HOST: oneLine.regex(/^[a-z0-9.-]+(:\d+)?$/, 'is not a bare host name such as gdpr-vagten.kommune.dk'),
  MUNICIPALITY: oneLine.max(32, 'is longer than the 32 characters Teams allows for a developer'),
  SUPPORT_URL: address,
  PRIVACY_URL: address,
  TERMS_URL: address,
  /** Output of the Azure deployment: the pages answer through this front door only. */
  FRONT_DOOR_ID: entraId,
});

export type Values = z.infer<typeof values>;
export type Given = Readonly<Record<string, string | undefined>>;

/** Names of all placeholders that a municipality fills. */
export const valueNames = values.keyof().options;

/**
 * Reads `NAME=value` and `--NAME=value` arguments; an argument wins over the environment.
 * With nothing given at all the answer is `trial`; with anything given, everything must be.
 * @throws Error that names every value that is missing or wrong, so that one run is enough to see them all.
 */
export const readValues = (environment: Given, args: readonly string[], trial: Values): Values => {
  const given = { ...environment, ...namedIn(args) };
  if (valueNames.every((name) => !given[name])) return trial;
  const read = values.safeParse(given);
  if (read.success) return read.data;
  const faults = read.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return given[name] ? `${name} ${issue.message} (it is "${given[name]}")` : `${name} is missing`;
  });
  throw new Error(`The package was not made:\n  ${[...new Set(faults)].join('\n  ')}`);
};

const namedIn = (args: readonly string[]): Given =>
  Object.fromEntries(
    args.map((arg) => {
      const [, name, value] = /^(?:--)?([A-Z_]+)=(.*)$/s.exec(arg) ?? [];
      if (!valueNames.some((known) => known === name)) {
        throw new Error(`"${arg}" is not understood. Say NAME=value with one of ${valueNames.join(', ')}.`);
      }
      return [name, value];
    }),
  );
