import electron from 'electron';

type Copied = { text: string; html?: string };
/** What Electron offered before its version 44. */
type OldClipboard = { write(data: Copied): void };

/** Text, and its formatted form where it has one. From Electron 44 the clipboard speaks as the web's does, and in promises. */
export async function copy(copied: Copied): Promise<void> {
  const { clipboard } = electron;
  if ('ClipboardItem' in electron) {
    const { text, html } = copied;
    const item = new electron.ClipboardItem({
      'text/plain': text,
      ...(html === undefined ? {} : { 'text/html': html }),
    });
    await clipboard.write([item]);
    return;
  }
  (clipboard as unknown as OldClipboard).write(copied);
}
