import { makeStaticStyles, makeStyles } from '@fluentui/react-components';
import type { Theme } from '../look/Look.tsx';

const palettes = {
  default: {
    text: '#242424',
    subtle: '#616161',
    accent: '#4f52b2',
    good: '#0c5e0c',
    warning: '#835b00',
    attention: '#b10e1c',
    emphasis: '#f0f0f0',
    line: '#d1d1d1',
  },
  dark: {
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#9299f7',
    good: '#9ad29a',
    warning: '#fde300',
    attention: '#ee9196',
    emphasis: '#3d3d3d',
    line: '#616161',
  },
  contrast: {
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff01',
    good: '#3ff23f',
    warning: '#ffff01',
    attention: '#ffff01',
    emphasis: '#000000',
    line: '#ffffff',
  },
};

/** Teams' host configuration in one of its themes, as far as it shows. */
export function hostConfig(theme: Theme) {
  const { text, subtle, accent, good, warning, attention, emphasis, line } = palettes[theme];
  const colour = (tone: string) => ({ default: tone, subtle: tone === text ? subtle : tone });
  const foregroundColors = {
    default: colour(text),
    dark: colour(text),
    light: colour(subtle),
    accent: colour(accent),
    good: colour(good),
    warning: colour(warning),
    attention: colour(attention),
  };
  const container = (backgroundColor: string) => ({ backgroundColor, foregroundColors });
  return {
    supportsInteractivity: true,
    fontFamily: "'Segoe UI', system-ui, sans-serif",
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: line },
    containerStyles: {
      default: container('transparent'),
      emphasis: container(emphasis),
      accent: container(emphasis),
      good: container(emphasis),
      warning: container(emphasis),
      attention: container(emphasis),
    },
    actions: {
      maxActions: 6,
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 12 },
    },
    factSet: { title: { weight: 'bolder', maxWidth: 160 }, spacing: 12 },
    textBlock: { headingLevel: 3 },
  };
}

const useButtons = makeStaticStyles({
  '[data-card]': {
    border: '1px solid var(--colorNeutralStroke1)',
    borderRadius: '8px',
    overflow: 'hidden',
    maxWidth: '640px',
  },
  '[data-card] .ac-pushButton': {
    font: 'inherit',
    fontWeight: 600,
    minHeight: '32px',
    padding: '5px 12px',
    borderRadius: '4px',
    border: '1px solid var(--colorNeutralStroke1)',
    background: 'var(--colorNeutralBackground1)',
    color: 'var(--colorNeutralForeground1)',
    cursor: 'pointer',
  },
  '[data-card] .ac-pushButton.style-positive': {
    background: 'var(--colorBrandBackground)',
    color: 'var(--colorNeutralForegroundOnBrand)',
    borderColor: 'transparent',
  },
  '[data-card] .ac-pushButton.style-destructive': { color: 'var(--colorPaletteRedForeground1)' },
  '[data-card] .ac-pushButton:disabled': { cursor: 'default', opacity: 0.6 },
  '[data-card] .ac-input': {
    font: 'inherit',
    padding: '5px 8px',
    borderRadius: '4px',
    border: '1px solid var(--colorNeutralStrokeAccessible)',
    background: 'var(--colorNeutralBackground1)',
    color: 'var(--colorNeutralForeground1)',
    boxSizing: 'border-box',
  },
  '[data-card] .ac-actionSet': { flexWrap: 'wrap', rowGap: '8px' },
  '[data-card] a': { color: 'var(--colorBrandForegroundLink)' },
});

const useStyles = makeStyles({ card: { fontSize: '14px' } });

/** The class for a card's place; the package draws plain elements with class names of its own. */
export function useCardStyles(): string {
  useButtons();
  return useStyles().card;
}
