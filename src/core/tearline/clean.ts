/** Characters that say nothing to a reader and can carry something: all but the joiners that Arabic script needs. */
const UNSEEN =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]|[\u{1d173}-\u{1d17a}]|\p{Co}/gu;
/** Controls other than line feed and tab. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** A joiner between two letters of Arabic script is spelling; anywhere else it is hidden. */
const STRAY_JOINER = /(?<!\p{Script=Arabic})[\u200c\u200d]|[\u200c\u200d](?!\p{Script=Arabic})/gu;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

/**
 * A lower version as it may leave: one form of each letter (NFC), LF at the ends of lines, no comment, no unseen character, no
 * space at the ends of lines or of the text. Nothing that a reader sees is changed.
 */
export function cleanTearline(text: string): string {
  return `${text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(COMMENT, '')
    .replace(CONTROLS, '')
    .replace(UNSEEN, '')
    .replace(STRAY_JOINER, '')
    .replace(/[\u0009\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ +$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
