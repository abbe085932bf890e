/** PostgreSQL text cannot hold NUL, and JSON cannot hold half a surrogate pair: both become U+FFFD, one unit for one unit. */
export function storableText(text: string): string {
  return text.replaceAll('\u0000', '\ufffd').toWellFormed();
}
