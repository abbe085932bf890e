import { SettingsSchema } from '../../src/platform/config/settings.ts';
import { code, markdownTable, page } from './markdown.ts';

interface Setting {
  readonly type?: string;
  readonly default?: unknown;
  readonly description?: string;
  readonly env?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly { readonly const?: unknown }[];
}

/** docs/reference/settings.md */
export function settingsPage(): string {
  const rows = Object.entries(SettingsSchema.properties as Record<string, Setting>).map(([name, setting]) => [
    code(name),
    setting.description ?? '',
    code(JSON.stringify(setting.default)),
    rangeOf(setting),
    code(setting.env ?? ''),
  ]);
  return page('Settings', LEAD, [
    markdownTable(['Setting', 'What it is', 'Default', 'Range', 'Environment'], rows),
  ]);
}

function rangeOf({ anyOf, minimum, maximum, type }: Setting): string {
  if (anyOf !== undefined) return anyOf.map((one) => String(one.const)).join(', ');
  return minimum === undefined && maximum === undefined
    ? (type ?? '')
    : `${minimum ?? ''} – ${maximum ?? ''}`;
}

const LEAD =
  'A setting is taken from the flag of the command, else from the environment, else from `settings.json` in the data folder (keys as here), else from the default. One out of range is refused with where it came from.';
