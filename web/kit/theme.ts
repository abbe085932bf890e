import { remember, remembered } from './remembered.ts';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export function chosenTheme(): Theme {
  const kept = remembered('theme');
  return THEMES.find((one) => one === kept) ?? 'system';
}

/** Sets the theme on the document and remembers it. 'system' follows the machine. */
export function applyTheme(theme: Theme): void {
  remember('theme', theme === 'system' ? null : theme);
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
