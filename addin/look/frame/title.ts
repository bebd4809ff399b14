import type { ComponentType, PropsWithChildren, ReactNode, RefCallback } from 'react';
import type { Action, Crumb, Primary, Tabs } from './action.ts';

/** What a page's head shows, wide or narrow. */
export type HeadGiven = {
  readonly title: string;
  /** The front page's: larger, without a line under it. */
  readonly greeting?: boolean | undefined;
  /** The number of a case, shown before the title. */
  readonly number?: string | undefined;
  /** What a case is about, as a picture before its title. */
  readonly icon?: ComponentType | undefined;
  /** The state first, the alarm second; at most two. */
  readonly badges?: ReactNode;
  /** A short line under the title. */
  readonly sub?: ReactNode;
  /** The pages above this one, the first level first. */
  readonly trail?: readonly Crumb[] | undefined;
  /** Beside the trail: to the case before and the one after. */
  readonly beside?: ReactNode;
  readonly actions?: readonly Action[] | undefined;
  readonly primary?: Primary | undefined;
  readonly tabs?: Tabs | undefined;
  /** Given to the title, so that it takes the focus when the page opens. */
  readonly heading: RefCallback<HTMLHeadingElement>;
  /** The id of what the tabs show. */
  readonly view: string;
};

/** A page: its head and its content. */
export type PageGiven = PropsWithChildren<
  HeadGiven & {
    /** What the page is for, above its content. */
    readonly lead?: ReactNode;
    /** For tables: the page may fill a wide window. */
    readonly wide?: boolean;
  }
>;
