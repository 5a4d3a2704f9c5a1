import electron from 'electron';

/** What Electron offered before its version 44. */
type OldClipboard = { write(data: { html: string; text: string }): void };

/** Formatted text and its plain form. From Electron 44 the clipboard speaks as the web's does, and in promises. */
export async function copyFormatted(html: string, text: string): Promise<void> {
  const { clipboard } = electron;
  if ('ClipboardItem' in electron) {
    const item = new electron.ClipboardItem({ 'text/html': html, 'text/plain': text });
    await clipboard.write([item]);
    return;
  }
  (clipboard as unknown as OldClipboard).write({ html, text });
}
