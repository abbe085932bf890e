/** Characters that say nothing to a reader and can carry something; private ones say something to nobody but their sender. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}|\p{Co}|[\ufff9-\ufffb]/gu;
/** Spelling between two letters of Arabic script; anywhere else hidden. */
const JOINERS = new Set(['\u200c', '\u200d']);
const STRAY_JOINER = /(?<!\p{Script=Arabic})[\u200c\u200d]|[\u200c\u200d](?!\p{Script=Arabic})/gu;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

/**
 * A lower version as it may leave: one form of each letter (NFC), LF at the ends of lines, no comment, no unseen character, no
 * space at the ends of lines or of the text. Nothing that a reader sees is changed.
 */
export function cleanTearline(text: string): string {
  const seen = text
    .replace(/\r\n?/g, '\n')
    .replace(COMMENT, '')
    .replace(/[^\S\n]/g, ' ')
    .replace(/\p{Cc}/gu, (control) => (control === '\n' ? control : ''))
    .replace(UNSEEN, (unseen) => (JOINERS.has(unseen) ? unseen : ''))
    .replace(STRAY_JOINER, '');
  const lines = seen
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .replace(/ +$/gm, '')
    .replace(/\n{3,}/g, '\n\n');
  return `${lines.trim()}\n`;
}
