const SEPARATORS = /[/\\\u2044\u2215\u29f5\u29f8\uff0f\uff3c]/;
/** Control, direction and unassigned characters, and those that mean something to a shell or a file system. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}<>:"|?*`$;&]/gu;
/** Names that Windows gives to devices, whatever the extension. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const MAX_CHARS = 120;
const MAX_EXTENSION = 16;

function shorten(name: string): string {
  if (name.length <= MAX_CHARS) return name;
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 && name.length - dot <= MAX_EXTENSION ? name.slice(dot) : '';
  return (
    name
      .slice(0, MAX_CHARS - extension.length)
      .toWellFormed()
      .replace(/\ufffd$/, '') + extension
  );
}

/**
 * The last part of a path, as a plain file name of at most 120 UTF-16 units that names nothing but a file in the
 * folder it is put in: no separators, no `..`, no drive, stream or device name, no control or direction characters.
 */
export function safeName(path: string): string {
  const last = path.split(SEPARATORS).findLast((part) => part.trim() !== '') ?? '';
  const plain = last
    .normalize('NFC')
    .replace(UNSAFE, '_')
    .replace(/^[\s.]+/, '')
    .replace(/[\s.]+$/, '');
  if (plain === '') return 'unnamed';
  return shorten(DEVICES.test(plain) ? `_${plain}` : plain);
}
