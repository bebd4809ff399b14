import type { OwnDeliveries } from './deliveries/deliver.ts';

/** What delivers the messages about subjects that are no cases; complete by type. A new kind is one line here. */
export const ownDeliveries: OwnDeliveries = {};
