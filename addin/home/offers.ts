import type { ComponentType } from 'react';

/** One way to go on from what is typed. `along`: the text comes along. */
export type Offer = {
  readonly key: string;
  readonly icon: ComponentType;
  readonly title: string;
  readonly hint: string;
  readonly to: string;
  readonly along: boolean;
};

/** Offers under one heading, or under a line where there is none. */
export type OfferGroup = { readonly title: string | undefined; readonly offers: readonly Offer[] };
