import { Button, createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** The one blue, light to dark. Shade 8 is the accent on paper, shade 3 the one on the dark page (tokens.css). */
const blue: MantineColorsTuple = [
  '#f1f4fb',
  '#e6ebf6',
  '#c9d5f2',
  '#a9bdf2',
  '#8099d8',
  '#5d7bc4',
  '#4764b0',
  '#385599',
  '#2c4a8c',
  '#22396d',
];

/** Mantine in the dress of Yijin: its widgets take their colours from tokens.css. */
export const theme = createTheme({
  primaryColor: 'blue',
  primaryShade: { light: 8, dark: 3 },
  colors: { blue },
  autoContrast: true,
  black: '#1f1e1b',
  fontFamily: 'var(--font-ui)',
  fontFamilyMonospace: 'var(--font-mono)',
  headings: { fontFamily: 'var(--font-ui)', fontWeight: '600' },
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // Mantine reckons the words on a filled button from one shade; ours differs between light and dark.
    Button: Button.extend({
      vars: (_theme, { color, variant = 'filled' }) =>
        color === undefined && variant === 'filled' ? { root: { '--button-color': 'var(--on-accent)' } } : { root: {} },
    }),
  },
});

const shared = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--quiet)',
  '--mantine-color-placeholder': 'var(--quiet)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--critical)',
  '--mantine-color-default': 'var(--sheet)',
  '--mantine-color-default-hover': 'var(--active)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--rule)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-strong)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-primary-color-light': 'var(--accent-soft)',
  '--mantine-primary-color-light-color': 'var(--accent)',
};

/** Binds Mantine's variables to ours; ours know light and dark. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
