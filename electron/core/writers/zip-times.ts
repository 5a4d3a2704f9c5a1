/* Word and Excel files are ZIP archives whose entries carry the hour they were packed. The same document should
   give the same bytes, so every entry is dated 1 January 1980, the first day a ZIP knows. */

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const firstDay = (1 << 5) | 1;

/** Changes the bytes in place and gives them back. */
export function withoutZipTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.byteLength - 22;
  while (end > 0 && view.getUint32(end, true) !== endOfDirectory) end -= 1;
  let entry = view.getUint32(end + 16, true);
  while (view.getUint32(entry, true) === directoryEntry) {
    setTime(view, entry + 12);
    setTime(view, view.getUint32(entry + 42, true) + 10);
    entry +=
      46 +
      view.getUint16(entry + 28, true) +
      view.getUint16(entry + 30, true) +
      view.getUint16(entry + 32, true);
  }
  return zip;
}

function setTime(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, firstDay, true);
}
