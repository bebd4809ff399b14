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
import { useTimes } from '../../texts/times.ts';
import { useKeys } from '../keys/use-keys.ts';
import { useFrame } from './frame.ts';
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
  kept: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0, marginInlineStart: 'auto' },
  asks: { ...typographyStyles.body1, margin: 0, flexBasis: '100%', ':focus': { outline: 'none' } },
});

export type DrawerGiven = PropsWithChildren<{
  title: string;
  /** The case it belongs to. */
  number: string;
  step?: { readonly at: number; readonly of: number };
  /** Something is written that was not sent. */
  unsaved: boolean;
  /** When it was last kept. */
  keptAt: Date | undefined;
  onSubmit: FormEventHandler;
  /** Closes; what is written stays kept. */
  onClose: () => void;
  /** Throws away what is written. */
  onDiscard: () => void;
  /** The filled button first, then the others. */
  foot: ReactNode;
}>;

/**
 * A form beside the page it is about: the page stays readable and can be scrolled. With less room it lies over the page,
 * on a phone it is a page of its own. The focus goes into it and back where it came from.
 */
export const SideDrawer = (given: DrawerGiven) => {
  const place = useFrame()?.drawerPlace;
  // Outside the tab's frame it stands where it is written.
  return place ? createPortal(<Drawer {...given} />, place) : <Drawer {...given} />;
};

const Drawer = ({
  title,
  number,
  step,
  unsaved,
  keptAt,
  onSubmit,
  onClose,
  onDiscard,
  foot,
  children,
}: DrawerGiven) => {
  const styles = useStyles();
  const t = useTexts(frame).drawer;
  const times = useTimes();
  const id = useId();
  const stand = useStand();
  const heading = useRef<HTMLHeadingElement>(null);
  const [asks, setAsks] = useState(false);
  useHeld(stand);
  useEffect(() => {
    const from = document.activeElement;
    heading.current?.focus();
    return () => {
      if (from instanceof HTMLElement) from.focus();
    };
  }, []);
  const leave = () => (unsaved ? setAsks(true) : onClose());
  useKeys({ Escape: leave });
  const sub = step && stand === 'whole' ? t.step(step.at, step.of, number) : number;
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
            <p className={styles.sub}>{sub}</p>
          </DrawerHeader>
          <DrawerBody className={mergeClasses(styles.body, stand === 'whole' && styles.narrow)}>{children}</DrawerBody>
          <DrawerFooter className={mergeClasses(styles.foot, stand === 'whole' && styles.narrow)}>
            {asks ? (
              <Leaving onStay={onClose} onDiscard={onDiscard} />
            ) : (
              <>
                {foot}
                {keptAt && (
                  <p className={styles.kept} role="status">
                    {t.kept(times.time(keptAt))}
                  </p>
                )}
              </>
            )}
          </DrawerFooter>
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

/** Asks in the foot, where the eye is, what becomes of what was written. */
const Leaving = ({ onStay, onDiscard }: { onStay: () => void; onDiscard: () => void }) => {
  const styles = useStyles();
  const t = useTexts(frame).drawer;
  const asked = useRef<HTMLParagraphElement>(null);
  useEffect(() => asked.current?.focus(), []);
  return (
    <>
      <p ref={asked} tabIndex={-1} className={styles.asks}>
        {t.unsaved}
      </p>
      <Button appearance="primary" onClick={onStay}>
        {t.saveAndClose}
      </Button>
      <Button onClick={onDiscard}>{t.discard}</Button>
    </>
  );
};
