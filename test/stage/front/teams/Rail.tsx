import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AlertRegular } from '@fluentui/react-icons/svg/alert';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { ShieldTaskRegular } from '@fluentui/react-icons/svg/shield-task';
import { useTexts } from '../look/language.ts';
import type { Door } from './deep-link.ts';
import { texts } from './texts.ts';

const useStyles = makeStyles({
  rail: {
    display: 'flex',
    flexDirection: 'column',
    width: '76px',
    flexShrink: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 640px)': {
      flexDirection: 'row',
      width: 'auto',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  door: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXXS,
    flexGrow: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXS}`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    '&:hover': { color: tokens.colorNeutralForeground2BrandHover },
    '@media (max-width: 640px)': { flexGrow: 1, flexBasis: 0 },
  },
  here: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  badge: { position: 'absolute', top: '4px', right: '14px' },
});

const places = [
  { door: 'activity', Icon: AlertRegular },
  { door: 'chat', Icon: ChatRegular },
  { door: 'channel', Icon: PeopleTeamRegular },
  { door: 'tab', Icon: ShieldTaskRegular },
] as const;

type Props = { door: Door; notifications: number; onDoor(door: Door): void };

export const Rail = ({ door: here, notifications, onDoor }: Props) => {
  const styles = useStyles();
  const t = useTexts(texts);
  return (
    <nav className={styles.rail} aria-label={t.navigation}>
      {places.map(({ door, Icon }) => (
        <button
          key={door}
          type="button"
          className={mergeClasses(styles.door, door === here && styles.here)}
          aria-current={door === here ? 'page' : undefined}
          onClick={() => onDoor(door)}
        >
          <Icon fontSize={24} aria-hidden />
          {t.doors[door]}
          {door === 'activity' && notifications > 0 && (
            <CounterBadge
              className={styles.badge}
              count={notifications}
              size="small"
              color="danger"
              aria-label={t.unread(notifications)}
            />
          )}
        </button>
      ))}
    </nav>
  );
};
