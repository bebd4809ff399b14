import type { ReactElement } from 'react';

/** Something a page's head offers. */
export type Action = {
  readonly name: string;
  readonly icon: ReactElement;
  readonly onPress: () => void;
  /** Only the icon is shown, with its name as tooltip. */
  readonly iconOnly?: boolean;
  readonly disabled?: boolean;
  /** It is being done; pressing it again does nothing. */
  readonly busy?: boolean;
};

/** The one action that is filled; with `choices` it asks first which of them. */
export type Primary = Omit<Action, 'iconOnly' | 'icon' | 'onPress'> & {
  readonly icon?: ReactElement;
  /** A few words beside it, e.g. that something begun waits there. */
  readonly hint?: string | undefined;
} & (
    | { readonly onPress: () => void; readonly choices?: undefined }
    | { readonly onPress?: undefined; readonly choices: readonly Pick<Action, 'name' | 'onPress'>[] }
  );

/** A page above the shown one. */
export type Crumb = { readonly name: string; readonly to: string };

/** The views of a list, one of which is shown. */
export type Tabs = {
  readonly label: string;
  readonly shown: string;
  readonly all: readonly { readonly id: string; readonly name: string; readonly count?: string | undefined }[];
  readonly onShow: (id: string) => void;
};
