const OPEN_CDATA = '<![CDATA[';
const CLOSE_CDATA = ']]>';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** CDATA sections as escaped text; HTML would take them for comments. */
function openCdata(xml: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = xml.indexOf(OPEN_CDATA); at >= 0; at = xml.indexOf(OPEN_CDATA, from)) {
    const close = xml.indexOf(CLOSE_CDATA, at);
    if (close < 0) break;
    parts.push(xml.slice(from, at), escape(xml.slice(at + OPEN_CDATA.length, close)));
    from = close + CLOSE_CDATA.length;
  }
  parts.push(xml.slice(from));
  return parts.join('');
}

/**
 * XML made fit for an HTML parser: names get a prefix, so that `<title>` or `<option>` mean nothing special, and
 * empty elements are closed. Linear; no entity is expanded.
 */
export function xmlAsHtml(xml: string): string {
  return openCdata(xml)
    .replace(/<(\/?)([\p{L}_][\p{L}\p{N}_:.-]*)/gu, '<$1x-$2')
    .replace(/<(x-[^\s/<>]+)([^<>]*)\/>/g, '<$1$2></$1>');
}
