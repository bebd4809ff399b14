import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { appendLog } from '../database/log.ts';
import { inTenant } from '../database/transaction.ts';
import type { UseCase } from '../http/use-case.ts';
import { checkDutyPeople } from './duty-people.ts';
import { readTenant } from './tenant.ts';

export const readSettings: UseCase<Routes['readSettings']> = (parts, caller) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { settings, settingsVersion } = await readTenant(tx, caller.tenantId);
    return { version: settingsVersion, settings };
  });

/**
 * Changes the settings; the municipality's log keeps both versions. Clocks already running keep the reminders they were
 * given; what is read when it is said (duty, addresses) follows at once.
 * @throws Refusal `changed-meanwhile`; `no-such-person` for a duty of somebody who is not in the directory
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
      .select(['settings', 'settings_version', 'log_length', 'log_hash'])
      .where('tenant_id', '=', caller.tenantId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (row.settings_version !== body.version) throw new Refusal('changed-meanwhile');
    const version = row.settings_version + 1;
    const chain = { tenantId: caller.tenantId, subjectId: caller.tenantId, actorId: caller.personId, at: parts.now() };
    const facts = { version, before: JSON.parse(row.settings), after: body.settings };
    const end = await appendLog(tx, row, chain, [{ verb: 'settings-changed', facts }]);
    await tx
      .updateTable('tenants')
      .set({ settings: JSON.stringify(body.settings), settings_version: version, ...end })
      .where('tenant_id', '=', caller.tenantId)
      .execute();
    return { version, settings: body.settings };
  });
