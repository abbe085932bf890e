import { useSyncExternalStore } from 'react';
import type { Hue } from './drawing.ts';

/** Colours of a drawing: WebGL and files know no custom properties. */
export interface Colours {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly focus: string;
  readonly hues: Readonly<Record<Hue, string>>;
}

const LIGHT: Colours = {
  ground: '#ffffff',
  ink: '#1c2228',
  quiet: '#56606a',
  line: '#7b858e',
  focus: '#0b62c4',
  hues: {
    person: '#175a8c',
    organisation: '#6a3f9c',
    place: '#23703f',
    event: '#b4460f',
    thing: '#5a5f2b',
    many: '#444c54',
  },
};

const DARK: Colours = {
  ground: '#1a2026',
  ink: '#e5e7e9',
  quiet: '#a3adb6',
  line: '#7d8994',
  focus: '#9ccdf5',
  hues: {
    person: '#7fbdf0',
    organisation: '#c3a2ee',
    place: '#84cf9c',
    event: '#f3a06c',
    thing: '#d4d38a',
    many: '#c3cbd3',
  },
};

const CONTRAST: Colours = {
  ground: '#000000',
  ink: '#ffffff',
  quiet: '#ffffff',
  line: '#ffffff',
  focus: '#00ffff',
  hues: {
    person: '#8fd0ff',
    organisation: '#e0b8ff',
    place: '#9bffb8',
    event: '#ffb27a',
    thing: '#ffff66',
    many: '#ffffff',
  },
};

/** What leaves on paper is dark on light, whatever the screen. */
export const PAPER_COLOURS = LIGHT;

const isDark = () => matchMedia('(prefers-color-scheme: dark)');

function current(): Colours {
  const theme = document.documentElement.dataset['theme'];
  if (theme === 'contrast') return CONTRAST;
  if (theme === 'dark' || theme === 'light') return theme === 'dark' ? DARK : LIGHT;
  return isDark().matches ? DARK : LIGHT;
}

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const query = isDark();
  query.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    query.removeEventListener('change', changed);
  };
}

/** Colours of the theme as it is now. */
export const useColours = (): Colours => useSyncExternalStore(subscribe, current);
