import { type ReactNode, useEffect, useState } from 'react';
import type { StagePerson } from '../stage-api.ts';
import { seeTenant, type TenantSeen } from './tenant-seen.ts';

type Props = { person: StagePerson; children(tenant: TenantSeen): ReactNode };

/** Shows what is inside once it is known which Outlook the tenant has. */
export const WithTenant = ({ person, children }: Props) => {
  const [tenant, setTenant] = useState<TenantSeen>();
  useEffect(() => {
    void seeTenant(person).then(setTenant);
  }, [person]);
  return tenant && children(tenant);
};
