/** Gives the officer a file to keep, named without what a file system would take for a path; nothing of it stays in the page. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(/[\\/:*?"<>|]+/g, '-');
  link.click();
  // The browser reads it behind the click.
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}

/** A text as a CSV file: a spreadsheet takes it for UTF-8 by the mark at its head. */
export const csvBlob = (text: string): Blob => new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' });
