import { Button } from '@fluentui/react-button';
import { DrawerBody, DrawerFooter, DrawerHeader, DrawerHeaderTitle, InlineDrawer } from '@fluentui/react-drawer';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import {
  type FormEventHandler,
  type PropsWithChildren,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import * as frame from '../../texts/frame.ts';
import { useTexts } from '../../texts/language.ts';
import { useFocusBack } from '../keys/use-focus-back.ts';
import { useKeys } from '../keys/use-keys.ts';
import { useFrame } from './frame-context.ts';
import type { Kept } from './KeptLine.tsx';
import { KeptLine } from './KeptLine.tsx';
import { Leaving } from './Leaving.tsx';
import { useRoomBelow } from './room/use-room-below.ts';
import { type Stand, useHeld, useStand } from './use-stand.ts';

const useStyles = makeStyles({
  drawer: {
    boxSizing: 'border-box',
    position: 'sticky',
    top: 0,
    width: '420px',
    height: ['100vh', '100dvh'],
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow8,
    '@media print': { display: 'none' },
  },
  over: { position: 'fixed', right: 0, zIndex: 4, maxWidth: '100vw' },
  whole: { position: 'fixed', right: 0, zIndex: 4, width: '100%', borderLeft: 'none' },
  backdrop: { position: 'fixed', inset: 0, zIndex: 3, backgroundColor: tokens.colorBackgroundOverlay },
  form: { display: 'flex', flexDirection: 'column', width: '100%', minHeight: 0, height: '100%' },
  head: {
    rowGap: 0,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.subtitle2, ':focus': { outline: 'none' } },
  sub: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    containerName: 'page',
    containerType: 'inline-size',
  },
  narrow: { paddingInline: tokens.spacingHorizontalL },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

export type DrawerGiven = PropsWithChildren<{
  title: string;
  /** The case it belongs to. */
  number: string;
  /** Whether something is written that was neither sent nor kept. */
  isUnsaved: () => boolean;
  /** What the desk has of what is written. */
  kept: Kept | undefined;
  onSubmit: FormEventHandler;
  onClose: () => void;
  /** Keeps what is written at once. @returns whether it is kept */
  onKeep: () => Promise<boolean>;
  /** Throws away what is written, and closes. */
  onDiscard: () => void;
  /** Where the focus goes when it is closed; without it, where it came from. */
  backTo?: () => Element | null;
  /** The filled button first, then the others. */
  foot: ReactNode;
}>;

/**
 * A form beside the page it is about: the page stays readable and can be scrolled. With less room it lies over the page,
 * on a phone it is a page of its own. The focus goes into it and back where it came from.
 */
export const SideDrawer = (given: DrawerGiven) => {
  const place = useFrame()?.drawerPlace;
  // Outside the tab's frame it is where it is written.
  return place ? createPortal(<Drawer {...given} />, place) : <Drawer {...given} />;
};

const Drawer = ({
  title,
  number,
  isUnsaved,
  kept,
  onSubmit,
  onClose,
  onKeep,
  onDiscard,
  backTo,
  foot,
  children,
}: DrawerGiven) => {
  const styles = useStyles();
  const t = useTexts(frame).drawer;
  const id = useId();
  const stand = useStand();
  const heading = useRef<HTMLHeadingElement>(null);
  const [asks, setAsks] = useState(false);
  useHeld(stand);
  const footRef = useRef<HTMLDivElement>(null);
  useRoomBelow(footRef);
  useFocusBack(backTo);
  useEffect(() => heading.current?.focus(), []);
  const asked = useRef<Element>(null);
  const ask = () => {
    asked.current = document.activeElement;
    setAsks(true);
  };
  const leave = () => (isUnsaved() ? ask() : onClose());
  const stay = () => {
    setAsks(false);
    const { current } = asked;
    (current instanceof HTMLElement && current.isConnected ? current : heading.current)?.focus();
  };
  useKeys({ Escape: asks ? stay : leave });
  return (
    <>
      {stand !== 'beside' && <div className={styles.backdrop} onClick={leave} aria-hidden />}
      <InlineDrawer
        open
        position="end"
        className={mergeClasses(styles.drawer, stand === 'over' && styles.over, stand === 'whole' && styles.whole)}
        aria-labelledby={id}
        data-drawer=""
        {...roleOf[stand]}
      >
        <form className={styles.form} onSubmit={onSubmit} noValidate>
          <DrawerHeader className={mergeClasses(styles.head, stand === 'whole' && styles.narrow)}>
            <DrawerHeaderTitle
              className={styles.title}
              heading={{ as: 'h2', ref: heading, id, tabIndex: -1, className: styles.title }}
              action={<Button appearance="subtle" icon={<DismissRegular />} aria-label={t.close} onClick={leave} />}
            >
              {title}
            </DrawerHeaderTitle>
            <p className={styles.sub}>{number}</p>
          </DrawerHeader>
          <DrawerBody
            className={mergeClasses(styles.body, stand === 'whole' && styles.narrow)}
            // Who writes on has answered what becomes of it.
            onInput={() => setAsks(false)}
          >
            {children}
          </DrawerBody>
          <div ref={footRef}>
            <DrawerFooter className={mergeClasses(styles.foot, stand === 'whole' && styles.narrow)}>
              {asks ? (
                <Leaving onKeep={onKeep} onClose={onClose} onDiscard={onDiscard} />
              ) : (
                <>
                  {foot}
                  <KeptLine kept={kept} onDiscard={ask} />
                </>
              )}
            </DrawerFooter>
          </div>
        </form>
      </InlineDrawer>
    </>
  );
};

const roleOf: Readonly<Record<Stand, { role: string; 'aria-modal'?: true }>> = {
  beside: { role: 'complementary' },
  over: { role: 'dialog', 'aria-modal': true },
  whole: { role: 'dialog', 'aria-modal': true },
};
