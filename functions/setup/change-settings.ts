import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { DeskSettings } from '#shared/settings/desk-settings.ts';
import { keptSettings } from '#shared/settings/kept-settings.ts';
import { appendLog, checkSeal } from '../database/log.ts';
import { inTenant } from '../database/transaction.ts';
import { readTenant } from '../tenant.ts';
import type { UseCase } from '../use-case.ts';
import { checkDutyPeople } from './duty-people.ts';

export const readSettings: UseCase<Routes['readSettings']> = (parts, caller) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { settings, settingsVersion } = await readTenant(tx, caller.tenantId);
    return { version: settingsVersion, settings };
  });

/**
 * Changes the settings; the municipality's log keeps who, when and which fields. Running clocks keep their planned
 * reminders; settings read at delivery (duty, addresses) apply at once.
 * @throws Refusal `changed-meanwhile`; `no-such-person` for a duty of a person who is not in the directory
 */
export const changeSettings: UseCase<Routes['changeSettings']> = async (parts, caller, asked) => {
  const { settings: before } = await readSettings(parts, caller, { ...asked, body: {} });
  await checkDutyPeople(parts, caller.tenantId, { before, after: asked.body.settings });
  return keepSettings(parts, caller, asked);
};

const keepSettings: UseCase<Routes['changeSettings']> = (parts, caller, { body }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const row = await tx
      .selectFrom('tenants')
      .select(['settings', 'settings_version'])
      .where('tenant_id', '=', caller.tenantId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (row.settings_version !== body.version) {
      // A repeat after a lost answer, or a colleague made the same change: nothing to do.
      if (isDeepStrictEqual(keptSettings(JSON.parse(row.settings)), body.settings))
        return { version: row.settings_version, settings: body.settings };
      throw new Refusal('changed-meanwhile');
    }
    const about = { tenantId: caller.tenantId, subject: 'tenant', subjectId: caller.tenantId } as const;
    await checkSeal(tx, about);
    const version = row.settings_version + 1;
    await tx
      .updateTable('tenants')
      .set({ settings: JSON.stringify(body.settings), settings_version: version })
      .where('tenant_id', '=', caller.tenantId)
      .execute();
    const chain = { ...about, actorId: caller.personId, at: parts.now() };
    const changed = changedFields(keptSettings(JSON.parse(row.settings)), body.settings);
    await appendLog(tx, chain, [{ verb: 'settings-changed', facts: { version, changed } }]);
    return { version, settings: body.settings };
  });

// The names alone: a contact's name, address and phone are nothing for a log that is never emptied. What they were is not
// needed to prove what they are; the entry's seal does that.
const changedFields = (before: DeskSettings, after: DeskSettings): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !isDeepStrictEqual(Reflect.get(before, field), Reflect.get(after, field)))
    .sort();
